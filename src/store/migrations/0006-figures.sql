-- Figures for many millions of rows: what an act says once stands once, in `recording`; a row of `figure_revision` is lean.
-- Why each choice: docs/decisions/0011-lean-figures.md.

DROP VIEW figure;
ALTER TABLE figure_revision RENAME TO figure_revision_before;
ALTER INDEX figure_revision_pkey RENAME TO figure_revision_before_pkey;

-- What may be read of a row that an agency has said and that is not released: by itself, the department, the committee.
-- Written with (SELECT …), so that a question evaluates a setting once and not at every row.
CREATE FUNCTION protect_said(target text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY own_province ON nhip.%I USING (province = (SELECT current_setting(''nhip.province'', true)))', target);
  EXECUTE format(
    'CREATE POLICY own_or_released ON nhip.%I AS RESTRICTIVE FOR SELECT USING (
       by_agency IS NULL OR by_agency = (SELECT current_setting(''nhip.agency'', true))
       OR (SELECT current_setting(''nhip.role'', true)) IN (''planning'', ''committee'', ''system''))', target);
END $$;

-- One act of recording: a plan taken in, a decision, a report sent, a file, an entry, an overlay, a formula kept.
CREATE TABLE recording (
  recording bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL,
  province text COLLATE "C" NOT NULL,
  what text COLLATE "C" NOT NULL
    CHECK (what IN ('plan', 'decision', 'submission', 'import', 'entry', 'overlay', 'formula')),
  -- `14/KH-UBND`, `2024-M03/SYT`, a file's name; '' where there is none.
  document text NOT NULL,
  reason text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  -- The agency whose unreleased report it is; null: everybody of the province may read it.
  by_agency text COLLATE "C",
  trial boolean NOT NULL,
  -- {revision} of a sending, {decision} of a finding, {rows, sha256} of a file.
  detail jsonb,
  PRIMARY KEY (province, recording)
);
SELECT only_add('recording'), protect_said('recording');
CREATE POLICY each_its_own ON recording AS RESTRICTIVE FOR INSERT WITH CHECK (
  by_agency = (SELECT current_setting('nhip.agency', true))
  OR (SELECT current_setting('nhip.role', true)) IN ('planning', 'administrator', 'system'));

-- A figure is (plan, period, indicator, scope, kind, basis); it comes in revisions, from 1 without gaps, and nothing is
-- ever overwritten. The key makes a month one range. Fixed widths first: no padding, and found without reading the texts.
CREATE TABLE figure_revision (
  recorded_at timestamptz NOT NULL,
  recording bigint NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  province text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  -- The province's own code, an area's or a unit's.
  scope text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('plan', 'scenario', 'estimate', 'actual', 'official', 'forecast')),
  -- By whom: `plan` for the issued document, an agency's code for a report, `consolidator`.
  basis text COLLATE "C" NOT NULL,
  cell text COLLATE "C" NOT NULL CHECK (cell IN ('number', 'missing', 'none', 'notApplicable', 'impossible', 'worded')),
  value numeric,
  -- The words of a worded cell, the reason of an impossible one.
  words text,
  -- As it was printed or typed, untouched; null for what was not.
  printed text,
  -- `38:4`, line and column of a text; `17`, line of a file; null where the recording has no places.
  place text,
  by_agency text COLLATE "C",
  PRIMARY KEY (province, plan, period, indicator, scope, kind, basis, revision),
  CHECK ((cell = 'number') = (value IS NOT NULL))
);
SELECT only_add('figure_revision'), protect_said('figure_revision');
CREATE POLICY each_its_own ON figure_revision AS RESTRICTIVE FOR INSERT WITH CHECK (
  (basis = (SELECT current_setting('nhip.agency', true)) AND by_agency = basis)
  OR (SELECT current_setting('nhip.role', true)) IN ('planning', 'administrator', 'system'));

-- Corrections are few beside what is said once: "is there a newer one" asks this small index alone.
CREATE UNIQUE INDEX figure_corrected
  ON figure_revision (province, plan, period, indicator, scope, kind, basis, revision)
  INCLUDE (recorded_at, by_agency) WHERE revision > 1;
-- What was recorded between two moments; rows are added in the order of time, so that a summary of blocks is enough.
CREATE INDEX figure_recorded ON figure_revision USING brin (recorded_at);

-- Places below the province that figures are of: areas, and units with figures of their own (Q20).
CREATE TABLE area (
  province text COLLATE "C" NOT NULL REFERENCES province,
  code text COLLATE "C" NOT NULL,
  ordinal int NOT NULL,
  name text COLLATE vi NOT NULL,
  -- The area or the province that it is part of.
  parent text COLLATE "C" NOT NULL,
  PRIMARY KEY (province, code),
  CHECK (code <> parent AND code <> province)
);
SELECT protect('area', 'SELECT, INSERT, UPDATE');
CREATE POLICY who_may_write ON area AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));
CREATE POLICY who_may_change ON area AS RESTRICTIVE FOR UPDATE
  USING (current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));

-- The newest revision of every figure. An anti join: a probe for one key, one small hash for a whole month.
CREATE VIEW figure WITH (security_invoker = true) AS
  SELECT f.* FROM figure_revision f
  WHERE NOT EXISTS (
    SELECT FROM figure_revision later
    WHERE later.province = f.province AND later.plan = f.plan AND later.period = f.period
      AND later.indicator = f.indicator AND later.scope = f.scope AND later.kind = f.kind AND later.basis = f.basis
      AND later.revision > f.revision AND later.revision > 1);
SELECT allow('figure', 'SELECT');

-- The newest revision of every figure as it was known at a moment. Plain SQL, so that the planner sees through it.
CREATE FUNCTION figure_as_of(moment timestamptz) RETURNS SETOF figure_revision LANGUAGE sql STABLE AS $$
  SELECT f.* FROM nhip.figure_revision f
  WHERE f.recorded_at <= moment AND NOT EXISTS (
    SELECT FROM nhip.figure_revision later
    WHERE later.province = f.province AND later.plan = f.plan AND later.period = f.period
      AND later.indicator = f.indicator AND later.scope = f.scope AND later.kind = f.kind AND later.basis = f.basis
      AND later.revision > f.revision AND later.revision > 1 AND later.recorded_at <= moment)
$$;

-- What was there moves over, province by province: its acts first, then its revisions.
DO $$
DECLARE
  code text;
BEGIN
  FOR code IN SELECT p.code FROM province p LOOP
    PERFORM set_config('nhip.province', code, true), set_config('nhip.role', 'system', true);
    INSERT INTO recording (at, province, what, document, reason, by_account, by_name, by_agency, trial, detail)
      SELECT DISTINCT b.recorded_at, b.province,
        CASE WHEN b.origin ? 'submission' THEN 'submission' WHEN b.origin ? 'decision' THEN 'decision' ELSE 'plan' END,
        coalesce(b.origin ->> 'submission', b.origin ->> 'document', ''), '', b.by_account,
        coalesce((SELECT a.name FROM account a WHERE a.province = b.province AND a.account = b.by_account),
                 CASE b.by_account WHEN 'nhip' THEN 'Nhịp' ELSE b.by_account END),
        CASE WHEN b.origin ? 'submission' THEN b.basis END, b.trial,
        CASE WHEN b.origin ? 'submission' THEN jsonb_build_object('revision', b.origin -> 'revision')
             WHEN b.origin ? 'decision' THEN jsonb_build_object('decision', b.origin -> 'decision') END
      FROM figure_revision_before b WHERE b.province = code;
    INSERT INTO figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis,
                                 cell, value, words, printed, place, by_agency)
      -- A moment before its predecessor's comes from a trial clock; it is known since then at the earliest.
      SELECT max(b.recorded_at) OVER (
               PARTITION BY b.plan, b.period, b.indicator, b.scope, b.kind, b.basis ORDER BY b.place_in_line),
        r.recording, b.place_in_line, b.province, b.plan, b.period, b.indicator, b.scope, b.kind, b.basis,
        b.cell, b.value, b.words, nullif(b.printed, ''),
        CASE WHEN b.origin ? 'line' THEN (b.origin ->> 'line') || coalesce(':' || (b.origin ->> 'column'), '') END,
        r.by_agency
      FROM (SELECT x.*, row_number() OVER (
              PARTITION BY plan, indicator, scope, period, kind, basis ORDER BY revision)::int AS place_in_line
            FROM figure_revision_before x WHERE x.province = code) b
      JOIN recording r ON r.province = b.province AND r.at = b.recorded_at AND r.by_account = b.by_account
        AND r.trial = b.trial AND r.document = coalesce(b.origin ->> 'submission', b.origin ->> 'document', '')
        AND r.by_agency IS NOT DISTINCT FROM CASE WHEN b.origin ? 'submission' THEN b.basis END
        AND r.what = CASE WHEN b.origin ? 'submission' THEN 'submission'
                          WHEN b.origin ? 'decision' THEN 'decision' ELSE 'plan' END
        AND r.detail IS NOT DISTINCT FROM
          CASE WHEN b.origin ? 'submission' THEN jsonb_build_object('revision', b.origin -> 'revision')
               WHEN b.origin ? 'decision' THEN jsonb_build_object('decision', b.origin -> 'decision') END;
    IF (SELECT count(*) FROM figure_revision f WHERE f.province = code)
       <> (SELECT count(*) FROM figure_revision_before b WHERE b.province = code) THEN
      RAISE EXCEPTION 'figures of % were lost on the way', code;
    END IF;
  END LOOP;
END $$;

DROP TABLE figure_revision_before;
