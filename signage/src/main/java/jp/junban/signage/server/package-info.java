/** The ticket server, as the player knows it: who this display is there, and what it is told. */
@NullMarked
package jp.junban.signage.server;

import org.jspecify.annotations.NullMarked;
