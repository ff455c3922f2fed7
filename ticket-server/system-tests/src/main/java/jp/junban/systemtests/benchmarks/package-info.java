/**
 * Measurements of the real programs, started by hand: {@code ticket-server/system-tests/benchmark
 * NAME}. None of them is a test; what they print stands in docs/benchmarks.md.
 */
@NullMarked
package jp.junban.systemtests.benchmarks;

import org.jspecify.annotations.NullMarked;
