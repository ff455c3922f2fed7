/** What people see and touch: the pages in a real browser, found by role and label. */
@NullMarked
package jp.junban.systemtests.screens;

import org.jspecify.annotations.NullMarked;
