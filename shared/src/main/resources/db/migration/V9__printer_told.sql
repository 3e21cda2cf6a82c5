-- Whether staff were told that a terminal's printer needs them: once for each time.
ALTER TABLE terminal_machine ADD COLUMN printer_told BOOLEAN NOT NULL DEFAULT FALSE;
