package jp.junban.server.emergency;

/** What a message over everything is about. */
public enum EmergencyKind {
  EARTHQUAKE,
  FIRE,
  EVACUATION,
  /** The danger is over, but no numbers are called yet. */
  ALL_CLEAR
}
