-- The ground: the province, its dated register, accounts, the plan as it was read, its indicators and figures, the log.
-- The runner has created the schema `nhip` and set the search path to it. SQL that PostgreSQL 15 understands;
-- no trigger and no recursion, so that tables can be spread over a cluster by their first key column, the province.

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['unaccent', 'pg_trgm', 'btree_gist'] LOOP
    IF EXISTS (SELECT FROM pg_available_extensions WHERE name = wanted) THEN
      EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I SCHEMA nhip', wanted);
    END IF;
  END LOOP;
END $$;

-- Vietnamese order of names: a ă â b c d đ e ê …
CREATE COLLATION vi (provider = icu, locale = 'vi');

-- What the application's role may do with a table. Where the server gave us no such role, the owner works itself,
-- and gives up for ever to change what is only added to (`SELECT, INSERT`), unless another table points to it.
CREATE FUNCTION allow(target text, may text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'nhip_app' AND pg_has_role(oid, 'MEMBER')) THEN
    EXECUTE format('GRANT %s ON nhip.%I TO nhip_app', may, target);
  END IF;
END $$;

CREATE FUNCTION only_add(target text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nhip.protect(target, 'SELECT, INSERT');
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON nhip.%I FROM CURRENT_USER', target);
END $$;

-- Every table of a province: closed to everybody but its province, the owner included.
CREATE FUNCTION protect(target text, may text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE nhip.%I ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE nhip.%I FORCE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY own_province ON nhip.%I USING (province = current_setting(''nhip.province'', true))', target);
  PERFORM nhip.allow(target, may);
END $$;

-- A table of what an agency has not sent yet: its own people only, whatever their province may read.
-- The table needs a column `agency`; the text is `SELECT protect_own('draft', 'SELECT, INSERT, UPDATE, DELETE')`.
CREATE FUNCTION protect_own(target text, may text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nhip.protect(target, may);
  EXECUTE format(
    'CREATE POLICY own_agency ON nhip.%I AS RESTRICTIVE USING (agency = current_setting(''nhip.agency'', true)
       AND current_setting(''nhip.role'', true) IN (''clerk'', ''head'', ''planning''))', target);
END $$;

CREATE TABLE province (
  code text PRIMARY KEY,
  name text NOT NULL COLLATE vi,
  created_at timestamptz NOT NULL
);
ALTER TABLE province ENABLE ROW LEVEL SECURITY;
ALTER TABLE province FORCE ROW LEVEL SECURITY;
-- A name on the door: which provinces there are is no secret, and the program must find its own at the start.
CREATE POLICY anybody_reads ON province FOR SELECT USING (true);
CREATE POLICY own_province ON province FOR INSERT WITH CHECK (code = current_setting('nhip.province', true));
SELECT allow('province', 'SELECT, INSERT');

-- The dated register (K01). One code may have several lives that never overlap.
CREATE TABLE agency (
  province text NOT NULL REFERENCES province,
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  ordinal int NOT NULL,
  name text NOT NULL COLLATE vi,
  short text NOT NULL COLLATE vi,
  kind text NOT NULL,
  role text NOT NULL CHECK (role IN ('planning', 'committee', 'unit')),
  reports boolean NOT NULL,
  variants text[] NOT NULL,
  members text[] NOT NULL,
  successor text,
  PRIMARY KEY (province, code, valid_from),
  CHECK (valid_to >= valid_from)
);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'btree_gist') THEN
    ALTER TABLE agency ADD CONSTRAINT one_life_at_a_time
      EXCLUDE USING gist (province WITH =, code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
  END IF;
END $$;
SELECT protect('agency', 'SELECT, INSERT, UPDATE');

-- Local accounts (K03, K09). `password` is an Argon2id hash.
CREATE TABLE account (
  province text NOT NULL REFERENCES province,
  account text NOT NULL CHECK (account = lower(account)),
  name text NOT NULL COLLATE vi,
  role text NOT NULL CHECK (role IN ('clerk', 'head', 'planning', 'committee', 'administrator', 'reader')),
  agency text,
  password text NOT NULL,
  failed int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  disabled boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (province, account)
);
SELECT protect('account', 'SELECT, INSERT, UPDATE');

-- Only the SHA-256 of a session's token is kept: who reads the table cannot sign in with it.
CREATE TABLE session (
  province text NOT NULL,
  token bytea NOT NULL,
  account text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (province, token),
  FOREIGN KEY (province, account) REFERENCES account
);
CREATE INDEX session_account ON session (province, account);
SELECT protect('session', 'SELECT, INSERT, DELETE');

-- Password hashes and sessions are the program's business alone; no page ever asks for them in a person's name.
CREATE POLICY the_program ON account AS RESTRICTIVE
  USING (current_setting('nhip.role', true) IN ('system', 'administrator'));
CREATE POLICY the_program ON session AS RESTRICTIVE
  USING (current_setting('nhip.role', true) IN ('system', 'administrator'));

-- A plan as it was read (A01, A02): its source untouched, its lines addressable, its parts as data.
CREATE TABLE plan (
  province text NOT NULL REFERENCES province,
  plan text NOT NULL,
  year int NOT NULL,
  number text NOT NULL,
  date date,
  title text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  source bytea NOT NULL,
  lines text[] NOT NULL,
  document jsonb NOT NULL,
  objectives jsonb NOT NULL,
  groups jsonb NOT NULL,
  footnotes jsonb NOT NULL,
  counts jsonb NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan)
);
CREATE UNIQUE INDEX plan_source ON plan (province, sha256);
SELECT protect('plan', 'SELECT, INSERT');

CREATE TABLE plan_clause (
  province text NOT NULL,
  plan text NOT NULL,
  ordinal int NOT NULL,
  id text NOT NULL,
  kind text NOT NULL,
  heading text NOT NULL,
  lines int[] NOT NULL,
  parent text,
  PRIMARY KEY (province, plan, ordinal),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_clause', 'SELECT, INSERT');

CREATE TABLE plan_table (
  province text NOT NULL,
  plan text NOT NULL,
  id text NOT NULL,
  ordinal int NOT NULL,
  title text NOT NULL,
  title_line int NOT NULL,
  unit_default text,
  columns jsonb NOT NULL,
  pages jsonb NOT NULL,
  rows int NOT NULL,
  last_line int NOT NULL,
  PRIMARY KEY (province, plan, id),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_table', 'SELECT, INSERT');

CREATE TABLE plan_row (
  province text NOT NULL,
  plan text NOT NULL,
  table_id text NOT NULL,
  ordinal int NOT NULL,
  line int NOT NULL,
  stt text NOT NULL,
  label text NOT NULL,
  unit text NOT NULL,
  stt_printed text NOT NULL,
  label_printed text NOT NULL,
  unit_printed text NOT NULL,
  level int NOT NULL,
  path text[] NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (province, plan, table_id, ordinal),
  FOREIGN KEY (province, plan, table_id) REFERENCES plan_table
);
SELECT protect('plan_row', 'SELECT, INSERT');

CREATE TABLE plan_target (
  province text NOT NULL,
  plan text NOT NULL,
  id text NOT NULL,
  ordinal int NOT NULL,
  parent text NOT NULL,
  line int NOT NULL,
  text text NOT NULL,
  indicator text NOT NULL,
  comparator text NOT NULL,
  literal text NOT NULL,
  basis text NOT NULL,
  value numeric NOT NULL,
  stretch numeric,
  unit text NOT NULL,
  note text,
  named text[] NOT NULL,
  PRIMARY KEY (province, plan, id),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_target', 'SELECT, INSERT');

CREATE TABLE plan_assignment (
  province text NOT NULL,
  plan text NOT NULL,
  id text NOT NULL,
  ordinal int NOT NULL,
  grp int NOT NULL,
  marker text NOT NULL,
  lines int[] NOT NULL,
  text text NOT NULL,
  lead_phrase text NOT NULL,
  lead jsonb NOT NULL,
  coordinate jsonb NOT NULL,
  joint_lead boolean NOT NULL,
  explicit_lead boolean NOT NULL,
  actions jsonb NOT NULL,
  PRIMARY KEY (province, plan, id),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_assignment', 'SELECT, INSERT');

CREATE TABLE plan_finding (
  province text NOT NULL,
  plan text NOT NULL,
  ordinal int NOT NULL,
  code text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('error', 'warning', 'question')),
  places jsonb NOT NULL,
  evidence jsonb NOT NULL,
  printed text NOT NULL,
  expected text NOT NULL,
  message text NOT NULL,
  PRIMARY KEY (province, plan, ordinal),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_finding', 'SELECT, INSERT');

CREATE TABLE plan_repair (
  province text NOT NULL,
  plan text NOT NULL,
  ordinal int NOT NULL,
  code text NOT NULL,
  places jsonb NOT NULL,
  was text NOT NULL,
  now text NOT NULL,
  evidence jsonb NOT NULL,
  message text NOT NULL,
  PRIMARY KEY (province, plan, ordinal),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_repair', 'SELECT, INSERT');

CREATE TABLE plan_unread (
  province text NOT NULL,
  plan text NOT NULL,
  ordinal int NOT NULL,
  line int NOT NULL,
  text text NOT NULL,
  why text NOT NULL,
  PRIMARY KEY (province, plan, ordinal),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_unread', 'SELECT, INSERT');

-- What is measured, never a value. `T.6.b` for a headline target, `B2.12` for the twelfth row of Biểu 2.
CREATE TABLE indicator (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  ordinal int NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  -- The headline target or the table that it comes from: one of the two.
  target text,
  table_id text,
  row_ordinal int,
  stt text NOT NULL,
  line int NOT NULL,
  level int NOT NULL,
  path text[] NOT NULL,
  -- A row that only heads others and takes no figure.
  heading boolean NOT NULL,
  PRIMARY KEY (province, plan, code),
  FOREIGN KEY (province, plan) REFERENCES plan,
  CHECK ((target IS NULL) <> (table_id IS NULL))
);
CREATE INDEX indicator_order ON indicator (province, plan, ordinal);
SELECT protect('indicator', 'SELECT, INSERT');

-- Who answers for an indicator: proposals and confirmations are facts, the newest confirmation (else proposal) counts.
CREATE TABLE indicator_owner (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL,
  what text NOT NULL CHECK (what IN ('proposed', 'confirmed')),
  -- The first is focal.
  owners text[] NOT NULL,
  why text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, code, revision),
  FOREIGN KEY (province, plan, code) REFERENCES indicator
);
SELECT only_add('indicator_owner');
CREATE POLICY the_department_names ON indicator_owner AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));

-- A figure is (indicator, scope, period, kind, basis); it comes in revisions and nothing is ever overwritten.
-- Scope is the province's own code or an area's; basis says by whom: `plan` for the issued document, an agency's code for a report.
CREATE TABLE figure_revision (
  province text NOT NULL,
  plan text NOT NULL,
  indicator text NOT NULL,
  scope text NOT NULL,
  period text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('plan', 'scenario', 'estimate', 'actual', 'official', 'forecast')),
  basis text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  cell text NOT NULL CHECK (cell IN ('number', 'missing', 'none', 'notApplicable', 'impossible', 'worded')),
  value numeric,
  -- The words of a worded cell, the reason of an impossible one.
  words text,
  -- The printed digits, untouched; '' for what was never printed.
  printed text NOT NULL,
  -- {document, line, column} or {submission, …} or {import, sheet, cell} or {formula}.
  origin jsonb NOT NULL,
  by_account text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, indicator, scope, period, kind, basis, revision),
  FOREIGN KEY (province, plan, indicator) REFERENCES indicator,
  CHECK ((cell = 'number') = (value IS NOT NULL))
);
SELECT only_add('figure_revision');
-- What the plan prints is for everybody; what an agency reported is for itself, the department and the committee.
CREATE POLICY own_or_reading ON figure_revision AS RESTRICTIVE FOR SELECT USING (
  NOT origin ? 'submission' OR basis = current_setting('nhip.agency', true)
  OR current_setting('nhip.role', true) IN ('planning', 'committee', 'system'));
CREATE POLICY each_its_own ON figure_revision AS RESTRICTIVE FOR INSERT WITH CHECK (
  basis = current_setting('nhip.agency', true)
  OR current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));

-- The newest revision of every figure.
CREATE VIEW figure WITH (security_invoker = true) AS
  SELECT DISTINCT ON (province, plan, indicator, scope, period, kind, basis) *
  FROM figure_revision
  ORDER BY province, plan, indicator, scope, period, kind, basis, revision DESC;
SELECT allow('figure', 'SELECT');

-- Every change, who, when, what it was and what it became (K07). Written in the same transaction as the change.
CREATE TABLE change_log (
  province text NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  before jsonb,
  after jsonb,
  trial boolean NOT NULL,
  PRIMARY KEY (province, id)
);
SELECT only_add('change_log');
