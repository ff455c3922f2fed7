package jp.junban.server.offices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.offices.rules.StoredRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The calling rules of an office as an administrator sends and reads them. */
public record CallingRulesForm(@JsonUnwrapped CallingRules rules, int revision) {

  private static final int DAY = 1440;
  private static final int MOST_CALLS = 1000;

  static CallingRulesForm of(@Nullable StoredRules stored) {
    return stored == null
        ? new CallingRulesForm(CallingRules.STANDARD, 0)
        : new CallingRulesForm(stored.rules(), stored.revision());
  }

  /**
   * Reads and checks rules that an administrator sends.
   *
   * @throws jp.junban.server.platform.Problem 400 with all that is wrong
   */
  public static CallingRulesForm read(JsonNode body) {
    return read(FormFields.of(body));
  }

  private static CallingRulesForm read(FormFields form) {
    CallingRules rules =
        new CallingRules(
            form.whole("reservedEarlyMinutes", 0, DAY),
            form.whole("reservedLateMinutes", 0, DAY),
            form.yes("earlyWhenIdle"),
            form.optionalWhole("fairnessMinutes", 0, DAY),
            form.optionalWhole("priorityCallsPerHour", 0, MOST_CALLS),
            form.optionalWhole("preferenceYieldsMinutes", 0, DAY),
            form.choice("transferPlace", ReentryPlace.class),
            form.choice("reinstatePlace", ReentryPlace.class),
            form.choice("nextStepPlace", ReentryPlace.class),
            reasons(form));
    CallingRulesForm read =
        new CallingRulesForm(rules, form.whole("revision", 0, Integer.MAX_VALUE));
    form.finish();
    return read;
  }

  private static Set<PriorityReason> reasons(FormFields form) {
    Set<PriorityReason> reasons = EnumSet.noneOf(PriorityReason.class);
    List<String> names = form.strings("priorityReasons", PriorityReason.values().length);
    for (int i = 0; i < names.size(); i++) {
      Optional<PriorityReason> reason = PriorityReason.named(names.get(i));
      reason.ifPresent(reasons::add);
      if (reason.isEmpty()) {
        form.issue(
            "priorityReasons[" + i + "]", "この理由はありません。", "There is no such reason for priority.");
      }
    }
    return reasons;
  }
}
