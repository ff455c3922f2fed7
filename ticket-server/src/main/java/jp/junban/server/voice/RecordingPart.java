package jp.junban.server.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of a recording's sound, in Base64. */
@Entity
@Table(name = "voice_recording_parts")
class RecordingPart {

  /** Characters in one piece. */
  static final int LENGTH = 30_000;

  @Id private String id = "";

  @Column(name = "recording_id")
  private String recordingId = "";

  private int part;
  private String content = "";

  protected RecordingPart() {}

  RecordingPart(String id, String recordingId, int part, String content) {
    this.id = id;
    this.recordingId = recordingId;
    this.part = part;
    this.content = content;
  }

  String content() {
    return content;
  }
}
