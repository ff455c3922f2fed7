-- What a kiosk needs that goes on issuing while it cannot reach the server.

-- The two leading digits (51 to 99) of the numbers that a kiosk issues by itself.
ALTER TABLE terminals ADD COLUMN offline_series INTEGER;
ALTER TABLE terminals ADD CONSTRAINT terminals_offline_series UNIQUE (office_id, offline_series);
-- The code that made the present token: brought again by the same machine, it gives the same answer.
ALTER TABLE terminals ADD COLUMN used_code_hash VARCHAR(64);

-- Why staff should look at this ticket; NULL: no reason.
ALTER TABLE tickets ADD COLUMN attention VARCHAR(20);
-- Another number that was given to the same visitor; NULL: none.
ALTER TABLE tickets ADD COLUMN also_number VARCHAR(12);

ALTER TABLE terminal_reports ADD COLUMN paper VARCHAR(40);
ALTER TABLE terminal_reports ADD COLUMN free_disk_megabytes INTEGER;
ALTER TABLE terminal_reports ADD COLUMN undelivered INTEGER;
