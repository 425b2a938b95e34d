-- A history as version 1 of the tables wrote it. Never to be changed.
BEGIN TRANSACTION;
CREATE TABLE event (
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        number INTEGER NOT NULL,            -- 0, 1, 2 … in the order of writing
        at INTEGER NOT NULL,
        mode TEXT NOT NULL,                 -- playing, paused …
        phase INTEGER NOT NULL,             -- its index in the session
        block INTEGER NOT NULL,             -- likewise
        position_ms INTEGER NOT NULL,
        PRIMARY KEY (session, number)
    ) WITHOUT ROWID
    ;
INSERT INTO "event" VALUES(1,0,1740853800000,'playing',0,0,0);
INSERT INTO "event" VALUES(1,1,1740853820000,'playing',1,1,20000);
CREATE TABLE session (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        workout TEXT NOT NULL,              -- its name, or the whole path of its file
        title TEXT NOT NULL,
        level TEXT NOT NULL,
        length TEXT NOT NULL,
        started INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL,        -- of the local time, in seconds
        ended INTEGER,                      -- NULL while it runs, and where it was cut short
        played_ms INTEGER NOT NULL DEFAULT 0,
        whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)),
        reserve INTEGER CHECK (reserve BETWEEN 0 AND 4),  -- good repetitions left at the end of a set; 4: or more
        note TEXT NOT NULL DEFAULT '',
        -- What its sets add up to, so that a long list of sessions need not look at them; all but the first: those of
        -- the main part.
        worked_ms INTEGER NOT NULL DEFAULT 0, -- 0: nothing was done
        sets_done INTEGER NOT NULL DEFAULT 0,
        sets_planned INTEGER NOT NULL DEFAULT 0,
        volume_kg REAL NOT NULL DEFAULT 0,
        tension_ms INTEGER NOT NULL DEFAULT 0,
        heaviest_kg REAL                    -- NULL: nobody said any
    );
INSERT INTO "session" VALUES(1,'2f0c0d6e-6d0f-4a6b-9a57-0d5f5cfe0001','tuesday','Tuesday','standard','short',1740853800000,3600,1740854100000,287000,0,2,'Left knee.',56000,1,2,192.0,56000,24.0);
CREATE TABLE sore (
        day INTEGER PRIMARY KEY             -- days since 1970, local time; none but the latest is kept
    );
INSERT INTO "sore" VALUES(20148);
CREATE TABLE set_done (
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        block INTEGER NOT NULL,             -- its place in the session
        exercise TEXT NOT NULL,             -- its id, or its name where it has none
        name TEXT NOT NULL,
        section TEXT NOT NULL,
        set_number INTEGER,
        sets INTEGER,
        side TEXT,
        planned_reps INTEGER,
        reps INTEGER,
        planned_ms INTEGER NOT NULL,
        done_ms INTEGER NOT NULL CHECK (done_ms BETWEEN 0 AND planned_ms),  -- 0: skipped
        tempo TEXT NOT NULL,
        held TEXT NOT NULL,
        load_kg REAL CHECK (load_kg BETWEEN 0 AND 1000),  -- in all; NULL: nobody said
        reserve INTEGER CHECK (reserve BETWEEN 0 AND 4),
        begun INTEGER,                      -- NULL: nobody knows, as of sessions from elsewhere
        lasted_ms INTEGER,                  -- in truth, pauses left out; likewise
        PRIMARY KEY (session, block)
    ) WITHOUT ROWID
    ;
INSERT INTO "set_done" VALUES(1,1,'deadlift','Deadlift with two dumbbells','main',1,1,NULL,8,8,56000,56000,'3-1-2-1','two dumbbells',24.0,NULL,1740853820000,56000);
INSERT INTO "set_done" VALUES(1,3,'Plank','Plank','main',1,1,'left',NULL,NULL,40000,0,'','',NULL,NULL,NULL,NULL);
CREATE INDEX session_by_time ON session (started);
CREATE INDEX session_by_workout ON session (workout, started);
CREATE INDEX set_done_with_load ON set_done (exercise, session) WHERE load_kg IS NOT NULL;
COMMIT;
PRAGMA application_id = 1751740532;
PRAGMA user_version = 1;
