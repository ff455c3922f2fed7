/** What a sound file is, by its content: WAV, Ogg (Opus, Vorbis) or MP3, and how long it lasts. */
@NullMarked
package jp.junban.server.voice.sounds;

import org.jspecify.annotations.NullMarked;
