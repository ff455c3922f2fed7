package jp.junban.server.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Language;
import tools.jackson.databind.JsonNode;

/** Reads and checks the voice settings that an administrator sends. */
final class VoiceReading {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final int LONGEST_WORD = 40;
  private static final int MOST_VOLUMES = 12;
  private static final int MOST_ZONES = 20;
  private static final int MOST_COUNTERS = 99;

  private VoiceReading() {}

  /**
   * @param revision the one the edit was made from
   */
  record Edit(VoiceSettings settings, int revision) {}

  /**
   * @throws jp.junban.server.platform.Problem 400 with all that is wrong
   */
  static Edit read(JsonNode body) {
    FormFields form = FormFields.of(body);
    form.leaveAside("recordings");
    VoiceSettings settings =
        new VoiceSettings(
            // a request that says nothing of it must not silence a lobby
            form.has("muted") && form.yes("muted"),
            form.yes("chime"),
            form.yes("repeatNumber"),
            languages(form),
            form.whole("volume", 0, 100),
            volumes(form),
            form.whole("delaySeconds", 5, 120),
            form.whole("giveUpSeconds", 10, 300),
            form.whole("mergeFrom", 2, 20),
            zones(form));
    int revision = form.whole("revision", 0, Integer.MAX_VALUE);
    if (form.has("giveUpSeconds") && settings.giveUpSeconds() < settings.delaySeconds()) {
      form.issue(
          "giveUpSeconds",
          "呼出を始めるまでの秒数以上にしてください。",
          "This must be at least as many seconds as delaySeconds.");
    }
    form.finish();
    return new Edit(settings, revision);
  }

  private static List<VoiceSettings.Spoken> languages(FormFields form) {
    List<VoiceSettings.Spoken> languages = new ArrayList<>();
    Set<Language> seen = new HashSet<>();
    for (FormFields part : form.list("languages", StandardClips.LANGUAGES.size())) {
      String tag = part.text("language", LONGEST_WORD);
      VoiceSettings.When when = part.choice("when", VoiceSettings.When.class);
      Optional<Language> language = Language.of(tag).filter(StandardClips.LANGUAGES::contains);
      if (language.isEmpty() && !tag.isEmpty()) {
        part.issue("language", "声のあることばではありません。", "There is no voice in this language.");
      }
      if (language.isPresent() && !seen.add(language.get())) {
        part.issue("language", "同じことばが2回あります。", "This language is there twice.");
      }
      language.ifPresent(known -> languages.add(new VoiceSettings.Spoken(known, when)));
    }
    return languages;
  }

  private static List<VoiceSettings.Volume> volumes(FormFields form) {
    List<VoiceSettings.Volume> volumes = new ArrayList<>();
    for (FormFields part : form.list("volumes", MOST_VOLUMES)) {
      VoiceSettings.Volume volume =
          new VoiceSettings.Volume(
              time(part, "from"), time(part, "to"), part.whole("volume", 0, 100));
      if (!volume.from().isEmpty() && volume.from().compareTo(volume.to()) >= 0) {
        part.issue("to", "始まりより後の時刻にしてください。", "This must be later than from.");
      } else if (volumes.stream().anyMatch(other -> overlap(volume, other))) {
        part.issue("from", "ほかの時間帯と重なっています。", "This overlaps another part of the day.");
      }
      volumes.add(volume);
    }
    return volumes;
  }

  private static boolean overlap(VoiceSettings.Volume one, VoiceSettings.Volume other) {
    return one.from().compareTo(other.to()) < 0 && other.from().compareTo(one.to()) < 0;
  }

  private static String time(FormFields part, String field) {
    String time = part.text(field, LONGEST_WORD);
    if (!time.isEmpty() && !TIME.matcher(time).matches()) {
      part.issue(field, "09:30 のように入力してください。", "This must be a time like 09:30.");
    }
    return time;
  }

  private static List<VoiceSettings.Zone> zones(FormFields form) {
    List<VoiceSettings.Zone> zones = new ArrayList<>();
    if (!form.has("zones")) {
      return zones;
    }
    Set<String> names = new HashSet<>();
    Set<String> counters = new HashSet<>();
    for (FormFields part : form.list("zones", MOST_ZONES)) {
      String name = part.text("name", LONGEST_WORD);
      List<String> ids = part.strings("counterIds", MOST_COUNTERS);
      if (!name.isEmpty() && !names.add(name)) {
        part.issue("name", "同じ名前の区域が2つあります。", "There are two zones of this name.");
      }
      if (!ids.stream().allMatch(id -> ID.matcher(id).matches())) {
        part.issue("counterIds", "窓口の ID ではありません。", "One of these is no counter's id.");
      } else if (!ids.stream().allMatch(counters::add)) {
        part.issue("counterIds", "1つの窓口を2つの区域に入れることはできません。", "A counter can be in one zone only.");
      }
      zones.add(new VoiceSettings.Zone(name, ids));
    }
    return zones;
  }
}
