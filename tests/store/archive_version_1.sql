-- An archive as the first version made it. Never edit this file: it is what users have.
-- A file that was read to its end. `origin`: hash of its bytes; `reading`: version of the
-- code that read them.
CREATE TABLE file (
    path TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    reading TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX file_by_origin ON file (origin);

-- One published text as it was last read. `nth` counts identical records of one file.
CREATE TABLE text (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    location TEXT NOT NULL,
    digest TEXT NOT NULL,
    nth INTEGER NOT NULL,
    file TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    stated BLOB NOT NULL,
    mended BLOB,
    told BLOB,
    origin TEXT NOT NULL,
    reading TEXT NOT NULL,
    UNIQUE (location, digest, nth)
);
CREATE INDEX text_by_file ON text (path, file);

-- What was given and not read, by the file that it lay in.
CREATE TABLE dropped (
    path TEXT NOT NULL,
    file TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (path, file, reason)
) WITHOUT ROWID;

-- What a stage found in one report. `fingerprint`: the stage's version and what it read.
CREATE TABLE result (
    report TEXT NOT NULL,
    stage TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (report, stage)
) WITHOUT ROWID;

-- What was found in the whole pile, once for the state that `fingerprint` stands for.
CREATE TABLE whole (
    name TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    content BLOB NOT NULL
) WITHOUT ROWID;

-- What people judged, in the order in which they did; rows are only ever added.
CREATE TABLE judgement (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    content BLOB NOT NULL
);

PRAGMA application_id = 1399803953;
PRAGMA user_version = 1;

INSERT INTO file VALUES ('/pile/a.txt', 'o1', 'v1');
INSERT INTO text (path, location, digest, nth, file, kind, content, stated, origin, reading)
    VALUES ('/pile/a.txt', '/pile/a.txt', 'd1', 1, 'a.txt', 'text', 'The ferry sailed.', x'00',
            'o1', 'v1');
INSERT INTO dropped VALUES ('/pile/b.json', 'b.json', 'is no JSON');
INSERT INTO result VALUES ('report-1', 'clean', 'f1', x'00');
INSERT INTO whole VALUES ('dossier', 'f1', x'00');
INSERT INTO judgement (id, content) VALUES ('judgement-1', x'00');
