package jp.junban.kiosk.tickets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.junban.devices.printing.PrintResult;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was printed for which key: one JSON object a line, added to the end and forced to the disk
 * before and after every print. Entries older than a day are dropped once a day.
 *
 * <p>A disk that takes no more lines stops nobody: the answers of this run stay in memory, and
 * {@link #trouble} says what is wrong.
 */
public final class TicketJournal implements AutoCloseable {
  private static final Logger LOG = System.getLogger(TicketJournal.class.getName());
  private static final Duration KEPT = Duration.ofDays(1);

  private final Path file;
  private final Clock clock;
  private final Map<String, JournalEntry> entries = new LinkedHashMap<>();
  private FileChannel channel;
  private Instant trimmedAt;
  private @Nullable String trouble;

  /**
   * Opens the journal, taking up what an earlier run wrote.
   *
   * @throws IOException when it cannot be read or written at all
   */
  public TicketJournal(Path folder, Clock clock) throws IOException {
    this.file = folder.resolve("tickets.jsonl");
    this.clock = clock;
    if (Files.exists(file)) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(this::take);
    }
    dropOld();
    DurableFile.replace(file, everything());
    this.channel = DurableFile.openToAppend(file);
    this.trimmedAt = clock.instant();
  }

  /** What keeps the journal from being written; empty while all is well. */
  public synchronized Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  synchronized Optional<JournalEntry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The first paper of a ticket that was at hand at {@code since} or later. */
  synchronized Optional<JournalEntry> findTicket(String ticketId, Instant since) {
    return entries.values().stream()
        .filter(e -> !e.reprint() && !e.at().isBefore(since) && e.isOf(ticketId))
        .findFirst();
  }

  /** The latest paper of the ticket of this number that was at hand at {@code since} or later. */
  synchronized Optional<JournalEntry> findNumber(String number, Instant since) {
    return entries.values().stream()
        .filter(e -> !e.at().isBefore(since))
        .filter(e -> number.equals(Json.text(e.ticket(), "number")))
        .reduce((earlier, later) -> later);
  }

  /** To be called before the printer hears of it. */
  synchronized void printing(JournalEntry entry) {
    if (Duration.between(trimmedAt, clock.instant()).compareTo(KEPT) >= 0) {
      trim();
    }
    entries.put(entry.key(), entry);
    append(entry.printingLine());
  }

  /** To be called when the fate of the paper is known. */
  synchronized JournalEntry done(JournalEntry entry, PrintResult result) {
    JournalEntry done = entry.with(result);
    entries.put(entry.key(), done);
    append(JournalEntry.doneLine(entry.key(), result));
    return done;
  }

  private void append(ObjectNode line) {
    try {
      if (!channel.isOpen()) {
        channel = DurableFile.openToAppend(file);
      }
      if (trouble != null) {
        // what failed before may have left half a line
        DurableFile.writeAll(channel, new byte[] {'\n'});
      }
      DurableFile.writeAll(channel, line(line));
      channel.force(true);
      trouble = null;
    } catch (IOException e) {
      trouble = "発券の控えを保存できません: " + e.getMessage();
      LOG.log(Level.ERROR, "The journal cannot be written: {0}", e.toString());
    }
  }

  private void trim() {
    trimmedAt = clock.instant();
    dropOld();
    try {
      DurableFile.replace(file, everything());
      channel.close();
      channel = DurableFile.openToAppend(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The journal cannot be trimmed: {0}", e.toString());
    }
  }

  private void dropOld() {
    Instant oldest = clock.instant().minus(KEPT);
    entries.values().removeIf(e -> e.at().isBefore(oldest));
  }

  private byte[] everything() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (JournalEntry entry : entries.values()) {
      all.write(line(entry.printingLine()));
      if (entry.result() != null) {
        all.write(line(JournalEntry.doneLine(entry.key(), entry.result())));
      }
    }
    return all.toByteArray();
  }

  /** A line that a crash cut off, or that is damaged, is passed over. */
  private void take(String text) {
    Optional<ObjectNode> line = Json.parse(text.getBytes(StandardCharsets.UTF_8));
    if (line.isEmpty()) {
      return;
    }
    try {
      takeLine(line.get());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A line of the journal is damaged: {0}", e.toString());
    }
  }

  private void takeLine(JsonNode line) {
    String key = line.path("key").asString();
    JournalEntry known = entries.get(key);
    if (line.path("step").asString().equals("PRINTING")) {
      JournalEntry.fromPrintingLine(line).ifPresent(e -> entries.put(key, e));
    } else if (known != null) {
      entries.put(key, known.with(JournalEntry.resultOf(line)));
    }
  }

  private static byte[] line(JsonNode line) {
    byte[] json = Json.bytes(line);
    byte[] ended = Arrays.copyOf(json, json.length + 1);
    ended[json.length] = '\n';
    return ended;
  }
}
