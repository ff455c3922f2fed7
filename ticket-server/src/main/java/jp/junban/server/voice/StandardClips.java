package jp.junban.server.voice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clips that come with the board page: their names, what they say, how they sound. */
@ApplicationScoped
class StandardClips {

  static final String MEDIA_TYPE = "audio/ogg";

  /** The languages there is a voice for. */
  static final List<Language> LANGUAGES =
      List.of(Language.JA, Language.EN, Language.ZH_HANS, Language.KO);

  private static final String HOME = "META-INF/resources/signage/voice/";

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
  private JsonMapper json = JsonMapper.shared();

  protected StandardClips() {}

  @Inject
  StandardClips(JsonMapper json) {
    this.json = json;
  }

  @PostConstruct
  void read() {
    for (Language language : LANGUAGES) {
      JsonNode clips = json.readTree(bytes(language.tag() + ".json")).get("clips");
      Map<String, String> says = new LinkedHashMap<>();
      clips.forEachEntry((clip, text) -> says.put(clip, text.get("says").asString()));
      words.put(language, says);
    }
  }

  /** What each clip of a language says, in the order of the catalogue. */
  Map<String, String> words(Language language) {
    return words.getOrDefault(language, Map.of());
  }

  /** The clip of this name, if there is one. */
  Optional<Clip> find(String tag, String clip) {
    return Language.of(tag)
        .filter(language -> words(language).containsKey(clip))
        .map(language -> new Clip(language, clip));
  }

  /** A clip there is. */
  record Clip(Language language, String name) {

    /** As written in addresses and logs. */
    String path() {
      return language.tag() + "/" + name;
    }
  }

  byte[] sound(Clip clip) {
    return bytes("clips/" + clip.path() + ".ogg");
  }

  private static byte[] bytes(String file) {
    try (@Nullable InputStream in =
        StandardClips.class.getClassLoader().getResourceAsStream(HOME + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from this build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
