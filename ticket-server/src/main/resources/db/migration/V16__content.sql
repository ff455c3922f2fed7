-- What an office shows on its displays beside the calls: pictures, pages of PDF files, films and notices, in one order. The files lie in the
-- data folder, one folder for each item.
CREATE TABLE content_items (
    id          VARCHAR(36)   NOT NULL PRIMARY KEY,
    office_id   VARCHAR(40)   NOT NULL REFERENCES offices (id),
    kind        VARCHAR(20)   NOT NULL,
    media_type  VARCHAR(40)   NOT NULL,
    pages       INTEGER       NOT NULL,
    bytes       BIGINT        NOT NULL,
    settings    VARCHAR(8000) NOT NULL,
    place       INTEGER       NOT NULL,
    uploaded_at TIMESTAMP     NOT NULL,
    revision    INTEGER       NOT NULL
);

CREATE INDEX content_items_office ON content_items (office_id);
