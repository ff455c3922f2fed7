/**
 * The first start of a new installation: an administrator to sign in with, and two offices to try.
 *
 * <p>Uses every room it furnishes; nothing uses it.
 */
@NullMarked
package jp.junban.server.setup;

import org.jspecify.annotations.NullMarked;
