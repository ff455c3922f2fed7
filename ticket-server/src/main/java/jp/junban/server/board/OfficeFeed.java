package jp.junban.server.board;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What is published of one office, and who follows it. */
final class OfficeFeed {

  static final Duration LEAST_GATHERING = Duration.ofMillis(250);

  /** Also when the clock was set forward during a look. */
  static final Duration MOST_GATHERING = Duration.ofSeconds(2);

  private final String officeId;
  private final LiveChannel boards;
  private final LiveChannel desks;
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean awaited = new AtomicBoolean();
  private volatile @Nullable OfficeView latest;
  private volatile Duration lookTook = Duration.ZERO;
  private volatile long displaysVersion;

  /**
   * @param closing ends the connections of those who follow no more
   */
  OfficeFeed(String officeId, Executor closing) {
    this.officeId = officeId;
    this.boards = new LiveChannel(closing);
    this.desks = new LiveChannel(closing);
  }

  String officeId() {
    return officeId;
  }

  LiveChannel boards() {
    return boards;
  }

  LiveChannel desks() {
    return desks;
  }

  @Nullable OfficeView latest() {
    return latest;
  }

  /** A version higher than any before, and higher than those of an earlier run of the server. */
  long nextVersion(Instant now) {
    OfficeView before = latest;
    return before == null
        ? now.toEpochMilli()
        : Math.max(before.board().version() + 1, now.toEpochMilli());
  }

  void publish(OfficeView view, Instant now) {
    latest = view;
    boards.publish(view.boardText(), now);
    desks.publish(view.deskText(), now);
  }

  /** The settings of a display are others from now on. */
  void displaysChanged(Instant now) {
    displaysVersion = Math.max(displaysVersion + 1, now.toEpochMilli());
  }

  /** Rises with every change of a display's settings; 0 as long as this run saw none. */
  long displaysVersion() {
    return displaysVersion;
  }

  /** Remembers how long a look at this office takes. */
  void lookTook(Duration time) {
    lookTook = time;
  }

  /** How long changes that can wait are gathered: looking takes a tenth of the time at most. */
  Duration gather() {
    Duration nineTimes = lookTook.multipliedBy(9);
    Duration atLeast = nineTimes.compareTo(LEAST_GATHERING) < 0 ? LEAST_GATHERING : nineTimes;
    return atLeast.compareTo(MOST_GATHERING) > 0 ? MOST_GATHERING : atLeast;
  }

  /** Something changed since the last look. */
  void mark() {
    changed.set(true);
  }

  boolean takeMark() {
    return changed.getAndSet(false);
  }

  /** Whether the caller is now the one who works on this office. */
  boolean begin() {
    return running.compareAndSet(false, true);
  }

  void end() {
    running.set(false);
  }

  boolean marked() {
    return changed.get();
  }

  /** Whether the caller is the one to come back later. */
  boolean await() {
    return awaited.compareAndSet(false, true);
  }

  void awaitedIsHere() {
    awaited.set(false);
  }
}
