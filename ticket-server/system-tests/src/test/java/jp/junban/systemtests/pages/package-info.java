/** The sources of the pages: their files, addresses and words, and the tests of their modules. */
@NullMarked
package jp.junban.systemtests.pages;

import org.jspecify.annotations.NullMarked;
