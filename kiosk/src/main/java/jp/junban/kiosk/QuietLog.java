package jp.junban.kiosk;

import java.util.logging.Level;
import java.util.logging.Logger;

/** How the agent's log looks on stderr. */
public final class QuietLog {
  /**
   * Warns once for each font about a table we do not need. Held, or its level would be forgotten.
   */
  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

  private QuietLog() {}

  /** One line for each event; must come before the first of them. */
  public static void set() {
    String format = "java.util.logging.SimpleFormatter.format";
    if (System.getProperty(format) == null) {
      System.setProperty(format, "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
    }
    FONTS.setLevel(Level.SEVERE);
  }
}
