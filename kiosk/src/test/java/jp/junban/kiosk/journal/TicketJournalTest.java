package jp.junban.kiosk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.kiosk.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketJournalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z");
  private static final PrintResult PRINTED =
      new PrintResult(PrintOutcome.PRINTED, PrinterState.READY);

  private final Path folder;
  private Instant now = NOON;

  TicketJournalTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private TicketJournal open() throws IOException {
    return new TicketJournal(folder, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static JournalEntry entry(String key, Instant at, OptionalInt last) {
    int number = last.orElse(5100) + 1;
    String json = "{\"id\":\"%s\",\"number\":\"A%d\"}".formatted(JournalEntry.localId(key), number);
    return new JournalEntry(
        key,
        at,
        false,
        new IssueTicket("s1", "ja"),
        json,
        new OfflineIssue("aoba", DAY, "A", number, "token-of-" + key),
        false,
        null);
  }

  private JournalEntry issue(TicketJournal journal, String key) throws IOException {
    return journal.issue(DAY, "A", 51, last -> entry(key, now, last));
  }

  private static List<String> undelivered(TicketJournal journal) {
    return journal.undelivered().stream().map(JournalEntry::key).toList();
  }

  @Test
  void whatWasIssuedAndNotDeliveredIsThereAfterARestart() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      issue(journal, "two");
      journal.done(journal.find("one").orElseThrow(), PRINTED);
      journal.delivered("one", Json.object().put("id", "server-1").put("number", "A5101"));
    }
    try (TicketJournal journal = open()) {
      assertEquals(List.of("two"), undelivered(journal));
      assertTrue(journal.find("one").orElseThrow().isOf("server-1"));
      assertTrue(journal.find("one").orElseThrow().isOf(JournalEntry.localId("one")));
      assertEquals(PRINTED, journal.find("one").orElseThrow().result());
      assertEquals(5103, number(issue(journal, "three")));
    }
  }

  private static int number(JournalEntry entry) {
    OfflineIssue issue = entry.offline();
    return issue == null ? 0 : issue.number();
  }

  @Test
  void aSeriesIsCountedByDayLetterAndLeadingDigits() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      List<OptionalInt> seen = new java.util.ArrayList<>();
      journal.issue(DAY, "C", 51, last -> seen(seen, last, "two"));
      journal.issue(DAY, "A", 52, last -> seen(seen, last, "three"));
      journal.issue(DAY.plusDays(1), "A", 51, last -> seen(seen, last, "four"));
      assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()), seen);
      journal.issue(DAY, "A", 51, last -> seen(seen, last, "five"));
      assertEquals(OptionalInt.of(5101), seen.get(3));
    }
  }

  private JournalEntry seen(List<OptionalInt> seen, OptionalInt last, String key) {
    seen.add(last);
    return new JournalEntry(key, now, false, new IssueTicket("s1", "ja"), "{}", null, true, null);
  }

  @Test
  void theyAreDeliveredInTheOrderOfTheirIssue() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      now = NOON.plusSeconds(60);
      issue(journal, "two");
      now = NOON.plusSeconds(30);
      issue(journal, "three");
      assertEquals(List.of("one", "three", "two"), undelivered(journal));
    }
  }

  @Test
  void whatTheServerDoesNotHaveIsNeverForgotten() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      issue(journal, "two");
      journal.delivered("two", Json.object().put("id", "server-2"));
    }
    now = NOON.plus(Duration.ofDays(40));
    try (TicketJournal journal = open()) {
      assertEquals(List.of("one"), undelivered(journal));
      assertTrue(journal.find("two").isEmpty());
    }
  }

  @Test
  void whatTheDiskDoesNotTakeIsNotIssued() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      Path away = folder.resolveSibling(folder.getFileName() + "-away");
      journal.close();
      Files.move(folder, away);
      assertThrows(IOException.class, () -> issue(journal, "two"));
      assertTrue(journal.find("two").isEmpty());
      assertFalse(journal.trouble().isEmpty());
      Files.move(away, folder);
      assertEquals(5102, number(issue(journal, "three")));
      assertTrue(journal.trouble().isEmpty());
    }
    try (TicketJournal journal = open()) {
      assertEquals(List.of("one", "three"), undelivered(journal));
    }
  }

  /** Wherever the power is cut, what was acknowledged before is there, and the series goes on. */
  @Test
  void everyCutLeavesAllThatWasOnTheDiskBefore() throws IOException {
    Random random = new Random(20261121);
    Path file = folder.resolve("tickets.journal");
    for (int round = 0; round < 60; round++) {
      Files.deleteIfExists(file);
      long[] ends = new long[8];
      try (TicketJournal journal = open()) {
        for (int i = 0; i < ends.length; i++) {
          issue(journal, "key-" + i);
          ends[i] = Files.size(file);
        }
      }
      byte[] whole = Files.readAllBytes(file);
      int cut = random.nextInt(whole.length + 1);
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      int kept = (int) java.util.Arrays.stream(ends).filter(end -> end <= cut).count();
      try (TicketJournal journal = open()) {
        assertEquals(kept, journal.undelivered().size());
        assertEquals(5101 + kept, number(issue(journal, "after")));
      }
      try (TicketJournal journal = open()) {
        assertEquals(kept + 1, journal.undelivered().size());
      }
    }
    assertFalse(Files.exists(folder.resolve("tickets.damaged")));
  }

  @Test
  void aDamagedFileIsKeptForThoseWhoLookIntoIt() throws IOException {
    try (TicketJournal journal = open()) {
      issue(journal, "one");
      issue(journal, "two");
    }
    Path file = folder.resolve("tickets.journal");
    byte[] bytes = Files.readAllBytes(file);
    bytes[30] ^= 4;
    Files.write(file, bytes);
    try (TicketJournal journal = open()) {
      assertEquals(List.of("two"), undelivered(journal));
    }
    assertEquals(
        -1,
        java.util.Arrays.mismatch(bytes, Files.readAllBytes(folder.resolve("tickets.damaged"))));
  }
}
