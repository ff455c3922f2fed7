package jp.junban.kiosk.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.junban.devices.printing.PrintResult;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was given and printed for which key: records added to the end of a file and forced to the
 * disk, before and after every print. What the server has and is older than two days is dropped
 * once a day; what it does not have, never.
 *
 * <p>A disk that takes no more lines stops nobody who has a ticket of the server's: the answers of
 * this run stay in memory, and {@link #trouble} says what is wrong. A ticket of our own is not
 * issued then, for it would be lost with the power.
 */
public final class TicketJournal implements AutoCloseable {
  private static final Logger LOG = System.getLogger(TicketJournal.class.getName());
  private static final Duration KEPT = Duration.ofDays(2);
  private static final Duration BETWEEN_TRIMS = Duration.ofDays(1);

  private final Path file;
  private final Clock clock;
  private final Map<String, JournalEntry> entries = new LinkedHashMap<>();
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private FileChannel channel;
  private Instant trimmedAt;
  private @Nullable String trouble;

  /**
   * Opens the journal, taking up what an earlier run wrote.
   *
   * @throws IOException when it cannot be read or written at all
   */
  public TicketJournal(Path folder, Clock clock) throws IOException {
    this.file = folder.resolve("tickets.journal");
    this.clock = clock;
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      RecordFile.Content content = RecordFile.read(bytes);
      if (content.damaged() > 0) {
        LOG.log(Level.ERROR, "{0} lines of the journal are damaged", content.damaged());
        DurableFile.replace(file.resolveSibling("tickets.damaged"), bytes);
      }
      content.records().forEach(this::take);
    }
    dropOld();
    DurableFile.replace(file, everything());
    this.channel = DurableFile.openToAppend(file);
    this.trimmedAt = clock.instant();
  }

  /** Told, on the thread that brought it about, when the server has more or less to hear of. */
  public void onUndelivered(Runnable listener) {
    listeners.add(listener);
  }

  /** What keeps the journal from being written; empty while all is well. */
  public synchronized Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  public synchronized Optional<JournalEntry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The first paper of a ticket that was at hand at {@code since} or later. */
  public synchronized Optional<JournalEntry> findTicket(String ticketId, Instant since) {
    return entries.values().stream()
        .filter(e -> !e.reprint() && !e.at().isBefore(since) && e.isOf(ticketId))
        .findFirst();
  }

  /** The latest paper of the ticket of this number that was at hand at {@code since} or later. */
  public synchronized Optional<JournalEntry> findNumber(String number, Instant since) {
    return entries.values().stream()
        .filter(e -> !e.at().isBefore(since))
        .filter(e -> number.equals(Json.text(e.ticket(), "number")))
        .reduce((earlier, later) -> later);
  }

  /** The tickets that the server does not know of, in the order of their issue. */
  public synchronized List<JournalEntry> undelivered() {
    return entries.values().stream()
        .filter(JournalEntry::undelivered)
        .sorted(Comparator.comparing(JournalEntry::at))
        .toList();
  }

  /**
   * The largest number of our own in a series with these leading digits; empty before the first.
   */
  private OptionalInt lastNumber(LocalDate day, String prefix, int leadingDigits) {
    return entries.values().stream()
        .map(JournalEntry::offline)
        .filter(issue -> issue != null && issue.day().equals(day) && issue.prefix().equals(prefix))
        .mapToInt(issue -> issue == null ? 0 : issue.number())
        .filter(number -> String.valueOf(number).startsWith(String.valueOf(leadingDigits)))
        .max();
  }

  /** Makes the entry of a ticket of our own, from the largest number before it. */
  public interface OwnTicket {
    JournalEntry after(OptionalInt lastNumber);
  }

  /**
   * Issues a ticket of our own: when this returns it is on the disk.
   *
   * @throws IOException when the disk does not take it; there is no such ticket then
   */
  public JournalEntry issue(LocalDate day, String prefix, int leadingDigits, OwnTicket ticket)
      throws IOException {
    JournalEntry entry;
    synchronized (this) {
      trimSometimes();
      entry = ticket.after(lastNumber(day, prefix, leadingDigits));
      entries.put(entry.key(), entry);
      if (!append(entry.printingLine())) {
        entries.remove(entry.key());
        throw new IOException(trouble);
      }
    }
    listeners.forEach(Runnable::run);
    return entry;
  }

  /** To be called before the printer hears of a ticket of the server's, or of a second paper. */
  public synchronized void printing(JournalEntry entry) {
    trimSometimes();
    entries.put(entry.key(), entry);
    append(entry.printingLine());
  }

  /** To be called when the fate of the paper is known. */
  public synchronized JournalEntry done(JournalEntry entry, PrintResult result) {
    JournalEntry done = entries.getOrDefault(entry.key(), entry).with(result);
    entries.put(entry.key(), done);
    append(JournalEntry.doneLine(entry.key(), result));
    return done;
  }

  /**
   * To be called when the server has a ticket of our own.
   *
   * @param serversTicket the ticket as it is there
   */
  public void delivered(String key, ObjectNode serversTicket) {
    synchronized (this) {
      JournalEntry entry = entries.get(key);
      if (entry == null) {
        return;
      }
      JournalEntry delivered = entry.deliveredAs(serversTicket.toString());
      entries.put(key, delivered);
      append(delivered.deliveredLine());
    }
    listeners.forEach(Runnable::run);
  }

  /**
   * Whether it is on the disk. What failed before may have left anything there: it is made anew.
   */
  private boolean append(ObjectNode record) {
    try {
      if (trouble != null || !channel.isOpen()) {
        rewrite();
      } else {
        DurableFile.writeAll(channel, RecordFile.line(record));
        channel.force(true);
      }
      trouble = null;
      return true;
    } catch (IOException e) {
      trouble = "発券の控えを保存できません: " + e.getMessage();
      LOG.log(Level.ERROR, "The journal cannot be written: {0}", e.toString());
      return false;
    }
  }

  private void rewrite() throws IOException {
    DurableFile.replace(file, everything());
    channel.close();
    channel = DurableFile.openToAppend(file);
  }

  private void trimSometimes() {
    if (Duration.between(trimmedAt, clock.instant()).compareTo(BETWEEN_TRIMS) < 0) {
      return;
    }
    trimmedAt = clock.instant();
    dropOld();
    try {
      rewrite();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The journal cannot be trimmed: {0}", e.toString());
    }
  }

  private void dropOld() {
    Instant oldest = clock.instant().minus(KEPT);
    entries.values().removeIf(e -> e.at().isBefore(oldest) && !e.undelivered());
  }

  private byte[] everything() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (JournalEntry entry : entries.values()) {
      all.write(RecordFile.line(entry.printingLine()));
      if (entry.offline() != null && entry.delivered()) {
        all.write(RecordFile.line(entry.deliveredLine()));
      }
      if (entry.result() != null) {
        all.write(RecordFile.line(JournalEntry.doneLine(entry.key(), entry.result())));
      }
    }
    return all.toByteArray();
  }

  private void take(JsonNode line) {
    try {
      String key = line.path("key").asString();
      JournalEntry known = entries.get(key);
      if (line.path("step").asString().equals("PRINTING")) {
        JournalEntry.fromPrintingLine(line).ifPresent(e -> entries.put(key, e));
      } else if (known != null) {
        entries.put(key, known.after(line));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A line of the journal says nothing: {0}", e.toString());
    }
  }
}
