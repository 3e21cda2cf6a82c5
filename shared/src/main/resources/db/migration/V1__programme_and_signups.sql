-- The first house: territory, staff, catalogue, workshops, sign-ups, outbox, audit, keys.
-- Ids are UUIDv7. Instants are UTC (DATETIME(6)); a workshop's starts_at is local time in Europe/Paris.

CREATE TABLE commune (
    insee_code  CHAR(5)      NOT NULL PRIMARY KEY,
    name        VARCHAR(80)  NOT NULL,
    postal_code CHAR(5)      NOT NULL,
    population  INT          NOT NULL
);

CREATE TABLE venue (
    id          UUID         NOT NULL PRIMARY KEY,
    code        VARCHAR(20)  NOT NULL,
    name        VARCHAR(100) NOT NULL,
    insee_code  CHAR(5)      NOT NULL,
    address     VARCHAR(150) NOT NULL,
    seats       INT          NOT NULL,
    computers   INT          NOT NULL,
    step_free   BOOLEAN      NOT NULL,
    connected   BOOLEAN      NOT NULL,
    feed_token  CHAR(26)     NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT uk_venue_code UNIQUE (code),
    CONSTRAINT uk_venue_feed UNIQUE (feed_token),
    CONSTRAINT fk_venue_commune FOREIGN KEY (insee_code) REFERENCES commune (insee_code)
);

CREATE TABLE school (
    code                VARCHAR(20)  NOT NULL PRIMARY KEY,
    name                VARCHAR(100) NOT NULL,
    insee_code          CHAR(5)      NOT NULL,
    after_school_care   BOOLEAN      NOT NULL,
    canteen_paid_online BOOLEAN      NOT NULL,
    CONSTRAINT fk_school_commune FOREIGN KEY (insee_code) REFERENCES commune (insee_code)
);

CREATE TABLE staff_member (
    id              UUID         NOT NULL PRIMARY KEY,
    login           VARCHAR(60)  NOT NULL,
    name            VARCHAR(100) NOT NULL,
    email           VARCHAR(254) NULL,
    role            VARCHAR(20)  NOT NULL,
    password_hash   VARCHAR(200) NOT NULL,
    enabled         BOOLEAN      NOT NULL,
    failed_attempts INT          NOT NULL,
    locked_until    DATETIME(6)  NULL,
    feed_token      CHAR(26)     NOT NULL,
    version         BIGINT       NOT NULL,
    CONSTRAINT uk_staff_login UNIQUE (login),
    CONSTRAINT uk_staff_feed UNIQUE (feed_token)
);

CREATE TABLE course (
    id            UUID         NOT NULL PRIMARY KEY,
    code          VARCHAR(30)  NOT NULL,
    title         VARCHAR(120) NOT NULL,
    level         VARCHAR(20)  NOT NULL,
    themes        VARCHAR(400) NOT NULL,
    minutes       INT          NOT NULL,
    capacity      INT          NOT NULL,
    prerequisite  VARCHAR(30)  NULL,
    objectives    VARCHAR(500) NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT uk_course_code UNIQUE (code)
);

CREATE TABLE workshop (
    id           UUID         NOT NULL PRIMARY KEY,
    reference    VARCHAR(40)  NOT NULL,
    course_id    UUID         NOT NULL,
    venue_id     UUID         NOT NULL,
    advisor_id   UUID         NOT NULL,
    starts_at    DATETIME     NOT NULL,
    minutes      INT          NOT NULL,
    capacity     INT          NOT NULL,
    seats_taken  INT          NOT NULL DEFAULT 0,
    last_waiting BIGINT       NOT NULL DEFAULT 0,
    price        VARCHAR(20)  NOT NULL,
    status       VARCHAR(20)  NOT NULL,
    reason       VARCHAR(300) NULL,
    notes        VARCHAR(4000) NOT NULL DEFAULT '',
    version      BIGINT       NOT NULL,
    CONSTRAINT uk_workshop_reference UNIQUE (reference),
    CONSTRAINT fk_workshop_course FOREIGN KEY (course_id) REFERENCES course (id),
    CONSTRAINT fk_workshop_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT fk_workshop_advisor FOREIGN KEY (advisor_id) REFERENCES staff_member (id),
    CONSTRAINT ck_workshop_seats CHECK (seats_taken >= 0)
);
CREATE INDEX ix_workshop_starts_at ON workshop (starts_at, status);

CREATE TABLE signup (
    id             UUID         NOT NULL PRIMARY KEY,
    workshop_id    UUID         NOT NULL,
    status         VARCHAR(20)  NOT NULL,
    party_size     INT          NOT NULL,
    email          VARCHAR(254) NULL,
    phone          VARCHAR(20)  NULL,
    language       CHAR(2)      NOT NULL,
    origin         VARCHAR(20)  NOT NULL,
    ticket_serial  CHAR(16)     NOT NULL,
    human_code     CHAR(8)      NOT NULL,
    waiting_number BIGINT       NULL,
    offer_until    DATETIME(6)  NULL,
    reminded_at    DATETIME(6)  NULL,
    created_at     DATETIME(6)  NOT NULL,
    ended_at       DATETIME(6)  NULL,
    version        BIGINT       NOT NULL,
    CONSTRAINT uk_signup_serial UNIQUE (ticket_serial),
    CONSTRAINT uk_signup_human_code UNIQUE (human_code),
    CONSTRAINT fk_signup_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
);
CREATE INDEX ix_signup_queue ON signup (workshop_id, status, waiting_number);
CREATE INDEX ix_signup_offer ON signup (status, offer_until);

-- person_key is the plain name of somebody who holds or awaits a seat; empty once the sign-up has ended.
CREATE TABLE attendee (
    id          UUID         NOT NULL PRIMARY KEY,
    signup_id   UUID         NOT NULL,
    workshop_id UUID         NOT NULL,
    position    INT          NOT NULL,
    first_name  VARCHAR(60)  NOT NULL,
    last_name   VARCHAR(60)  NOT NULL,
    person_key  VARCHAR(130) NULL,
    CONSTRAINT uk_attendee_person UNIQUE (workshop_id, person_key),
    CONSTRAINT fk_attendee_signup FOREIGN KEY (signup_id) REFERENCES signup (id)
);
CREATE INDEX ix_attendee_signup ON attendee (signup_id, position);

CREATE TABLE ticket_key (
    id          INT         NOT NULL PRIMARY KEY,
    fingerprint CHAR(64)    NOT NULL,
    first_seen  DATETIME(6) NOT NULL
);

CREATE TABLE message (
    id           UUID          NOT NULL PRIMARY KEY,
    channel      VARCHAR(10)   NOT NULL,
    kind         VARCHAR(40)   NOT NULL,
    recipient    VARCHAR(254)  NOT NULL,
    recipient_name VARCHAR(130) NOT NULL,
    language     CHAR(2)       NOT NULL,
    subject      VARCHAR(200)  NOT NULL,
    body         TEXT          NOT NULL,
    calendar     TEXT          NULL,
    about        VARCHAR(60)   NOT NULL,
    status       VARCHAR(20)   NOT NULL,
    attempts     INT           NOT NULL,
    due_at       DATETIME(6)   NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    settled_at   DATETIME(6)   NULL,
    note         VARCHAR(500)  NULL,
    version      BIGINT        NOT NULL
);
CREATE INDEX ix_message_due ON message (status, channel, due_at);
CREATE INDEX ix_message_about ON message (about);

CREATE TABLE audit_event (
    id      UUID         NOT NULL PRIMARY KEY,
    at      DATETIME(6)  NOT NULL,
    actor   VARCHAR(80)  NOT NULL,
    action  VARCHAR(60)  NOT NULL,
    subject VARCHAR(80)  NOT NULL,
    detail  VARCHAR(500) NOT NULL
);
CREATE INDEX ix_audit_at ON audit_event (at);
CREATE INDEX ix_audit_subject ON audit_event (subject);

CREATE TABLE access_key (
    id           UUID         NOT NULL PRIMARY KEY,
    kind         VARCHAR(10)  NOT NULL,
    name         VARCHAR(100) NOT NULL,
    prefix       CHAR(8)      NOT NULL,
    secret_hash  CHAR(64)     NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    last_used_at DATETIME(6)  NULL,
    revoked_at   DATETIME(6)  NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT uk_access_key_hash UNIQUE (secret_hash)
);

-- An answer already given to a request of the public API, given again when the request is repeated.
CREATE TABLE idempotent_answer (
    access_key_id UUID          NOT NULL,
    request_key   VARCHAR(100)  NOT NULL,
    request_hash  CHAR(64)      NOT NULL,
    status        INT           NULL,
    body          MEDIUMTEXT    NULL,
    created_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (access_key_id, request_key)
);
