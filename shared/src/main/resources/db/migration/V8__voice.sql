-- Whether the server of a terminal's screen has a voice, as its last beat says.
ALTER TABLE terminal_beat ADD COLUMN speaks BOOLEAN NOT NULL DEFAULT TRUE;
