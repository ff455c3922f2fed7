/** JSON, and files that survive a power cut. Knows nothing of displays. */
@NullMarked
package jp.junban.signage.platform;

import org.jspecify.annotations.NullMarked;
