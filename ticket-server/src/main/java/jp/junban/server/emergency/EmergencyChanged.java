package jp.junban.server.emergency;

/** A message was put over the screens of this office, replaced, or taken down. */
public record EmergencyChanged(String officeId) {}
