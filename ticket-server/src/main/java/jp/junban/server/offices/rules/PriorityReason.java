package jp.junban.server.offices.rules;

import java.util.Arrays;
import java.util.Optional;

/** Why staff let somebody go first. Which of these count is each office's decision. */
public enum PriorityReason {
  AID("介助が必要な方"),
  INFANT("乳幼児をお連れの方"),
  PREGNANT("妊娠中の方"),
  UNWELL("体調がすぐれない方"),
  VIP("庁内の取り決め"),
  OTHER("その他");

  private final String word;

  PriorityReason(String word) {
    this.word = word;
  }

  /** The reason of this name. */
  public static Optional<PriorityReason> named(String name) {
    return Arrays.stream(values()).filter(reason -> reason.name().equals(name)).findFirst();
  }

  /** The words staff read. */
  public String word() {
    return word;
  }
}
