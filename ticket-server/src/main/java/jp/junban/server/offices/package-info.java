/**
 * What can be asked for, where and when: offices (カードセンター), services (手続き), counters (窓口) and the
 * opening calendar.
 *
 * <p>Everybody reads them from {@link jp.junban.server.offices.OfficeDirectory}, in memory; only
 * the admin resources change them. Nothing here knows of tickets.
 */
@NullMarked
package jp.junban.server.offices;

import org.jspecify.annotations.NullMarked;
