package jp.junban.server.offices;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a service is called in one language, with a line of plain words and whom it is for. */
@Embeddable
class LocalText {

  private String name = "";
  private @Nullable String description;
  private @Nullable String situation;

  protected LocalText() {}

  LocalText(String name, @Nullable String description, @Nullable String situation) {
    this.name = name;
    this.description = description;
    this.situation = situation;
  }

  String name() {
    return name;
  }

  @Nullable String description() {
    return description;
  }

  @Nullable String situation() {
    return situation;
  }
}
