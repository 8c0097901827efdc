-- Documents of planning and control: budgets, interim reports, accounts, frames.
CREATE TABLE financial_document (
    document_id   uuid        PRIMARY KEY,
    region        text        NOT NULL,
    kind          text        NOT NULL,
    year          integer     NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    title         text        NOT NULL,
    adoption_rule text        CHECK (adoption_rule IN ('ALL_COLLEGES', 'MAJORITY_OF_COLLEGES')),
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT financial_document_title UNIQUE (region, title)
);
ALTER TABLE financial_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE financial_document FORCE ROW LEVEL SECURITY;
CREATE POLICY financial_document_tenant ON financial_document
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON financial_document TO tandem_app;

-- Every state of the figures. What was decided on is named by its version and hash.
CREATE TABLE financial_document_version (
    document_id uuid        NOT NULL REFERENCES financial_document,
    region      text        NOT NULL,
    version     integer     NOT NULL CHECK (version > 0),
    content     text        NOT NULL,
    hash        text        NOT NULL,
    decision    text,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (document_id, version)
);
ALTER TABLE financial_document_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE financial_document_version FORCE ROW LEVEL SECURITY;
CREATE POLICY financial_document_version_tenant ON financial_document_version
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON financial_document_version TO tandem_app;

CREATE TABLE financial_document_step (
    document_id uuid        NOT NULL REFERENCES financial_document,
    region      text        NOT NULL,
    step        text        NOT NULL,
    version     integer     NOT NULL,
    body        text        NOT NULL,
    taken_on    date        NOT NULL,
    decision    text        NOT NULL,
    finding     text,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (document_id, step)
);
ALTER TABLE financial_document_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE financial_document_step FORCE ROW LEVEL SECURITY;
CREATE POLICY financial_document_step_tenant ON financial_document_step
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON financial_document_step TO tandem_app;

-- In a centre arrangement (centrumregeling) each college adopts what the joint meeting laid down.
CREATE TABLE college_adoption (
    document_id  uuid        NOT NULL REFERENCES financial_document,
    region       text        NOT NULL,
    municipality text        NOT NULL,
    adopted_on   date        NOT NULL,
    decision     text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (document_id, municipality)
);
ALTER TABLE college_adoption ENABLE ROW LEVEL SECURITY;
ALTER TABLE college_adoption FORCE ROW LEVEL SECURITY;
CREATE POLICY college_adoption_tenant ON college_adoption
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON college_adoption TO tandem_app;

-- Opinions (zienswijzen) of the councils: one per document and municipality, from sending to reaction.
CREATE TABLE opinion (
    document_id  uuid        NOT NULL REFERENCES financial_document,
    region       text        NOT NULL,
    municipality text        NOT NULL,
    asked_on     date        NOT NULL,
    deadline     date        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('ASKED', 'IN_PREPARATION', 'SUBMITTED', 'PROCESSED')),
    stance       text        CHECK (stance IN ('POSITIVE', 'WITH_REMARKS', 'NEGATIVE', 'NONE')),
    words        text,
    received_on  date,
    late         boolean     NOT NULL DEFAULT false,
    reaction     text        CHECK (reaction IN ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    motivation   text,
    PRIMARY KEY (document_id, municipality)
);
ALTER TABLE opinion ENABLE ROW LEVEL SECURITY;
ALTER TABLE opinion FORCE ROW LEVEL SECURITY;
CREATE POLICY opinion_tenant ON opinion
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (state, stance, words, received_on, late, reaction, motivation) ON opinion TO tandem_app;

-- The planner: what is when, before which body.
CREATE TABLE milestone (
    milestone_id uuid        PRIMARY KEY,
    region       text        NOT NULL,
    year         integer     NOT NULL,
    product      text        NOT NULL,
    body         text        NOT NULL,
    step         text        NOT NULL,
    from_day     date,
    until_day    date,
    printed      text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CHECK (until_day >= from_day)
);
ALTER TABLE milestone ENABLE ROW LEVEL SECURITY;
ALTER TABLE milestone FORCE ROW LEVEL SECURITY;
CREATE POLICY milestone_tenant ON milestone
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON milestone TO tandem_app;

CREATE TABLE meeting (
    meeting_id  uuid        PRIMARY KEY,
    region      text        NOT NULL,
    body        text        NOT NULL,
    held_on     date        NOT NULL,
    title       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT meeting_once UNIQUE (region, body, held_on)
);
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_tenant ON meeting
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON meeting TO tandem_app;
