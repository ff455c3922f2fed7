/**
 * Plays a demo: visitors who book, come and draw tickets, and staff who call them, to a ticket
 * server whose clock runs fast. Everything goes through the server's public API, as kiosks and
 * consoles do it.
 */
@NullMarked
package jp.junban.demo;

import org.jspecify.annotations.NullMarked;
