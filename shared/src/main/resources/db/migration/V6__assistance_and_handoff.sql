-- Calls for a person: where, on which page, for which need. Nothing about whoever calls.
CREATE TABLE assistance_call (
    id          UUID         NOT NULL PRIMARY KEY,
    terminal_id UUID         NULL,
    place       VARCHAR(160) NOT NULL,
    page        VARCHAR(60)  NOT NULL,
    need        VARCHAR(20)  NOT NULL,
    language    CHAR(2)      NOT NULL,
    opened_at   DATETIME(6)  NOT NULL,
    answer      VARCHAR(20)  NULL,
    answered_at DATETIME(6)  NULL,
    answered_by VARCHAR(130) NULL,
    closed_at   DATETIME(6)  NULL,
    version     BIGINT       NOT NULL
);
CREATE INDEX ix_assistance_open ON assistance_call (closed_at, opened_at);

-- What somebody has begun, on its way to another screen. The lookup and the key both come from the code, which is not here.
CREATE TABLE handoff (
    id          UUID           NOT NULL PRIMARY KEY,
    kind        VARCHAR(10)    NOT NULL,
    journey     VARCHAR(40)    NOT NULL,
    terminal_id UUID           NULL,
    lookup      CHAR(64)       NOT NULL,
    sealed      VARBINARY(8300) NOT NULL,
    begun_at    DATETIME(6)    NOT NULL,
    good_until  DATETIME(6)    NOT NULL,
    taken_at    DATETIME(6)    NULL,
    version     BIGINT         NOT NULL,
    CONSTRAINT uk_handoff_lookup UNIQUE (lookup)
);
CREATE INDEX ix_handoff_until ON handoff (good_until);

-- How the holder of a ticket likes the pages, kept when they ask for it.
ALTER TABLE signup ADD COLUMN comfort VARCHAR(120) NULL;
