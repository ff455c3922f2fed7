package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.visit.VisitSteps;
import org.junit.jupiter.api.Test;

/** What is written in plain SQL is all that the entities hold at that moment. */
class DayRepositoryTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final Ticket ticket =
      new Ticket(
          new NewTicket(
              "id",
              "otameshi",
              LocalDate.of(2026, 11, 24),
              new TicketNumber("A", 1),
              "service",
              VisitSteps.planned("service", List.of("another")),
              Language.JA,
              Channel.KIOSK,
              "token",
              new CommandKey("a-key-of-a-test", "request"),
              new Promise(3, 600, 900, new WaitRange(300, 900)),
              new Admission(QueueClass.PRIORITY, NOON, PriorityReason.values()[0]),
              NOON,
              Attention.OTHER_NUMBER,
              "A5101"));

  @Test
  void everyFieldOfANewTicketIsWritten() throws IllegalAccessException {
    assertEquals(columnsWithAValue(ticket), new TreeSet<>(DayRepository.TICKETS.columnNames()));
  }

  @Test
  void everyFieldOfItsEventIsWritten() throws IllegalAccessException {
    TicketEvent.Where where = new TicketEvent.Where(NOON, "terminal:1", null);
    TicketEvent event = new TicketEvent(ticket, TicketEvent.FIRST, TicketMove.ISSUE, where, "介助");
    assertEquals(columnsWithAValue(event), new TreeSet<>(DayRepository.EVENTS.columnNames()));
  }

  private static Set<String> columnsWithAValue(Object entity) throws IllegalAccessException {
    Set<String> columns = new TreeSet<>();
    for (Field field : entity.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      if (!Modifier.isStatic(field.getModifiers()) && field.get(entity) != null) {
        Column column = field.getAnnotation(Column.class);
        columns.add(column == null ? field.getName() : column.name());
      }
    }
    return columns;
  }
}
