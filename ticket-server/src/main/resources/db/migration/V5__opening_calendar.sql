-- The opening calendar: what an office decides beyond its week. Runs unchanged on Derby and on PostgreSQL.

-- A special day has a kind and may last several days. An open day may lie inside a longer closure.
ALTER TABLE special_days DROP CONSTRAINT special_days_date;
ALTER TABLE special_days ADD COLUMN kind VARCHAR(12) NOT NULL DEFAULT 'CLOSED';
ALTER TABLE special_days ADD COLUMN until_date DATE;
UPDATE special_days SET kind = 'OPEN' WHERE opens IS NOT NULL;
CREATE INDEX special_days_by_office ON special_days (office_id, on_date);

-- Closed so many days after the n-th weekday of each month; nth -1 is the last.
CREATE TABLE monthly_closures (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id   VARCHAR(40) NOT NULL REFERENCES offices (id),
    nth         INTEGER     NOT NULL,
    weekday     INTEGER     NOT NULL,
    offset_days INTEGER     NOT NULL,
    reason      VARCHAR(200),
    CONSTRAINT monthly_closures_nth CHECK (nth = -1 OR nth BETWEEN 1 AND 5),
    CONSTRAINT monthly_closures_day CHECK (weekday BETWEEN 1 AND 7)
);

-- Closed in each year from one day (12-29) to another (01-03), both included.
CREATE TABLE yearly_closures (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    office_id VARCHAR(40) NOT NULL REFERENCES offices (id),
    from_day  VARCHAR(5)  NOT NULL,
    until_day VARCHAR(5)  NOT NULL,
    reason    VARCHAR(200)
);

-- What counts for all days; no row: open on holidays, tickets until closing, no hard stop.
CREATE TABLE opening_rules (
    office_id              VARCHAR(40) NOT NULL PRIMARY KEY REFERENCES offices (id),
    holidays               VARCHAR(24) NOT NULL,
    last_reception_minutes INTEGER     NOT NULL,
    overrun_minutes        INTEGER,
    CONSTRAINT opening_rules_minutes CHECK (last_reception_minutes >= 0)
);

CREATE TABLE service_last_receptions (
    office_id  VARCHAR(40) NOT NULL REFERENCES opening_rules (office_id),
    service_id VARCHAR(36) NOT NULL REFERENCES services (id),
    minutes    INTEGER     NOT NULL,
    PRIMARY KEY (office_id, service_id)
);
