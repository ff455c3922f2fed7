package jp.junban.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.entrance.FormFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of every kind of message: the prepared ones, as stored, and as they are sent. */
@ApplicationScoped
class EmergencyTexts {

  private static final String PREPARED = "emergency/texts.json";

  /** What fits in large letters on one line of a board. */
  private static final int LONGEST_HEADING = 40;

  private static final int LONGEST_ORDER = 120;

  private JsonMapper json = JsonMapper.shared();

  protected EmergencyTexts() {}

  @Inject
  EmergencyTexts(JsonMapper json) {
    this.json = json;
  }

  /** An edit of an administrator; the revision is the one it was made from. */
  record Edit(Map<EmergencyKind, EmergencyText> texts, int revision) {}

  /** The words of an office: its own, or the prepared ones. */
  Map<EmergencyKind, EmergencyText> of(@Nullable OfficeEmergencyTexts stored) {
    Map<EmergencyKind, EmergencyText> all = read(prepared());
    if (stored != null) {
      all.putAll(read(stored.texts()));
    }
    return all;
  }

  /** The words of one kind. */
  EmergencyText of(@Nullable OfficeEmergencyTexts stored, EmergencyKind kind) {
    return Objects.requireNonNull(of(stored).get(kind));
  }

  EmergencyText one(String text) {
    return json.readValue(text, EmergencyText.class);
  }

  String write(Object texts) {
    return json.writeValueAsString(texts);
  }

  private Map<EmergencyKind, EmergencyText> read(String texts) {
    return json.readValue(texts, new TypeReference<EnumMap<EmergencyKind, EmergencyText>>() {});
  }

  private static String prepared() {
    try (@Nullable InputStream in =
        EmergencyTexts.class.getClassLoader().getResourceAsStream(PREPARED)) {
      if (in == null) {
        throw new IllegalStateException(PREPARED + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what is sent: every kind, each with Japanese at least.
   *
   * @throws jp.junban.server.platform.Problem 400 with all that is wrong
   */
  static Edit read(JsonNode body) {
    FormFields form = FormFields.of(body);
    form.leaveAside("inForce", "mayRaise");
    Map<EmergencyKind, EmergencyText> texts = new EnumMap<>(EmergencyKind.class);
    FormFields sent = form.part("texts");
    for (EmergencyKind kind : EmergencyKind.values()) {
      FormFields one = sent.part(kind.name());
      texts.put(
          kind,
          new EmergencyText(
              one.texts("headings", LONGEST_HEADING, true),
              one.texts("orders", LONGEST_ORDER, true)));
    }
    int revision = form.whole("revision", 0, Integer.MAX_VALUE);
    form.finish();
    return new Edit(Collections.unmodifiableMap(texts), revision);
  }
}
