package jp.junban.server.waits.laws;

import org.jspecify.annotations.Nullable;

/** What is known of one leg of a ticket at this moment. Times in milliseconds. */
public final class TicketTrack {

  private final String ticket;
  private final int leg;
  private final String service;
  private final boolean reserved;
  private final @Nullable Long slot;
  private final long enteredAt;
  private final long queuedAt;
  private boolean waiting = true;
  private long calledAt = Long.MIN_VALUE;
  private long startedAt = Long.MIN_VALUE;

  TicketTrack(FloorEvent event, @Nullable Long slot, long queuedAt) {
    this.ticket = event.ticket();
    this.leg = event.leg();
    this.service = event.service();
    this.reserved = event.reserved() && event.leg() == 1;
    this.slot = slot;
    this.enteredAt = event.at();
    this.queuedAt = queuedAt;
  }

  void called(long at) {
    waiting = false;
    calledAt = at;
  }

  void started(long at) {
    waiting = false;
    startedAt = at;
  }

  void ended() {
    waiting = false;
  }

  public String ticket() {
    return ticket;
  }

  public int leg() {
    return leg;
  }

  public String service() {
    return service;
  }

  public boolean reserved() {
    return reserved;
  }

  public @Nullable Long slot() {
    return slot;
  }

  /** When this leg began. */
  public long enteredAt() {
    return enteredAt;
  }

  /** The time that decides the place in the queue. */
  public long queuedAt() {
    return queuedAt;
  }

  public boolean waiting() {
    return waiting;
  }

  long calledAt() {
    return calledAt;
  }

  long startedAt() {
    return startedAt;
  }
}
