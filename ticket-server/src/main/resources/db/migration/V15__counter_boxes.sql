-- A counter box: buttons and a number at one counter, for which alone it acts.
ALTER TABLE terminals ALTER COLUMN kind SET DATA TYPE VARCHAR(20);
ALTER TABLE terminals ADD COLUMN counter_id VARCHAR(36);
ALTER TABLE terminals ADD CONSTRAINT terminals_counter FOREIGN KEY (counter_id) REFERENCES counters (id);
