package jp.junban.server.content;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A thing on the playlist as boards and administrators read it.
 *
 * @param place rises along the playlist
 * @param pages the addresses of its files, in their order; what is there never changes
 * @param bytes all of them together
 */
record ContentView(
    String id,
    ContentKind kind,
    int place,
    String mediaType,
    List<String> pages,
    long bytes,
    OffsetDateTime uploadedAt,
    int revision,
    @JsonUnwrapped ContentSettings settings) {}
