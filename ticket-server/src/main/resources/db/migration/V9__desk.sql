-- What staff do at the desk: take a move back, lead a visitor through several procedures, count what
-- was done, pause, call for help, leave word for each other.

-- step: which procedure of the visit it is at, from 1; 0 when the visit has one procedure.
ALTER TABLE tickets ADD COLUMN step INTEGER DEFAULT 0 NOT NULL;
-- The only counter that calls it by itself; NULL: each that gives the service.
ALTER TABLE tickets ADD COLUMN for_counter_id VARCHAR(36);
ALTER TABLE tickets ADD CONSTRAINT tickets_for_counter FOREIGN KEY (for_counter_id) REFERENCES counters (id);
-- Calls and recalls that were ever announced, those taken back too: names each announcement.
ALTER TABLE tickets ADD COLUMN announcements INTEGER DEFAULT 0 NOT NULL;
UPDATE tickets SET announcements = calls;
ALTER TABLE tickets ADD COLUMN reprints INTEGER DEFAULT 0 NOT NULL;

-- With a move that takes another back: the number of that one.
ALTER TABLE ticket_events ADD COLUMN undoes INTEGER;

-- A ticket's last move as long as it was not taken back, with the ticket before it as JSON.
CREATE TABLE last_moves (
    ticket_id VARCHAR(36)   NOT NULL PRIMARY KEY REFERENCES tickets (id),
    office_id VARCHAR(40)   NOT NULL,
    move      INTEGER       NOT NULL,
    kind      VARCHAR(16)   NOT NULL,
    actor     VARCHAR(60)   NOT NULL,
    made_at   TIMESTAMP     NOT NULL,
    state     VARCHAR(4000) NOT NULL
);
CREATE INDEX last_moves_by_time ON last_moves (office_id, made_at);

-- The procedures of a visit that has several, in their order from 1.
CREATE TABLE ticket_steps (
    ticket_id  VARCHAR(36) NOT NULL REFERENCES tickets (id),
    position   INTEGER     NOT NULL,
    service_id VARCHAR(36) NOT NULL REFERENCES services (id),
    PRIMARY KEY (ticket_id, position)
);

-- The step that usually follows: application after the photo booth.
ALTER TABLE services ADD COLUMN next_service_id VARCHAR(36);
ALTER TABLE services ADD CONSTRAINT services_next FOREIGN KEY (next_service_id) REFERENCES services (id);

-- What was done, by the move with which staff said so.
CREATE TABLE visit_outcomes (
    ticket_id    VARCHAR(36) NOT NULL REFERENCES tickets (id),
    move         INTEGER     NOT NULL,
    service_id   VARCHAR(36) NOT NULL REFERENCES services (id),
    office_id    VARCHAR(40) NOT NULL,
    business_day DATE        NOT NULL,
    quantity     INTEGER     NOT NULL,
    PRIMARY KEY (ticket_id, move, service_id),
    CONSTRAINT visit_outcomes_quantity CHECK (quantity BETWEEN 1 AND 99)
);
CREATE INDEX visit_outcomes_by_day ON visit_outcomes (office_id, business_day);

-- Visits that were finished before this was counted did one thing each.
INSERT INTO visit_outcomes (ticket_id, move, service_id, office_id, business_day, quantity)
    SELECT ticket_id, move, service_id, office_id, business_day, 1 FROM ticket_events WHERE kind = 'FINISH';

-- Whoever sits at the counter is away; paused_at NULL: is there.
ALTER TABLE counter_staffing ADD COLUMN paused_at TIMESTAMP;
ALTER TABLE counter_staffing ADD COLUMN pause_reason VARCHAR(10);
ALTER TABLE counter_staffing ADD COLUMN pause_note VARCHAR(200);
ALTER TABLE counter_staffing ADD COLUMN returns_at TIMESTAMP;

-- A counter asks a colleague over; ended_at NULL: nobody came yet.
CREATE TABLE help_calls (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    office_id  VARCHAR(40)  NOT NULL REFERENCES offices (id),
    counter_id VARCHAR(36)  NOT NULL REFERENCES counters (id),
    actor      VARCHAR(60)  NOT NULL,
    staff_name VARCHAR(80)  NOT NULL,
    text       VARCHAR(200),
    called_at  TIMESTAMP    NOT NULL,
    ended_at   TIMESTAMP,
    ended_by   VARCHAR(60)
);
CREATE INDEX help_calls_by_office ON help_calls (office_id, ended_at);

-- Word for all colleagues of an office, shown on its business day.
CREATE TABLE desk_messages (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    office_id    VARCHAR(40)  NOT NULL REFERENCES offices (id),
    business_day DATE         NOT NULL,
    actor        VARCHAR(60)  NOT NULL,
    staff_name   VARCHAR(80)  NOT NULL,
    text         VARCHAR(400) NOT NULL,
    posted_at    TIMESTAMP    NOT NULL,
    removed_at   TIMESTAMP,
    removed_by   VARCHAR(60)
);
CREATE INDEX desk_messages_by_day ON desk_messages (office_id, business_day);

-- A reason for priority and a note of its own.
ALTER TABLE ticket_events ALTER COLUMN detail SET DATA TYPE VARCHAR(400);
