package jp.junban.server.waits.lab;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up one day of an office: every event, and what came of every wait. Times in seconds. */
final class SimulatedDay {

  static final class Ticket {
    final String number;
    final int leg;
    final String service;
    final double from;
    final double queued;
    final double slot;
    final boolean reserved;
    final String reservation;
    final double patience;
    final boolean cancels;
    double called = -1;
    String outcome = "";

    Ticket(
        String number,
        int leg,
        String service,
        double from,
        double queued,
        double slot,
        boolean reserved,
        String reservation,
        double patience,
        boolean cancels) {
      this.number = number;
      this.leg = leg;
      this.service = service;
      this.from = from;
      this.queued = queued;
      this.slot = slot;
      this.reserved = reserved;
      this.reservation = reservation;
      this.patience = patience;
      this.cancels = cancels;
    }
  }

  private static final class Desk {
    final String name;
    final List<String> gives;
    double pace;
    boolean open;
    boolean busy;
    final List<double[]> due = new ArrayList<>();

    Desk(String name, List<String> gives) {
      this.name = name;
      this.gives = gives;
    }

    double unplanned;
  }

  record Happening(double at, long order, Runnable what) {}

  final ModelOffice office;
  final Disturbance disturbance;
  final Random random;
  final double dayPace;
  final double outageFrom;
  final Map<String, Double> paces = new HashMap<>();
  final Map<String, double[]> book = new LinkedHashMap<>();
  final Map<String, String> bookService = new LinkedHashMap<>();
  final List<String> trace = new ArrayList<>();
  final List<Ticket> tickets = new ArrayList<>();
  final List<Desk> desks = new ArrayList<>();
  private final List<Ticket> waiting = new ArrayList<>();
  private final PriorityQueue<Happening> next =
      new PriorityQueue<>(
          Comparator.comparingDouble(Happening::at).thenComparingLong(Happening::order));
  private double now;
  private long order;
  private int numbers;

  SimulatedDay(ModelOffice office, Disturbance disturbance, long seed) {
    this.office = office;
    this.disturbance = disturbance;
    random = new Random(seed);
    double factor =
        switch (disturbance) {
          case SLOW -> Math.log(1.25 + 0.2 * random.nextDouble());
          case FAST -> Math.log(0.7 + 0.15 * random.nextDouble());
          default -> 0.12 * random.nextGaussian();
        };
    dayPace = factor;
    double span = office.closes() - office.opens();
    outageFrom = office.opens() + (0.15 + 0.4 * random.nextDouble()) * span;
    run();
  }

  private void at(double time, Runnable what) {
    next.add(new Happening(Math.max(now, time), order++, what));
  }

  private double lognormal(double median, double spread) {
    return median * Math.exp(spread * random.nextGaussian());
  }

  boolean inOutage(double time) {
    return disturbance.outage() && time >= outageFrom && time < outageFrom + Disturbance.LENGTH;
  }

  double pace(double time) {
    return dayPace + (disturbance == Disturbance.OUTAGE_SLOW && inOutage(time) ? Math.log(3) : 0);
  }

  private void run() {
    openDesks();
    drawBook();
    drawWalkIns();
    at(office.closes(), () -> write("reception_close", null, "", ""));
    while (!next.isEmpty()) {
      Happening happening = next.remove();
      now = happening.at();
      happening.what().run();
    }
  }

  private void openDesks() {
    int index = 0;
    int absent = disturbance == Disturbance.ABSENT ? Math.max(1, office.counters().size() / 6) : 0;
    for (Map.Entry<String, List<String>> each : office.counters().entrySet()) {
      Desk desk = new Desk(each.getKey(), each.getValue());
      desk.pace = 0.14 * random.nextGaussian();
      paces.put(desk.name, desk.pace);
      for (int[] planned : office.breaks().getOrDefault(desk.name, List.of())) {
        double late = 300 + 60 * random.nextGaussian() + 280 * random.nextGaussian();
        desk.due.add(
            new double[] {planned[0] + late, planned[1] - planned[0] + 90 * random.nextGaussian()});
      }
      desk.unplanned = office.opens() - 40000 * Math.log(1 - random.nextDouble());
      if (disturbance == Disturbance.OUTAGE_CLOSED && index % 4 != 0) {
        double from = outageFrom + 120 * random.nextDouble();
        desk.due.add(new double[] {from, Disturbance.LENGTH + 300 * random.nextDouble()});
      }
      if (index >= absent) {
        desks.add(desk);
        at(office.opens() - 1, () -> open(desk));
      } else if (index == 0 && absent > 1) {
        desks.add(desk);
        at(office.opens() + 5400 + 3600 * random.nextDouble(), () -> open(desk));
      }
      index++;
    }
  }

  private void drawBook() {
    int n = 0;
    for (int slot = office.opens(); slot < office.closes(); slot += office.slotSeconds()) {
      for (int i = 0; i < office.perSlot(); i++) {
        if (random.nextDouble() < 0.08) {
          continue;
        }
        double share = random.nextDouble();
        String service = "";
        for (Map.Entry<String, ModelOffice.Kind> each : office.services().entrySet()) {
          if (service.isEmpty() && share < each.getValue().booked()) {
            service = each.getKey();
          }
          share -= each.getValue().booked();
        }
        if (service.isEmpty()) {
          continue;
        }
        String name = "r" + n++;
        book.put(name, new double[] {slot});
        bookService.put(name, service);
        if (random.nextDouble() > 0.12) {
          double come = slot - 450 + 380 * random.nextGaussian();
          String its = service;
          double reserved = slot;
          double at = Math.max(office.opens(), come);
          if (at < office.closes()) {
            at(at, () -> issue(its, name, reserved));
          }
        }
      }
    }
  }

  private void drawWalkIns() {
    double crowd = Math.exp(0.1 * random.nextGaussian());
    double span = office.closes() - office.opens();
    office
        .services()
        .forEach(
            (service, kind) -> {
              int count = 0;
              double left = kind.walkIns() * crowd;
              for (double sum = -Math.log(1 - random.nextDouble());
                  sum < left;
                  sum -= Math.log(1 - random.nextDouble())) {
                count++;
              }
              for (int i = 0; i < count; i++) {
                double where = random.nextDouble();
                double peak = random.nextDouble();
                if (peak < 0.08) {
                  where = 0.04 * where;
                } else if (peak < 0.25) {
                  where = 0.38 + 0.15 * where;
                } else if (peak < 0.38) {
                  where = 0.82 + 0.16 * where;
                }
                at(office.opens() + where * span, () -> issue(service, "", 0));
              }
            });
  }

  private void issue(String service, String reservation, double slot) {
    String number = String.valueOf(++numbers);
    boolean reserved = !reservation.isEmpty();
    boolean inTime = reserved && now <= slot + 900;
    double patience = reserved ? 1e9 : lognormal(office.patience(), 0.73);
    Ticket ticket =
        new Ticket(
            number,
            1,
            service,
            now,
            now,
            slot,
            inTime,
            reservation,
            patience,
            random.nextDouble() < 0.25);
    tickets.add(ticket);
    waiting.add(ticket);
    write("issue", ticket, reserved ? "R" : "W", "");
    if (ticket.cancels && !reserved) {
      at(
          now + patience,
          () -> {
            if (waiting.remove(ticket)) {
              ticket.outcome = "cancelled";
              write("cancel", ticket, "W", "");
            }
          });
    }
    offer(ticket);
  }

  private void offer(Ticket ticket) {
    desks.stream()
        .filter(d -> d.open && !d.busy && d.gives.contains(ticket.service))
        .min(Comparator.comparingInt(d -> d.gives.size()))
        .ifPresent(this::ready);
  }

  private void open(Desk desk) {
    desk.open = true;
    desk.busy = false;
    write("window_open", null, "", desk.name);
    ready(desk);
  }

  private boolean goes(Desk desk) {
    if (now >= office.closes()) {
      return false;
    }
    for (double[] due : desk.due) {
      if (due[0] <= now) {
        desk.due.remove(due);
        away(desk, Math.max(60, due[1]));
        return true;
      }
    }
    if (desk.unplanned <= now) {
      double length = lognormal(440, 0.65);
      desk.unplanned = now + length - 40000 * Math.log(1 - random.nextDouble());
      away(desk, length);
      return true;
    }
    return false;
  }

  private void away(Desk desk, double length) {
    desk.open = false;
    write("window_close", null, "", desk.name);
    at(now + length, () -> open(desk));
  }

  private @Nullable Ticket choose(Desk desk) {
    @Nullable Ticket walkIn = null;
    @Nullable Ticket booked = null;
    for (Ticket each : waiting) {
      if (!desk.gives.contains(each.service)) {
        continue;
      }
      if (each.reserved) {
        if (booked == null
            || each.slot < booked.slot
            || each.slot == booked.slot
                && desk.gives.indexOf(each.service) < desk.gives.indexOf(booked.service)) {
          booked = each;
        }
      } else if (walkIn == null || each.queued < walkIn.queued) {
        walkIn = each;
      }
    }
    if (booked != null && (booked.slot - now <= 300 || walkIn == null)) {
      return booked;
    }
    return walkIn;
  }

  private void ready(Desk desk) {
    desk.busy = false;
    if (goes(desk)) {
      return;
    }
    Ticket ticket = choose(desk);
    if (ticket == null) {
      double soonest = desk.unplanned;
      for (double[] due : desk.due) {
        soonest = Math.min(soonest, due[0]);
      }
      double when = soonest;
      if (now < office.closes() && soonest < office.closes()) {
        at(
            soonest,
            () -> {
              if (desk.open && !desk.busy && now >= when) {
                ready(desk);
              }
            });
      }
      return;
    }
    waiting.remove(ticket);
    desk.busy = true;
    ticket.called = now;
    ticket.outcome = now - ticket.from < 0.001 ? "immediate" : "called";
    write("call", ticket, priority(ticket), desk.name);
    if (ticket.patience < now - ticket.from) {
      ticket.outcome = "no_show";
      at(
          now + 75,
          () -> {
            write("no_show", ticket, priority(ticket), desk.name);
            ready(desk);
          });
      return;
    }
    at(now + lognormal(25, 0.47), () -> start(desk, ticket));
  }

  private static String priority(Ticket ticket) {
    return ticket.reservation.isEmpty() ? "W" : "R";
  }

  private void start(Desk desk, Ticket ticket) {
    boolean messy = disturbance == Disturbance.MESSY;
    if (!messy || random.nextDouble() > 0.08) {
      write("start", ticket, priority(ticket), desk.name);
    }
    ModelOffice.Kind kind = requireNonNull(office.services().get(ticket.service));
    double median = kind.mean() * Math.exp(-kind.spread() * kind.spread() / 2);
    double length = lognormal(median, kind.spread()) * Math.exp(pace(now) + desk.pace);
    double end = now + length;
    if (disturbance == Disturbance.OUTAGE_HALT
        && now < outageFrom + Disturbance.LENGTH
        && end > outageFrom) {
      end += outageFrom + Disturbance.LENGTH - Math.max(now, outageFrom);
    }
    at(end, () -> finish(desk, ticket));
  }

  private void finish(Desk desk, Ticket ticket) {
    boolean messy = disturbance == Disturbance.MESSY;
    if (!messy || random.nextDouble() > 0.08) {
      write("finish", ticket, priority(ticket), desk.name);
    }
    if (messy && random.nextDouble() < 0.03) {
      write("finish", ticket, priority(ticket), desk.name);
    }
    if (messy && random.nextDouble() < 0.02) {
      trace.add(
          String.format(Locale.ROOT, "%.3f,call,%d,1,D,W,%s,", now, 9000 + numbers, desk.name));
    }
    double gap = lognormal(31, 0.62);
    ModelOffice.Kind kind = requireNonNull(office.services().get(ticket.service));
    boolean passes = random.nextDouble() < kind.passes();
    at(
        now + gap,
        () -> {
          if (passes) {
            pass(ticket, kind.to());
          }
          ready(desk);
        });
  }

  private void pass(Ticket ticket, String to) {
    double queued = ticket.service.equals("PH") ? ticket.queued : now;
    Ticket second =
        new Ticket(ticket.number, 2, to, now, queued, 0, false, ticket.reservation, 1e9, false);
    tickets.add(second);
    waiting.add(second);
    write("transfer", second, priority(second), "");
    offer(second);
  }

  private void write(String event, @Nullable Ticket ticket, String priority, String counter) {
    trace.add(
        ticket == null
            ? String.format(Locale.ROOT, "%.3f,%s,,,,,%s,", now, event, counter)
            : String.format(
                Locale.ROOT,
                "%.3f,%s,%s,%d,%s,%s,%s,%s",
                now,
                event,
                ticket.number,
                ticket.leg,
                ticket.service,
                priority,
                counter,
                event.equals("issue") ? ticket.reservation : ""));
  }
}
