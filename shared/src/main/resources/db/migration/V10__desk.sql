-- Somebody goes on at the desk: the number that they say there, and what opens their answers for the staff member who
-- serves them. It goes when the call is closed, and is worthless after a quarter of an hour, or once it was opened.
ALTER TABLE assistance_call
    ADD COLUMN desk_number INT         NULL,
    ADD COLUMN resume      VARCHAR(64) NULL;
