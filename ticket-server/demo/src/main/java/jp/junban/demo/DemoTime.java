package jp.junban.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;

/** The demo's time: heard from the server with every answer, carried on at the demo's speed. */
final class DemoTime {

  private final int speed;
  private Instant heard = Instant.EPOCH;
  private long heardAtNanos = System.nanoTime();

  DemoTime(int speed) {
    this.speed = speed;
  }

  /** The server's time, from an answer's {@code Date}. */
  synchronized void heard(String date) {
    heard = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    heardAtNanos = System.nanoTime();
  }

  synchronized Instant now() {
    return heard.plusNanos((System.nanoTime() - heardAtNanos) * speed);
  }

  /** Lets so much of the demo's time pass. */
  void pass(Duration duration) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(Math.max(1, duration.toMillis() / speed));
  }

  /** Waits until the demo's clock shows this. */
  void await(Instant moment) throws InterruptedException {
    Duration left = Duration.between(now(), moment);
    while (left.compareTo(Duration.ZERO) > 0) {
      pass(left);
      left = Duration.between(now(), moment);
    }
  }
}
