-- Papers on their way to a terminal's printer. The content goes as soon as it is printed, refused or late; what stays says
-- that a paper came out or not, never whose.

CREATE TABLE print_job (
    id          UUID        NOT NULL PRIMARY KEY,
    terminal_id UUID        NOT NULL,
    visit_id    UUID        NULL,
    format      VARCHAR(10) NOT NULL,
    state       VARCHAR(10) NOT NULL,
    content     MEDIUMBLOB  NULL,
    queued_at   DATETIME(6) NOT NULL,
    CONSTRAINT fk_print_job_terminal FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);
CREATE INDEX ix_print_job ON print_job (terminal_id, state, queued_at);
CREATE INDEX ix_print_job_visit ON print_job (visit_id);
