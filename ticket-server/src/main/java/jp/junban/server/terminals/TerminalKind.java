package jp.junban.server.terminals;

/** What a terminal is for; its name is the security group it acts in. */
public enum TerminalKind {
  /** Issues tickets to visitors. */
  KIOSK,
  /** Shows a board in a lobby. */
  DISPLAY,
  /** Stands at a counter. */
  CONSOLE,
  /** Buttons and a number at one counter, for which alone it acts. */
  COUNTER_BOX
}
