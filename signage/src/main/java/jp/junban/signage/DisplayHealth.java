package jp.junban.signage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.junban.signage.browser.BrowserWatch;
import jp.junban.signage.browser.PageLook;
import jp.junban.signage.server.DisplayReport;
import org.jspecify.annotations.Nullable;

/** How this display is, in words for those who look after it. */
final class DisplayHealth {
  private static final long LEAST_FREE_BYTES = 500L << 20;

  private final BrowserWatch watch;
  private final Path data;
  private final String version;

  DisplayHealth(BrowserWatch watch, Path data, String version) {
    this.watch = watch;
    this.data = data;
    this.version = version;
  }

  DisplayReport report() {
    Optional<PageLook> seen = watch.last();
    String words =
        Stream.of(watch.trouble(), disk(), seen.map(PageLook::detail))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    @Nullable String sound = seen.map(PageLook::sound).orElse(null);
    return new DisplayReport(version, sound, words.isEmpty() ? null : words);
  }

  private Optional<String> disk() {
    try {
      return diskWords(Files.getFileStore(data).getUsableSpace());
    } catch (IOException e) {
      return Optional.of("表示機のディスクを読めません。");
    }
  }

  /**
   * @param free bytes
   */
  static Optional<String> diskWords(long free) {
    return free >= LEAST_FREE_BYTES
        ? Optional.empty()
        : Optional.of("表示機のディスクの空きが残り%d MBです。不要なファイルを消してください。".formatted(free >> 20));
  }
}
