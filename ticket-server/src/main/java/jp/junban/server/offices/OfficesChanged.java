package jp.junban.server.offices;

/** Offices, services, counters or hours were edited. */
public record OfficesChanged() {}
