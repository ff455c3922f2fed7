package jp.junban.server.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.junban.server.content.files.StoredFiles;

/** A thing on an office's playlist. Its files never change; another file is another thing. */
@Entity
@Table(name = "content_items")
class ContentItem {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Enumerated(EnumType.STRING)
  private ContentKind kind = ContentKind.NOTICE;

  @Column(name = "media_type")
  private String mediaType = "";

  private int pages;
  private long bytes;
  private String settings = "";
  private int place;

  @Column(name = "uploaded_at")
  private Instant uploadedAt = Instant.EPOCH;

  @Version private int revision;

  protected ContentItem() {}

  ContentItem(
      String id, String officeId, ContentKind kind, StoredFiles files, int place, Instant now) {
    this.id = id;
    this.officeId = officeId;
    this.kind = kind;
    this.mediaType = files.mediaType();
    this.pages = files.pages();
    this.bytes = files.bytes();
    this.place = place;
    this.uploadedAt = now;
  }

  void edit(String json, int newPlace) {
    settings = json;
    place = newPlace;
  }

  String id() {
    return id;
  }

  String officeId() {
    return officeId;
  }

  ContentKind kind() {
    return kind;
  }

  /** Of each page; empty for a notice. */
  String mediaType() {
    return mediaType;
  }

  /** Numbered from 1; none for a notice. */
  int pages() {
    return pages;
  }

  /** All pages together. */
  long bytes() {
    return bytes;
  }

  /** JSON of {@link ContentSettings}. */
  String settings() {
    return settings;
  }

  /** Rises along the playlist; what has the same place follows in the order it came. */
  int place() {
    return place;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  int revision() {
    return revision;
  }
}
