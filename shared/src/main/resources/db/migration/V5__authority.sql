-- Who runs the place, as pages and papers say. One row at most; without it the settings of the installation hold.
CREATE TABLE authority (
    id         TINYINT      NOT NULL PRIMARY KEY,
    version    BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    help_phone VARCHAR(30)  NOT NULL,
    help_hours VARCHAR(100) NOT NULL,
    accent     CHAR(7)      NOT NULL,
    -- Always a PNG made anew from what was sent: nothing that runs, nothing that points elsewhere.
    logo       MEDIUMBLOB   NULL,
    logo_stamp VARCHAR(16)  NOT NULL,
    CONSTRAINT ck_authority_one CHECK (id = 1)
);
