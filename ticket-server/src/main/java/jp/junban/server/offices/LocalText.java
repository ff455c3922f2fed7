package jp.junban.server.offices;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a service is called in one language, with a line of plain words. */
@Embeddable
class LocalText {

  private String name = "";
  private @Nullable String description;

  protected LocalText() {}

  LocalText(String name, @Nullable String description) {
    this.name = name;
    this.description = description;
  }

  String name() {
    return name;
  }

  @Nullable String description() {
    return description;
  }
}
