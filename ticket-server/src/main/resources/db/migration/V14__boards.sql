-- What lobby displays show, and messages over everything.

-- What one display shows, as JSON, written and read whole; no row: everything.
CREATE TABLE display_settings (
    terminal_id VARCHAR(36)   NOT NULL PRIMARY KEY REFERENCES terminals (id),
    settings    VARCHAR(8000) NOT NULL,
    revision    INTEGER       NOT NULL
);

-- The message that stands over every screen of an office now, with its texts as they were then.
CREATE TABLE emergencies_in_force (
    office_id VARCHAR(40)   NOT NULL PRIMARY KEY REFERENCES offices (id),
    kind      VARCHAR(20)   NOT NULL,
    texts     VARCHAR(8000) NOT NULL,
    raised_at TIMESTAMP     NOT NULL,
    raised_by VARCHAR(60)   NOT NULL,
    revision  INTEGER       NOT NULL
);

-- An office's own texts of the messages, as JSON by kind; no row: the prepared ones.
CREATE TABLE emergency_texts (
    office_id VARCHAR(40)    NOT NULL PRIMARY KEY REFERENCES offices (id),
    texts     VARCHAR(30000) NOT NULL,
    revision  INTEGER        NOT NULL
);

-- Leads who may put such a message up although they are no managers.
ALTER TABLE staff ADD COLUMN may_alert BOOLEAN DEFAULT FALSE NOT NULL;
