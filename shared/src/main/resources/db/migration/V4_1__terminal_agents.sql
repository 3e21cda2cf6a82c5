-- What opens a terminal's screen, what its agent is asked to do, and what the agent says of the machine.

-- One screen a terminal: a launch ticket good once and for a minute, then the cookie it became. Only hashes.
CREATE TABLE terminal_screen (
    terminal_id  UUID        NOT NULL PRIMARY KEY,
    launch_hash  CHAR(64)    NULL,
    launch_until DATETIME(6) NULL,
    cookie_hash  CHAR(64)    NULL,
    CONSTRAINT uk_terminal_launch UNIQUE (launch_hash),
    CONSTRAINT uk_terminal_cookie UNIQUE (cookie_hash),
    CONSTRAINT fk_terminal_screen FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);

CREATE TABLE terminal_order (
    id          UUID         NOT NULL PRIMARY KEY,
    terminal_id UUID         NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    argument    VARCHAR(300) NOT NULL,
    given_at    DATETIME(6)  NOT NULL,
    fetched_at  DATETIME(6)  NULL,
    answered_at DATETIME(6)  NULL,
    outcome     VARCHAR(10)  NULL,
    words       VARCHAR(300) NOT NULL,
    CONSTRAINT fk_terminal_order FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);
CREATE INDEX ix_terminal_order ON terminal_order (terminal_id, given_at);

CREATE TABLE terminal_machine (
    terminal_id     UUID        NOT NULL PRIMARY KEY,
    said_at         DATETIME(6) NOT NULL,
    agent_version   VARCHAR(40) NOT NULL,
    browser_version VARCHAR(60) NOT NULL,
    browser_alive   BOOLEAN     NOT NULL,
    uptime_seconds  BIGINT      NOT NULL,
    celsius         DOUBLE      NULL,
    memory_percent  INT         NULL,
    disk_percent    INT         NULL,
    printer         VARCHAR(10) NOT NULL,
    paper           VARCHAR(10) NOT NULL,
    headset         BOOLEAN     NOT NULL,
    CONSTRAINT fk_terminal_machine FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);

-- The last picture of a screen, for a day at most.
CREATE TABLE terminal_picture (
    terminal_id UUID        NOT NULL PRIMARY KEY,
    taken_at    DATETIME(6) NOT NULL,
    picture     MEDIUMBLOB  NOT NULL,
    CONSTRAINT fk_terminal_picture FOREIGN KEY (terminal_id) REFERENCES terminal (id)
);
