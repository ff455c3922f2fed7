package jp.junban.devices.printing.virtual;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that shows the newest slips of a folder like paper hanging from a printer, the newest
 * first. It loads itself anew every two seconds, so whoever keeps it open sees the tickets come.
 */
final class TicketStrip {
  static final String FILE = "tickets.html";

  private static final Logger LOG = System.getLogger(TicketStrip.class.getName());
  private static final int SHOWN = 12;
  private static final String PICTURE = ".png";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ja">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="2">
      <meta name="viewport" content="width=device-width">
      <title>番号札 Tickets</title>
      <style>
      body { margin: 0; background: #d9dce1; color: #1a1a1c; font-family: sans-serif; }
      h1 { margin: 0; padding: 16px 24px; font-size: 20px; background: #fff; }
      h1 small { font-weight: normal; font-size: 14px; color: #555; }
      ol { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; margin: 0; padding: 24px; list-style: none; }
      img { display: block; width: 288px; background: #fff; box-shadow: 0 2px 8px #0004; }
      p { margin: 0; padding: 24px; }
      a { color: #0017c1; }
      </style>
      </head>
      <body>
      <h1>番号札 Tickets <small lang="en">newest first; this page renews itself</small></h1>
      %s
      </body>
      </html>
      """;
  private static final String EMPTY =
      "<p>まだ番号札はありません。 <span lang=\"en\">No ticket has been printed yet.</span></p>";

  private final Path folder;
  private final Deque<String> newest = new ArrayDeque<>();

  /** Takes up the slips that an earlier run left in the folder. */
  TicketStrip(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(PICTURE))
          .map(name -> name.substring(0, name.length() - PICTURE.length()))
          .sorted(Comparator.reverseOrder())
          .limit(SHOWN)
          .forEach(newest::addLast);
      write();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "{0} cannot be read: {1}", folder, e.toString());
    }
  }

  /** Puts a slip in front. The paper counts, so a page that cannot be written is only logged. */
  void add(String name) {
    newest.addFirst(name);
    if (newest.size() > SHOWN) {
      newest.removeLast();
    }
    try {
      write();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "{0} cannot be written: {1}", FILE, e.toString());
    }
  }

  /** Whole or not at all, because a browser may be reading. */
  private void write() throws IOException {
    String list =
        newest.stream()
            .map(TicketStrip::entry)
            .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
    Path unfinished = folder.resolve(FILE + VirtualPrinter.UNFINISHED);
    Files.writeString(unfinished, PAGE.formatted(newest.isEmpty() ? EMPTY : list));
    Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The names hold letters, digits, dashes and underscores only. */
  private static String entry(String name) {
    return "<li><a href=\"%1$s.pdf\"><img src=\"%1$s.png\" alt=\"%1$s\"></a></li>".formatted(name);
  }
}
