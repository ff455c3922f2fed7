-- Booked visitors, imported from the booking system of each office.

-- How an office's file is read. No row: the usual column names.
CREATE TABLE reservation_formats (
    office_id        VARCHAR(40)  NOT NULL PRIMARY KEY REFERENCES offices (id),
    header           BOOLEAN      NOT NULL,
    slot_column      VARCHAR(80)  NOT NULL,
    time_column      VARCHAR(80),
    number_column    VARCHAR(80)  NOT NULL,
    procedure_column VARCHAR(80)  NOT NULL,
    name_column      VARCHAR(80),
    birth_column     VARCHAR(80),
    card_column      VARCHAR(80),
    code_prefix      VARCHAR(40),
    revision         INTEGER      NOT NULL
);

-- What a procedure is called in the file, and which service of the office it is.
CREATE TABLE reservation_procedures (
    office_id  VARCHAR(40)  NOT NULL REFERENCES reservation_formats (office_id),
    file_text  VARCHAR(120) NOT NULL,
    service_id VARCHAR(36)  NOT NULL REFERENCES services (id),
    PRIMARY KEY (office_id, file_text)
);

-- personal: name, birth month and day, card ID, sealed with the key of the office and the slot's
-- day, which is kept in a file outside the database; NULL once it is erased, or where there is none.
CREATE TABLE reservations (
    id             VARCHAR(36)   NOT NULL PRIMARY KEY,
    office_id      VARCHAR(40)   NOT NULL REFERENCES offices (id),
    number         VARCHAR(40)   NOT NULL,
    slot_at        TIMESTAMP     NOT NULL,
    slot_day       DATE          NOT NULL,
    service_id     VARCHAR(36)   NOT NULL REFERENCES services (id),
    personal       VARCHAR(2000),
    erased_at      TIMESTAMP,
    imported_at    TIMESTAMP     NOT NULL,
    cancelled_at   TIMESTAMP,
    ticket_id      VARCHAR(36)   REFERENCES tickets (id),
    arrived_at     TIMESTAMP,
    card_state     VARCHAR(12)   NOT NULL,
    card_marked_by VARCHAR(80),
    card_marked_at TIMESTAMP,
    revision       INTEGER       NOT NULL,
    CONSTRAINT reservations_number UNIQUE (office_id, number)
);
CREATE INDEX reservations_by_day ON reservations (office_id, slot_day);
