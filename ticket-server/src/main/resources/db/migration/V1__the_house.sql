-- The first schema. Runs unchanged on Derby and on PostgreSQL.
-- Instants are UTC in TIMESTAMP columns (milliseconds); business days are DATEs in the office's zone;
-- ids are time-ordered UUIDs as text, except offices, whose id is the short name in their addresses.

CREATE TABLE offices (
    id                      VARCHAR(40)  NOT NULL PRIMARY KEY,
    time_zone               VARCHAR(40)  NOT NULL,
    overdue_minutes         INTEGER      NOT NULL,
    congestion_some_minutes INTEGER      NOT NULL,
    congestion_full_minutes INTEGER      NOT NULL,
    missed_shown            INTEGER      NOT NULL,
    stale_after_seconds     INTEGER      NOT NULL,
    display_order           INTEGER      NOT NULL,
    active                  BOOLEAN      NOT NULL,
    revision                INTEGER      NOT NULL,
    CONSTRAINT offices_steps CHECK (congestion_some_minutes < congestion_full_minutes)
);

CREATE TABLE office_texts (
    office_id VARCHAR(40)  NOT NULL REFERENCES offices (id),
    lang      VARCHAR(10)  NOT NULL,
    name      VARCHAR(120) NOT NULL,
    notice    VARCHAR(400),
    PRIMARY KEY (office_id, lang)
);

CREATE TABLE services (
    id              VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id       VARCHAR(40) NOT NULL REFERENCES offices (id),
    prefix          VARCHAR(1)  NOT NULL,
    typical_seconds INTEGER     NOT NULL,
    display_order   INTEGER     NOT NULL,
    active          BOOLEAN     NOT NULL,
    revision        INTEGER     NOT NULL,
    CONSTRAINT services_typical CHECK (typical_seconds > 0)
);

CREATE TABLE service_texts (
    service_id  VARCHAR(36)  NOT NULL REFERENCES services (id),
    lang        VARCHAR(10)  NOT NULL,
    name        VARCHAR(120) NOT NULL,
    description VARCHAR(400),
    PRIMARY KEY (service_id, lang)
);

-- Weekly hours in minutes since midnight (1440 = 24:00). service_id NULL: the office's own hours.
CREATE TABLE weekly_hours (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id  VARCHAR(40) NOT NULL REFERENCES offices (id),
    service_id VARCHAR(36) REFERENCES services (id),
    weekday    INTEGER     NOT NULL,
    opens      INTEGER     NOT NULL,
    closes     INTEGER     NOT NULL,
    CONSTRAINT weekly_hours_day CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT weekly_hours_span CHECK (opens >= 0 AND opens < closes AND closes <= 1440)
);

-- Days that differ from the week: opens and closes NULL means closed all day.
CREATE TABLE special_days (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id VARCHAR(40) NOT NULL REFERENCES offices (id),
    on_date   DATE        NOT NULL,
    opens     INTEGER,
    closes    INTEGER,
    reason    VARCHAR(200),
    CONSTRAINT special_days_date UNIQUE (office_id, on_date)
);

CREATE TABLE counters (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id  VARCHAR(40) NOT NULL REFERENCES offices (id),
    label      VARCHAR(4)  NOT NULL,
    active     BOOLEAN     NOT NULL,
    revision   INTEGER     NOT NULL,
    CONSTRAINT counters_label UNIQUE (office_id, label)
);

CREATE TABLE counter_services (
    counter_id VARCHAR(36) NOT NULL REFERENCES counters (id),
    service_id VARCHAR(36) NOT NULL REFERENCES services (id),
    PRIMARY KEY (counter_id, service_id)
);

CREATE TABLE staff (
    id                   VARCHAR(36)  NOT NULL PRIMARY KEY,
    login                VARCHAR(60)  NOT NULL UNIQUE,
    name                 VARCHAR(80)  NOT NULL,
    role                 VARCHAR(10)  NOT NULL,
    office_id            VARCHAR(40)  REFERENCES offices (id),
    password_hash        VARCHAR(400) NOT NULL,
    must_change_password BOOLEAN      NOT NULL,
    active               BOOLEAN      NOT NULL,
    revision             INTEGER      NOT NULL
);

-- Who sits at a counter now; no row: nobody.
CREATE TABLE counter_staffing (
    counter_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES counters (id),
    staff_id   VARCHAR(36) NOT NULL REFERENCES staff (id),
    staff_name VARCHAR(80) NOT NULL,
    since      TIMESTAMP   NOT NULL
);

CREATE TABLE staff_sessions (
    token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    staff_id   VARCHAR(36) NOT NULL REFERENCES staff (id),
    started_at TIMESTAMP   NOT NULL,
    expires_at TIMESTAMP   NOT NULL
);

CREATE TABLE operation_log (
    id     VARCHAR(36)  NOT NULL PRIMARY KEY,
    happened_at TIMESTAMP NOT NULL,
    actor  VARCHAR(120) NOT NULL,
    action VARCHAR(60)  NOT NULL,
    target VARCHAR(120) NOT NULL,
    detail VARCHAR(1000)
);
CREATE INDEX operation_log_by_time ON operation_log (happened_at);

CREATE TABLE terminals (
    id                   VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id            VARCHAR(40) NOT NULL REFERENCES offices (id),
    kind                 VARCHAR(10) NOT NULL,
    name                 VARCHAR(80) NOT NULL,
    enrolment_code_hash  VARCHAR(64) UNIQUE,
    enrolment_expires_at TIMESTAMP,
    token_hash           VARCHAR(64) UNIQUE,
    enrolled_at          TIMESTAMP,
    active               BOOLEAN     NOT NULL,
    revision             INTEGER     NOT NULL
);

-- Written every few seconds by every terminal: kept apart from the terminal itself.
CREATE TABLE terminal_reports (
    terminal_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES terminals (id),
    reported_at TIMESTAMP   NOT NULL,
    version     VARCHAR(40),
    printer     VARCHAR(40),
    detail      VARCHAR(400)
);

-- One row per office and business day; calling locks it, closing ends it.
CREATE TABLE office_days (
    office_id    VARCHAR(40) NOT NULL REFERENCES offices (id),
    business_day DATE        NOT NULL,
    closed_at    TIMESTAMP,
    PRIMARY KEY (office_id, business_day)
);

-- The last number given per series; updated in the transaction that issues the ticket.
CREATE TABLE number_series (
    office_id    VARCHAR(40) NOT NULL REFERENCES offices (id),
    business_day DATE        NOT NULL,
    prefix       VARCHAR(1)  NOT NULL,
    last_number  INTEGER     NOT NULL,
    PRIMARY KEY (office_id, business_day, prefix)
);

CREATE TABLE tickets (
    id                     VARCHAR(36)  NOT NULL PRIMARY KEY,
    office_id              VARCHAR(40)  NOT NULL REFERENCES offices (id),
    business_day           DATE         NOT NULL,
    prefix                 VARCHAR(1)   NOT NULL,
    number                 INTEGER      NOT NULL,
    service_id             VARCHAR(36)  NOT NULL REFERENCES services (id),
    status                 VARCHAR(10)  NOT NULL,
    lang                   VARCHAR(10)  NOT NULL,
    channel                VARCHAR(10)  NOT NULL,
    token                  VARCHAR(22)  NOT NULL UNIQUE,
    idempotency_key        VARCHAR(80)  NOT NULL UNIQUE,
    request_hash           VARCHAR(64)  NOT NULL,
    announced_ahead        INTEGER      NOT NULL,
    announced_wait_seconds INTEGER,
    issued_at              TIMESTAMP    NOT NULL,
    queued_at              TIMESTAMP    NOT NULL,
    called_at              TIMESTAMP,
    serving_at             TIMESTAMP,
    ended_at               TIMESTAMP,
    counter_id             VARCHAR(36)  REFERENCES counters (id),
    calls                  INTEGER      NOT NULL,
    call_reason            VARCHAR(200),
    note                   VARCHAR(200),
    moves                  INTEGER      NOT NULL,
    CONSTRAINT tickets_number UNIQUE (office_id, business_day, prefix, number)
);
CREATE INDEX tickets_by_status ON tickets (office_id, status);
CREATE INDEX tickets_by_call ON tickets (office_id, called_at);

-- The record of truth: one row per move, in order per ticket.
CREATE TABLE ticket_events (
    ticket_id    VARCHAR(36) NOT NULL REFERENCES tickets (id),
    move         INTEGER     NOT NULL,
    office_id    VARCHAR(40) NOT NULL,
    business_day DATE        NOT NULL,
    kind         VARCHAR(16) NOT NULL,
    happened_at  TIMESTAMP   NOT NULL,
    actor        VARCHAR(60) NOT NULL,
    counter_id   VARCHAR(36),
    service_id   VARCHAR(36) NOT NULL,
    status       VARCHAR(10) NOT NULL,
    detail       VARCHAR(200),
    PRIMARY KEY (ticket_id, move)
);
CREATE INDEX ticket_events_by_day ON ticket_events (office_id, business_day);

-- Answers already given to commands, so that the same key never acts twice.
CREATE TABLE command_answers (
    idempotency_key VARCHAR(80)   NOT NULL PRIMARY KEY,
    request_hash    VARCHAR(64)   NOT NULL,
    status          INTEGER       NOT NULL,
    body            VARCHAR(8000) NOT NULL,
    answered_at     TIMESTAMP     NOT NULL
);
CREATE INDEX command_answers_by_time ON command_answers (answered_at);
