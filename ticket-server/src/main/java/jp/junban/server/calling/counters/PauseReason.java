package jp.junban.server.calling.counters;

/** Why nobody calls at a counter for a while. */
public enum PauseReason {
  BREAK,
  LUNCH,
  MEETING,
  ERRAND,
  OTHER
}
