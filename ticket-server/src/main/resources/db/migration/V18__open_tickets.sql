-- The open tickets of a day are searched status by status.
DROP INDEX tickets_by_status;
CREATE INDEX tickets_by_status ON tickets (office_id, business_day, status);

-- The latest calls of an office, newest first, are read without sorting a day's.
DROP INDEX tickets_by_call;
CREATE INDEX tickets_by_call ON tickets (office_id, called_at DESC, id DESC);
