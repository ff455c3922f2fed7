package jp.junban.server.calling;

/** A counter of this office was opened or closed. */
public record StaffingChanged(String officeId) {}
