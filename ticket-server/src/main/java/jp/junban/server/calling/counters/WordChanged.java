package jp.junban.server.calling.counters;

/** Colleagues of this office said something to each other, or it was dealt with. */
public record WordChanged(String officeId) {}
