/**
 * The lobby's voice: how an office wants its calls spoken, and the recordings that replace standard
 * clips.
 *
 * <p>What is said and when is decided in the board page; here is only what it needs to know. The
 * standard clips come with the page and are known here by their names.
 */
@NullMarked
package jp.junban.server.voice;

import org.jspecify.annotations.NullMarked;
