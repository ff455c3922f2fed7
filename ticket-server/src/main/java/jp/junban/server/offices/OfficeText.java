package jp.junban.server.offices;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an office is called in one language, and the notice it shows in it. */
@Embeddable
class OfficeText {

  private String name = "";
  private @Nullable String notice;

  protected OfficeText() {}

  OfficeText(String name, @Nullable String notice) {
    this.name = name;
    this.notice = notice;
  }

  String name() {
    return name;
  }

  @Nullable String notice() {
    return notice;
  }
}
