package jp.junban.server.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.junban.server.platform.Language;
import jp.junban.server.voice.sounds.SoundFile;

/** A person's recording that an office plays in place of a standard clip. Never changed. */
@Entity
@Table(name = "voice_recordings")
class Recording {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "lang")
  private Language language = Language.JA;

  private String clip = "";

  @Column(name = "media_type")
  private String mediaType = "";

  private String digest = "";
  private int bytes;

  @Column(name = "length_millis")
  private int lengthMillis;

  @Column(name = "recorded_at")
  private Instant recordedAt = Instant.EPOCH;

  protected Recording() {}

  Recording(
      String id,
      String officeId,
      StandardClips.Clip clip,
      SoundFile sound,
      String digest,
      Instant now) {
    this.id = id;
    this.officeId = officeId;
    this.language = clip.language();
    this.clip = clip.name();
    this.mediaType = sound.mediaType();
    this.digest = digest;
    this.bytes = sound.bytes().length;
    this.lengthMillis = sound.lengthMillis();
    this.recordedAt = now;
  }

  String id() {
    return id;
  }

  Language language() {
    return language;
  }

  String clip() {
    return clip;
  }

  String mediaType() {
    return mediaType;
  }

  /** Changes with the sound; short enough for an entity tag. */
  String version() {
    return digest.substring(0, 16);
  }

  int bytes() {
    return bytes;
  }

  int lengthMillis() {
    return lengthMillis;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
