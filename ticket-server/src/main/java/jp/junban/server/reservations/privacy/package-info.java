/**
 * What is personal about a visitor, sealed with keys that can be destroyed. Whoever holds a copy of
 * the database, however old, can read nothing of a day whose key is gone.
 */
@NullMarked
package jp.junban.server.reservations.privacy;

import org.jspecify.annotations.NullMarked;
