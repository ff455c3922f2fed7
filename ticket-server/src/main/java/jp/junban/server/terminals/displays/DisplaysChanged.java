package jp.junban.server.terminals.displays;

/** The settings of a display of this office are others now. */
public record DisplaysChanged(String officeId) {}
