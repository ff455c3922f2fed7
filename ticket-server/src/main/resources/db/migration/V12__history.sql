-- What past days came to, summed up once from their event rows when they are over: for the usual waits, the days to come and
-- the forecast's own error on the public page. May be emptied at any time; it is summed up again.

-- visitors: tickets drawn; booked: of them, those with a reservation.
CREATE TABLE past_days (
    office_id    VARCHAR(40) NOT NULL REFERENCES offices (id),
    business_day DATE        NOT NULL,
    visitors     INTEGER     NOT NULL,
    booked       INTEGER     NOT NULL,
    PRIMARY KEY (office_id, business_day)
);

-- By the procedure first asked for and the hour of issue. called, wait_seconds: who came without a reservation and was called,
-- and how long they waited together. judged, error_seconds: for whom a wait was announced, and how far off it was together.
CREATE TABLE past_waits (
    office_id     VARCHAR(40) NOT NULL,
    business_day  DATE        NOT NULL,
    service_id    VARCHAR(36) NOT NULL,
    hour_of_issue INTEGER     NOT NULL,
    called        INTEGER     NOT NULL,
    wait_seconds  BIGINT      NOT NULL,
    judged        INTEGER     NOT NULL,
    error_seconds BIGINT      NOT NULL,
    PRIMARY KEY (office_id, business_day, service_id, hour_of_issue),
    FOREIGN KEY (office_id, business_day) REFERENCES past_days (office_id, business_day)
);
