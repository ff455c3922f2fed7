-- Week and special days are edited as one: how often that was done. Apart from the office's own
-- revision, so that an edit of the hours is not in the way of an edit of the office.

ALTER TABLE offices ADD COLUMN hours_revision INTEGER DEFAULT 0 NOT NULL;
