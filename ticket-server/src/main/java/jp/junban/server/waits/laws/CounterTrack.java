package jp.junban.server.waits.laws;

import org.jspecify.annotations.Nullable;

/** What is known of one counter at this moment. Times in milliseconds. */
public final class CounterTrack {

  /** What happens at the counter. */
  public enum Status {
    AWAY,
    FREE,
    CALLED,
    SERVING
  }

  private final String name;
  private Status status = Status.AWAY;
  private long since;
  private long openedAt;
  private long lastCallAt;
  private boolean openedToday;
  private boolean finishedLast;
  private String service = "";
  private @Nullable TicketTrack ticket;

  CounterTrack(String name, long since) {
    this.name = name;
    this.since = since;
    this.lastCallAt = since;
  }

  void open(long at) {
    status = Status.FREE;
    since = at;
    openedAt = at;
    lastCallAt = at;
    openedToday = true;
    finishedLast = false;
    ticket = null;
  }

  void away(long at, long dueFrom) {
    lastCallAt = dueFrom;
    status = Status.AWAY;
    since = at;
    finishedLast = false;
    ticket = null;
  }

  void call(TicketTrack called, long at) {
    status = Status.CALLED;
    since = at;
    lastCallAt = at;
    service = called.service();
    ticket = called;
  }

  void start(TicketTrack served, long at) {
    status = Status.SERVING;
    since = at;
    service = served.service();
    ticket = served;
  }

  void free(long at, boolean finished) {
    status = Status.FREE;
    since = at;
    finishedLast = finished;
    if (!finished) {
      ticket = null;
    }
  }

  void passedOn() {
    ticket = null;
  }

  public String name() {
    return name;
  }

  public Status status() {
    return status;
  }

  /** Since when the counter is in this status; of an open day's start for one not yet opened. */
  public long since() {
    return since;
  }

  long openedAt() {
    return openedAt;
  }

  /**
   * When the last visitor was called here, or when the counter opened: the last moment at which it
   * was seen not to go away.
   */
  public long lastCallAt() {
    return lastCallAt;
  }

  /** Whether the counter was open at any time of the day. */
  public boolean openedToday() {
    return openedToday;
  }

  /** Whether it is free because a service ended. */
  public boolean finishedLast() {
    return finishedLast;
  }

  /** What is or was last served here. */
  public String service() {
    return service;
  }

  /** Who is called or served, or was served last and may still be passed on. */
  public @Nullable TicketTrack ticket() {
    return ticket;
  }
}
