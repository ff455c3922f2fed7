/**
 * What a visit consists of: the procedures one after the other under one number, and what was done
 * of each.
 *
 * <p>{@link jp.junban.server.tickets.visit.VisitSteps} is the pure rule of their order; {@link
 * jp.junban.server.tickets.visit.VisitRecords} keeps it, and the outcomes that staff entered.
 */
@NullMarked
package jp.junban.server.tickets.visit;

import org.jspecify.annotations.NullMarked;
