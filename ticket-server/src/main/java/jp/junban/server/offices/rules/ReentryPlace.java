package jp.junban.server.offices.rules;

/** Where a ticket stands when it comes back into the queue. */
public enum ReentryPlace {
  /** It keeps its time. */
  OLD_PLACE,
  /** Queued from now. */
  END,
  /** Before all who have no priority. */
  FIRST
}
