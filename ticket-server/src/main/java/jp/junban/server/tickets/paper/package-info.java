/**
 * Tickets on paper that no kiosk printed: numbers handed out before the office opened, which become
 * tickets afterwards, and slips that staff print once more.
 */
@NullMarked
package jp.junban.server.tickets.paper;

import org.jspecify.annotations.NullMarked;
