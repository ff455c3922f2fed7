-- What a visitor was told of the wait, for the forecast's own error.

-- The wait that was expected to be exceeded once in ten times; NULL when it was not known.
ALTER TABLE tickets ADD COLUMN announced_careful_seconds INTEGER;
