-- Where an office is, how to get there and where to ring; all of it may be missing.
ALTER TABLE offices ADD COLUMN phone VARCHAR(20);
ALTER TABLE office_texts ADD COLUMN address VARCHAR(200);
ALTER TABLE office_texts ADD COLUMN directions VARCHAR(400);
