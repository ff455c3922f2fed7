/**
 * The ticket server as the kiosk knows it: the token that proves who we are, its HTTP API, and the
 * newest board of our office.
 *
 * <p>Promise: the board on hand is the newest that ever arrived, also over a restart without the
 * server; whether it is still fed, and since when not, is always known. Tokens and codes are never
 * logged.
 */
@NullMarked
package jp.junban.kiosk.server;

import org.jspecify.annotations.NullMarked;
