package jp.junban.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.junban.server.calling.whatif.SampleVisits;
import jp.junban.server.calling.whatif.SampleVisits.Visit;

/**
 * Visitors who come: one shift of eight hours after the other, around the clock. Most draw a ticket
 * at the kiosk, some have booked and check in, some are let go first at reception.
 */
final class Visitors implements Runnable {

  /** What breaks and missed calls cost the counters, in counters. */
  private static final int AWAY = 1;

  private static final double STAYS_AWAY = 0.08;
  private static final double GIVES_UP = 0.04;
  private static final Duration PATIENCE = Duration.ofMinutes(25);
  private static final List<String> LANGUAGES =
      List.of("ja", "ja", "ja", "ja", "ja", "ja", "ja", "en", "zh-Hans", "ko", "ja-easy");

  private final DemoOffice office;
  private final DemoServer kiosk;
  private final DemoServer reception;
  private final Errands errands;
  private final DemoTime time;
  private final Random random = new Random(1);

  Visitors(
      DemoOffice office, DemoServer kiosk, DemoServer reception, Errands errands, DemoTime time) {
    this.office = office;
    this.kiosk = kiosk;
    this.reception = reception;
    this.errands = errands;
    this.time = time;
  }

  @Override
  public void run() {
    Instant begin = time.now();
    for (long shift = 1; ; shift++) {
      try {
        play(begin, shift);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      begin = begin.plus(SampleVisits.LENGTH);
    }
  }

  private void play(Instant begin, long seed) throws InterruptedException {
    List<Duration> typical =
        office.procedures().stream().map(DemoOffice.Procedure::typical).toList();
    List<Visit> visits =
        SampleVisits.inOrder(SampleVisits.of(typical, office.staffed().size() - AWAY, seed));
    try {
      Bookings.bring(reception, office, begin, visits);
    } catch (IOException e) {
      DemoPlayer.say("The reservations were not taken", e);
    }
    for (int nth = 0; nth < visits.size(); nth++) {
      time.await(begin.plus(visits.get(nth).comes()));
      try {
        come(visits.get(nth), Bookings.number(begin, nth));
      } catch (IOException e) {
        DemoPlayer.say("A visitor went home", e);
      }
    }
    time.await(begin.plus(SampleVisits.LENGTH));
  }

  private void come(Visit visit, String reservation) throws IOException, InterruptedException {
    if (visit.slot() != null) {
      if (random.nextDouble() >= STAYS_AWAY) {
        took(visit, checkIn(reservation), "ticket");
      }
      return;
    }
    String service = office.procedures().get(visit.procedure()).id();
    if (visit.priority()) {
      took(visit, letGoFirst(service), "");
      return;
    }
    DemoServer.Answer drawn =
        kiosk.post("/tickets", Map.of("serviceId", service, "language", language()));
    took(visit, drawn, "");
    if (drawn.good() && random.nextDouble() < GIVES_UP) {
      giveUpLater(drawn.text("statusUrl"));
    }
  }

  private DemoServer.Answer checkIn(String reservation) throws IOException, InterruptedException {
    return kiosk.post(
        office.path("/reservations/check-in"), Map.of("code", reservation, "language", language()));
  }

  private DemoServer.Answer letGoFirst(String service) throws IOException, InterruptedException {
    return reception.post(
        "/tickets", Map.of("serviceId", service, "language", "ja", "priorityReason", "AID"));
  }

  private String language() {
    return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
  }

  /**
   * @param field where in the answer the ticket stands; empty when the answer is the ticket
   */
  private void took(Visit visit, DemoServer.Answer answer, String field) {
    if (answer.good()) {
      var ticket = field.isEmpty() ? answer.json() : answer.json().path(field);
      errands.remember(ticket.path("id").asString(""), visit.takes());
    }
  }

  /** Withdraws on the own ticket's page; whoever was called meanwhile stays. */
  private void giveUpLater(String statusUrl) {
    String token = statusUrl.substring(statusUrl.lastIndexOf('/') + 1);
    Thread impatient =
        new Thread(
            () -> {
              try {
                time.pass(PATIENCE);
                kiosk.another().post("/ticket-status/" + token + "/cancel", Map.of());
              } catch (IOException e) {
                DemoPlayer.say("Nobody gave up", e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "impatient");
    impatient.setDaemon(true);
    impatient.start();
  }
}
