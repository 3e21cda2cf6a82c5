-- Terminals: enrolled once, known by a token, heard every thirty seconds; what their screens show; visits counted without
-- anybody's identity.

CREATE TABLE terminal (
    id               UUID         NOT NULL PRIMARY KEY,
    name             VARCHAR(60)  NOT NULL,
    venue_id         UUID         NOT NULL,
    width_px         INT          NOT NULL,
    height_px        INT          NOT NULL,
    diagonal_inches  DOUBLE       NOT NULL,
    viewing_mm       INT          NOT NULL,
    bottom_mm        INT          NOT NULL,
    services         VARCHAR(200) NOT NULL,
    languages        VARCHAR(60)  NOT NULL,
    printer          VARCHAR(10)  NOT NULL,
    camera           BOOLEAN      NOT NULL,
    scanner          BOOLEAN      NOT NULL,
    headset          BOOLEAN      NOT NULL,
    keypad           BOOLEAN      NOT NULL,
    opening_hours    VARCHAR(400) NOT NULL,
    attract_message  VARCHAR(200) NOT NULL,
    in_service       BOOLEAN      NOT NULL,
    notice           VARCHAR(300) NOT NULL,
    emergency        VARCHAR(300) NOT NULL,
    reload_wanted_at DATETIME(6)  NULL,
    enrolment_hash   CHAR(64)     NULL,
    enrolment_until  DATETIME(6)  NULL,
    token_hash       CHAR(64)     NULL,
    enrolled_at      DATETIME(6)  NULL,
    revoked_at       DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    CONSTRAINT uk_terminal_name UNIQUE (name),
    CONSTRAINT uk_terminal_enrolment UNIQUE (enrolment_hash),
    CONSTRAINT uk_terminal_token UNIQUE (token_hash),
    CONSTRAINT fk_terminal_venue FOREIGN KEY (venue_id) REFERENCES venue (id)
);

-- Written every thirty seconds by each screen: beside the terminal, so that its version only tells of staff's changes.
CREATE TABLE terminal_beat (
    terminal_id UUID         NOT NULL PRIMARY KEY,
    heard_at    DATETIME(6)  NOT NULL,
    page        VARCHAR(60)  NOT NULL,
    visit_open  BOOLEAN      NOT NULL,
    width_px    INT          NOT NULL,
    height_px   INT          NOT NULL,
    browser     VARCHAR(100) NOT NULL,
    silent_told BOOLEAN      NOT NULL,
    CONSTRAINT fk_terminal_beat FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);

CREATE TABLE terminal_visit (
    id          UUID        NOT NULL PRIMARY KEY,
    terminal_id UUID        NOT NULL,
    begun_at    DATETIME(6) NOT NULL,
    ended_at    DATETIME(6) NULL,
    service     VARCHAR(30) NOT NULL,
    outcome     VARCHAR(20) NULL,
    CONSTRAINT fk_terminal_visit FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);
CREATE INDEX ix_terminal_visit ON terminal_visit (terminal_id, begun_at);
