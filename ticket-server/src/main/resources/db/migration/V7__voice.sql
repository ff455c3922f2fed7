-- The lobby's voice: how an office wants it, and the recordings that replace standard clips.

-- The settings as JSON, written and read whole; no row: the usual ones.
CREATE TABLE office_voices (
    office_id VARCHAR(40)   NOT NULL PRIMARY KEY REFERENCES offices (id),
    settings  VARCHAR(8000) NOT NULL,
    revision  INTEGER       NOT NULL
);

CREATE TABLE voice_recordings (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id     VARCHAR(40) NOT NULL REFERENCES offices (id),
    lang          VARCHAR(10) NOT NULL,
    clip          VARCHAR(40) NOT NULL,
    media_type    VARCHAR(40) NOT NULL,
    digest        VARCHAR(64) NOT NULL,
    bytes         INTEGER     NOT NULL,
    length_millis INTEGER     NOT NULL,
    recorded_at   TIMESTAMP   NOT NULL,
    CONSTRAINT voice_recordings_clip UNIQUE (office_id, lang, clip)
);

-- The sound itself in Base64, in pieces: the two databases share no type for bytes.
CREATE TABLE voice_recording_parts (
    id           VARCHAR(36)    NOT NULL PRIMARY KEY,
    recording_id VARCHAR(36)    NOT NULL REFERENCES voice_recordings (id),
    part         INTEGER        NOT NULL,
    content      VARCHAR(30000) NOT NULL,
    CONSTRAINT voice_recording_parts_order UNIQUE (recording_id, part)
);

-- Whether a display can be heard, in one word like the printer's.
ALTER TABLE terminal_reports ADD COLUMN sound VARCHAR(40);
