-- Where a counter is to be found, in words for who is called to it.
CREATE TABLE counter_places (
    counter_id VARCHAR(36)  NOT NULL REFERENCES counters (id),
    lang       VARCHAR(10)  NOT NULL,
    place      VARCHAR(120) NOT NULL,
    PRIMARY KEY (counter_id, lang)
);

-- One row in a database that a demo plays with; none in a real office's.
CREATE TABLE demo_mark (
    since TIMESTAMP NOT NULL PRIMARY KEY
);
