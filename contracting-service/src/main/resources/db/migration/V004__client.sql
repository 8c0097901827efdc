-- Nothing here tells who a client is without the keys, which are not in the database.
CREATE TABLE client (
    client_id      uuid  PRIMARY KEY DEFAULT uuidv7(),
    region         text  NOT NULL,
    bsn_ciphertext bytea NOT NULL,
    bsn_token      bytea NOT NULL,
    pseudonym      text  NOT NULL,
    UNIQUE (region, bsn_token)
);
ALTER TABLE client ENABLE ROW LEVEL SECURITY;
ALTER TABLE client FORCE ROW LEVEL SECURITY;
CREATE POLICY client_tenant ON client
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON client TO tandem_app;

-- Who saw the data of a person, and for what. Append-only.
CREATE TABLE access_log (
    access_id   uuid        PRIMARY KEY DEFAULT uuidv7(),
    region      text        NOT NULL,
    subject     text        NOT NULL,
    activity    text        NOT NULL,
    object_id   uuid        NOT NULL,
    accessed_at timestamptz NOT NULL
);
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
CREATE POLICY access_log_region ON access_log USING (region = (SELECT tandem_region()));
GRANT INSERT ON access_log TO tandem_app;
