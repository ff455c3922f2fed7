package jp.junban.server.terminals.displays;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A display's settings as it reads them itself, and as administrators do.
 *
 * @param id the terminal's
 * @param name what people call the display
 * @param revision to be sent back with an edit; 0 before the first
 */
record DisplayView(String id, String name, @JsonUnwrapped DisplaySettings settings, int revision) {}
