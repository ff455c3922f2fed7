package jp.junban.server.offices;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads and checks offices, services and counters that an administrator sends.
 *
 * <p>Every method throws a {@link jp.junban.server.platform.Problem} 400 with all that is wrong.
 */
final class AdminForms {

  private static final Pattern OFFICE_ID = Pattern.compile("[a-z][a-z0-9-]{1,38}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9](-?[0-9]){2,14}");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_ADDRESS = 200;
  private static final int LONGEST_PHONE = 20;
  private static final int LONGEST_ZONE = 40;
  private static final int LONGEST_LABEL = 4;
  private static final int LONGEST_PLACE = 120;
  private static final int LONGEST_ID = 40;
  private static final int MOST_SERVICES = 100;
  private static final int MOST_MINUTES = 600;
  private static final int LAST_PREFERENCE = 9;
  private static final int HIGHEST_ORDER = 9_999;

  private AdminForms() {}

  /**
   * @param id the id in the address; null for a new office, whose id is in the form
   */
  static OfficeForm office(JsonNode body, @Nullable String id) {
    FormFields form = FormFields.of(body);
    OfficeForm office =
        new OfficeForm(
            id == null ? newOfficeId(form) : sameId(form, id),
            form.texts("names", LONGEST_NAME, true),
            form.texts("notices", LONGEST_LINE, false),
            form.texts("addresses", LONGEST_ADDRESS, false),
            form.texts("directions", LONGEST_LINE, false),
            phone(form),
            zone(form),
            form.whole("overdueMinutes", 1, MOST_MINUTES),
            form.whole("congestionSomeMinutes", 1, MOST_MINUTES),
            form.whole("congestionFullMinutes", 1, MOST_MINUTES),
            form.whole("missedShown", 0, 50),
            form.whole("staleAfterSeconds", 10, 3600),
            form.whole("displayOrder", 0, HIGHEST_ORDER),
            form.yes("active"),
            revision(form, id));
    if (form.has("congestionFullMinutes")
        && office.congestionFullMinutes() <= office.congestionSomeMinutes()) {
      form.issue(
          "congestionFullMinutes",
          "「混んでいます」は「やや混んでいます」より大きい分数にしてください。",
          "This must be more than congestionSomeMinutes.");
    }
    Map<Language, String> others = new LinkedHashMap<>(office.notices());
    others.putAll(office.addresses());
    others.putAll(office.directions());
    mustBeNamed(form, office.names(), others);
    form.finish();
    return office;
  }

  /**
   * @param services the ids of the office's services
   */
  static ServiceForm service(JsonNode body, @Nullable String id, Set<String> services) {
    FormFields form = FormFields.of(body);
    ServiceForm service =
        new ServiceForm(
            id == null ? newId(form) : sameId(form, id),
            prefix(form),
            form.texts("names", LONGEST_NAME, true),
            form.texts("descriptions", LONGEST_LINE, false),
            form.texts("situations", LONGEST_NAME, false),
            form.whole("typicalSeconds", 30, 28_800),
            form.whole("displayOrder", 0, HIGHEST_ORDER),
            form.has("reservationOnly") && form.yes("reservationOnly"),
            nextServiceId(form, id, services),
            form.yes("active"),
            revision(form, id));
    Map<Language, String> others = new LinkedHashMap<>(service.descriptions());
    others.putAll(service.situations());
    mustBeNamed(form, service.names(), others);
    form.finish();
    return service;
  }

  /**
   * @param services the ids of the office's services
   */
  static CounterForm counter(JsonNode body, @Nullable String id, Set<String> services) {
    FormFields form = FormFields.of(body);
    String counterId = id == null ? newId(form) : sameId(form, id);
    String label = form.text("label", LONGEST_LABEL);
    Set<String> given = serviceIds(form, services);
    CounterForm counter =
        new CounterForm(
            counterId,
            label,
            given,
            preferences(form, given),
            form.texts("places", LONGEST_PLACE, false),
            form.yes("active"),
            revision(form, id));
    form.finish();
    return counter;
  }

  /** A language is shown when there is a name in it, so a longer text alone would never be seen. */
  private static void mustBeNamed(
      FormFields form, Map<Language, String> names, Map<Language, String> longer) {
    for (Language language : longer.keySet()) {
      // a missing Japanese name is said already
      if (language != Language.JA && !names.containsKey(language)) {
        form.issue(
            "names." + language.tag(),
            "この言語で文を表示するには、この言語の名前も入力してください。",
            "The other text in this language needs a name in this language too.");
      }
    }
  }

  private static String newOfficeId(FormFields form) {
    String id = form.text("id", LONGEST_ID);
    if (!id.isEmpty() && !OFFICE_ID.matcher(id).matches()) {
      form.issue(
          "id",
          "英小文字で始まる、英小文字・数字・ハイフンの2文字から39文字で入力してください。",
          "This must be 2 to 39 small letters, digits or hyphens, beginning with a letter.");
    }
    return id;
  }

  private static @Nullable String newId(FormFields form) {
    form.leaveAside("id");
    return null;
  }

  private static String sameId(FormFields form, String id) {
    String sent = form.optionalText("id", LONGEST_ID);
    if (sent != null && !sent.equals(id)) {
      form.issue("id", "ID は変更できません。", "The id cannot be changed.");
    }
    return id;
  }

  private static int revision(FormFields form, @Nullable String id) {
    if (id == null) {
      form.leaveAside("revision");
      return 0;
    }
    return form.whole("revision", 0, Integer.MAX_VALUE);
  }

  private static String zone(FormFields form) {
    String zone = form.text("zone", LONGEST_ZONE);
    if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
      form.issue(
          "zone",
          "Asia/Tokyo のような、実在するタイムゾーンを入力してください。",
          "This must be a time zone like Asia/Tokyo.");
    }
    return zone;
  }

  /** At most 15 digits, as ITU-T E.164 has it, and short numbers of one's own network. */
  private static @Nullable String phone(FormFields form) {
    String phone = form.optionalText("phone", LONGEST_PHONE);
    if (phone != null && phone.length() <= LONGEST_PHONE && !PHONE.matcher(phone).matches()) {
      form.issue(
          "phone",
          "011-000-0000 のように、数字とハイフンで入力してください。",
          "This must be a number of digits and hyphens, like 011-000-0000.");
    }
    return phone;
  }

  private static @Nullable String nextServiceId(
      FormFields form, @Nullable String id, Set<String> services) {
    String next = form.optionalText("nextServiceId", LONGEST_ID);
    if (next != null && (!services.contains(next) || next.equals(id))) {
      form.issue(
          "nextServiceId",
          "このカードセンターの、ほかの手続きを選んでください。",
          "This must be another procedure of this office.");
    }
    return next;
  }

  private static String prefix(FormFields form) {
    String prefix = form.text("prefix", LONGEST_LINE);
    boolean letter = prefix.length() == 1 && prefix.charAt(0) >= 'A' && prefix.charAt(0) <= 'Z';
    if (!prefix.isEmpty() && !letter) {
      form.issue("prefix", "A から Z までの1文字で入力してください。", "This must be one letter from A to Z.");
    }
    return prefix;
  }

  private static Map<String, Integer> preferences(FormFields form, Set<String> given) {
    Map<String, Integer> preferences = form.wholes("preferences", 1, LAST_PREFERENCE);
    for (String id : preferences.keySet()) {
      if (!given.contains(id)) {
        form.issue(
            "preferences." + id, "この窓口の手続きではありません。", "This counter does not give this procedure.");
      }
    }
    return preferences;
  }

  private static Set<String> serviceIds(FormFields form, Set<String> services) {
    List<String> ids = form.strings("serviceIds", MOST_SERVICES);
    for (int i = 0; i < ids.size(); i++) {
      if (!services.contains(ids.get(i))) {
        form.issue(
            "serviceIds[" + i + "]",
            "このカードセンターの手続きではありません。",
            "This is not a procedure of this office.");
      }
    }
    return new LinkedHashSet<>(ids);
  }
}
