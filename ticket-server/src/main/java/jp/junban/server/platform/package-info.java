/**
 * What every room of the house stands on: settings, the one clock, problem details, JSON, ids,
 * transactions, once-only commands, the database and its migrations, health.
 *
 * <p>Knows nothing of offices or tickets; everything else may use it.
 */
@NullMarked
package jp.junban.server.platform;

import org.jspecify.annotations.NullMarked;
