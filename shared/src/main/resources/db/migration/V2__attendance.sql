-- The log of attendance: rows are only ever added. Presence is worked out from them, it is kept nowhere.
-- No foreign key to workshop: it would lock the workshop's row after the sign-up's, against the order of all others.
CREATE TABLE scan (
    id          UUID         NOT NULL PRIMARY KEY,
    kind        VARCHAR(10)  NOT NULL,
    source      VARCHAR(10)  NOT NULL,
    code        VARCHAR(64)  NOT NULL,
    workshop_id UUID         NULL,
    signup_id   UUID         NULL,
    scanned_at  DATETIME(6)  NOT NULL,
    received_at DATETIME(6)  NOT NULL,
    actor       VARCHAR(80)  NOT NULL,
    outcome     VARCHAR(20)  NULL,
    message     VARCHAR(500) NOT NULL,
    target_id   UUID         NULL,
    CONSTRAINT fk_scan_signup FOREIGN KEY (signup_id) REFERENCES signup (id)
);
CREATE INDEX ix_scan_workshop ON scan (workshop_id, received_at);

CREATE TABLE scan_attendee (
    scan_id     UUID NOT NULL,
    attendee_id UUID NOT NULL,
    PRIMARY KEY (scan_id, attendee_id),
    CONSTRAINT fk_scan_attendee_scan FOREIGN KEY (scan_id) REFERENCES scan (id),
    CONSTRAINT fk_scan_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
);
