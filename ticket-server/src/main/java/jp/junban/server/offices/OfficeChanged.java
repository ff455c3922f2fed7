package jp.junban.server.offices;

/** An office, its services, counters, hours or rules were edited, or it is new. */
public record OfficeChanged(String officeId) {}
