package jp.junban.server.offices;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an office says of itself in one language. */
@Embeddable
class OfficeText {

  private String name = "";
  private @Nullable String notice;
  private @Nullable String address;
  private @Nullable String directions;

  protected OfficeText() {}

  OfficeText(
      String name, @Nullable String notice, @Nullable String address, @Nullable String directions) {
    this.name = name;
    this.notice = notice;
    this.address = address;
    this.directions = directions;
  }

  String name() {
    return name;
  }

  @Nullable String notice() {
    return notice;
  }

  @Nullable String address() {
    return address;
  }

  @Nullable String directions() {
    return directions;
  }
}
