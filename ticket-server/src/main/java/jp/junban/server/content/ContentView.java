package jp.junban.server.content;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.junban.server.offices.Office;

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
    @JsonUnwrapped ContentSettings settings) {

  static ContentView of(Office office, ContentItem item, ContentSettings settings) {
    String home = "/api/v1/offices/" + office.id() + "/content/" + item.id() + "/";
    return new ContentView(
        item.id(),
        item.kind(),
        item.place(),
        item.mediaType(),
        IntStream.rangeClosed(1, item.pages()).mapToObj(page -> home + page).toList(),
        item.bytes(),
        office.local(item.uploadedAt()),
        item.revision(),
        settings);
  }
}
