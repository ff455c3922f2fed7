-- What a visitor was told of the wait, for the forecast's own error.

-- The wait that was expected to be exceeded once in ten times; NULL when it was not known.
ALTER TABLE tickets ADD COLUMN announced_careful_seconds INTEGER;

-- The forecast reads what is new of a day, again and again.
DROP INDEX ticket_events_by_day;
CREATE INDEX ticket_events_by_time ON ticket_events (office_id, business_day, happened_at);
