-- The kiosk as it stands in a lobby: procedures by the visitor's situation, the wait as a range, and staff mode.

-- In which situation of a visitor the procedure is asked for: カードをお持ちの方.
ALTER TABLE service_texts ADD COLUMN situation VARCHAR(120);

-- The range that was announced, in seconds; NULL when it was not known.
ALTER TABLE tickets ADD COLUMN announced_from_seconds INTEGER;
ALTER TABLE tickets ADD COLUMN announced_to_seconds INTEGER;

-- The PIN that opens staff mode at an office's kiosks; no row: there is no staff mode.
CREATE TABLE kiosk_pins (
    office_id  VARCHAR(40)  NOT NULL PRIMARY KEY REFERENCES offices (id),
    pin_hash   VARCHAR(400) NOT NULL,
    changed_at TIMESTAMP    NOT NULL
);

-- What a kiosk shows the server for a while after its PIN was right.
CREATE TABLE staff_passes (
    token_hash  VARCHAR(64) NOT NULL PRIMARY KEY,
    terminal_id VARCHAR(36) NOT NULL REFERENCES terminals (id),
    office_id   VARCHAR(40) NOT NULL REFERENCES offices (id),
    expires_at  TIMESTAMP   NOT NULL
);
CREATE INDEX staff_passes_by_expiry ON staff_passes (expires_at);
