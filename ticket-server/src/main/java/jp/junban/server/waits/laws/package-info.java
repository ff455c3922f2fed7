/** What past days teach of an office, and what today says of its pace. Pure; knows no database. */
@NullMarked
package jp.junban.server.waits.laws;

import org.jspecify.annotations.NullMarked;
