package jp.junban.server.terminals;

/** A terminal of this office told that something went wrong, or that all is well again. */
public record TerminalsChanged(String officeId) {}
