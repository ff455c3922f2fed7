-- Who is next, by rules that each office sets.

-- No row: the standard rules. Minutes NULL: no such rule.
CREATE TABLE calling_rules (
    office_id                 VARCHAR(40)  NOT NULL PRIMARY KEY REFERENCES offices (id),
    reserved_early_minutes    INTEGER      NOT NULL,
    reserved_late_minutes     INTEGER      NOT NULL,
    early_when_idle           BOOLEAN      NOT NULL,
    fairness_minutes          INTEGER,
    priority_calls_per_hour   INTEGER,
    preference_yields_minutes INTEGER,
    transfer_place            VARCHAR(10)  NOT NULL,
    reinstate_place           VARCHAR(10)  NOT NULL,
    next_step_place           VARCHAR(10)  NOT NULL,
    priority_reasons          VARCHAR(100) NOT NULL,
    revision                  INTEGER      NOT NULL
);

-- 1 is given first; higher when nobody waits for what is given first.
ALTER TABLE counter_services ADD COLUMN preference INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE counter_services ADD CONSTRAINT counter_services_preference CHECK (preference BETWEEN 1 AND 9);

ALTER TABLE services ADD COLUMN reservation_only BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE tickets ADD COLUMN queue_class VARCHAR(10) DEFAULT 'WALK_IN' NOT NULL;
ALTER TABLE tickets ADD COLUMN slot_at TIMESTAMP;
ALTER TABLE tickets ADD COLUMN priority_reason VARCHAR(10);
ALTER TABLE tickets ADD COLUMN call_rule VARCHAR(20);
ALTER TABLE tickets ADD COLUMN passed_over VARCHAR(200);

-- Calls past somebody who came earlier: what the rules' bound and cap count.
CREATE TABLE passing_calls (
    ticket_id    VARCHAR(36) NOT NULL REFERENCES tickets (id),
    called_at    TIMESTAMP   NOT NULL,
    office_id    VARCHAR(40) NOT NULL,
    business_day DATE        NOT NULL,
    counter_id   VARCHAR(36) NOT NULL,
    queued_at    TIMESTAMP   NOT NULL,
    queue_class  VARCHAR(10) NOT NULL,
    PRIMARY KEY (ticket_id, called_at)
);
CREATE INDEX passing_calls_by_day ON passing_calls (office_id, business_day, called_at);
