-- The review: what people decided about findings, that a plan was opened, and the editions of its document.
-- Decisions are facts; what holds is derived. A finding is named by what is printed at its places (core/review/key.ts),
-- so that a decision outlives the edition of the document under which it was made.

CREATE TABLE finding_decision (
  province text NOT NULL,
  plan text NOT NULL,
  key text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  -- The edition of the document under which it was decided.
  edition int NOT NULL CHECK (edition > 0),
  what text NOT NULL CHECK (what IN ('authorsError', 'rendering', 'accepted', 'official', 'undone')),
  reason text NOT NULL CHECK (what <> 'accepted' OR reason <> ''),
  value text CHECK (what NOT IN ('rendering', 'official') OR value IS NOT NULL),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, key, revision),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT only_add('finding_decision');
CREATE POLICY the_department_decides ON finding_decision AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

CREATE TABLE plan_opening (
  province text NOT NULL,
  plan text NOT NULL,
  edition int NOT NULL,
  opened_at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT only_add('plan_opening');
CREATE POLICY the_department_opens ON plan_opening AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- A plan whose months were opened before there was a review is open: by whom and when its first month was.
DO $$
DECLARE
  code text;
BEGIN
  FOR code IN SELECT p.code FROM province p LOOP
    PERFORM set_config('nhip.province', code, true), set_config('nhip.role', 'system', true);
    INSERT INTO plan_opening (province, plan, edition, opened_at, by_account, by_name, trial)
      SELECT DISTINCT ON (o.plan) o.province, o.plan, 1, o.opened_at, o.by_account, o.by_name, o.trial
      FROM period_opening o WHERE o.province = code ORDER BY o.plan, o.opened_at;
  END LOOP;
END $$;

-- A corrected document with the same number and date takes the place of its earlier edition, whole, before the opening.
-- What the earlier edition said is kept: its file, its lines and its reading.
ALTER TABLE plan ADD COLUMN edition int NOT NULL DEFAULT 1 CHECK (edition > 0);
-- An indicator that a newer edition no longer prints keeps its facts and stands in none of its lists.
ALTER TABLE indicator ADD COLUMN edition int NOT NULL DEFAULT 1;

CREATE TABLE plan_edition (
  province text NOT NULL,
  plan text NOT NULL,
  edition int NOT NULL CHECK (edition > 0),
  file_name text NOT NULL,
  sha256 text NOT NULL,
  source bytea NOT NULL,
  lines text[] NOT NULL,
  -- As `nhip read` and `nhip check` print it.
  reading jsonb NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, edition),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT only_add('plan_edition');

SELECT allow('plan', 'UPDATE'), allow('indicator', 'UPDATE');
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['plan', 'indicator'] LOOP
    EXECUTE format(
      'CREATE POLICY who_may_import ON nhip.%I AS RESTRICTIVE FOR UPDATE
         USING (current_setting(''nhip.role'', true) IN (''planning'', ''administrator'', ''system''))', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['plan_clause', 'plan_row', 'plan_table', 'plan_target', 'plan_assignment',
                              'plan_finding', 'plan_repair', 'plan_unread'] LOOP
    PERFORM nhip.allow(part, 'DELETE');
    EXECUTE format(
      'CREATE POLICY who_may_import ON nhip.%I AS RESTRICTIVE FOR DELETE
         USING (current_setting(''nhip.role'', true) IN (''planning'', ''administrator'', ''system''))', part);
  END LOOP;
END $$;
