-- Several messages for the page that waits, one a line.
ALTER TABLE terminal MODIFY attract_message VARCHAR(600) NOT NULL;
