package jp.junban.server.calling.counters;

/** At a counter of this office somebody sat down, left, paused or came back. */
public record StaffingChanged(String officeId) {}
