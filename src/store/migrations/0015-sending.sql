-- Two persons (K04), who stands in for a head (K05), a return that points at cells (G11), corrections after the freeze (G12).

-- How a sending was signed, as of that day; null: a clerk sent it, as the rule allows.
ALTER TABLE report_fact
  ADD COLUMN signed jsonb CHECK (signed IS NULL OR what = 'sent'),
  -- [{code, note}] of a return.
  ADD COLUMN cells jsonb NOT NULL DEFAULT '[]' CHECK (what = 'returned' OR cells = '[]');

-- What happens to a draft inside its agency: laid before the head, taken back, handed back with a reason.
CREATE TABLE report_step (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('submitted', 'takenBack', 'handedBack')),
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  note text NOT NULL CHECK (what <> 'handedBack' OR note <> ''),
  -- How many facts the report had by then.
  after int NOT NULL CHECK (after >= 0),
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, ordinal),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT protect_own('report_step', 'SELECT, INSERT');
REVOKE UPDATE, DELETE, TRUNCATE ON report_step FROM CURRENT_USER;

-- Who signs for a head, from day to day. `given` and `revoked` are facts of one number.
CREATE TABLE delegation (
  province text NOT NULL REFERENCES province,
  agency text NOT NULL,
  number int NOT NULL CHECK (number > 0),
  what text NOT NULL CHECK (what IN ('given', 'revoked')),
  deputy text NOT NULL,
  deputy_name text NOT NULL,
  form text NOT NULL CHECK (form IN ('KT', 'TL', 'TUQ')),
  head_title text NOT NULL CHECK (head_title <> ''),
  deputy_title text NOT NULL CHECK (deputy_title <> ''),
  from_day date NOT NULL,
  to_day date NOT NULL CHECK (to_day >= from_day),
  -- Number and day of the paper; '' where there is none.
  document text NOT NULL,
  -- Why it was revoked; '' for what is given.
  reason text NOT NULL CHECK (what <> 'revoked' OR reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, agency, number, what),
  FOREIGN KEY (province, deputy) REFERENCES account
);
SELECT only_add('delegation');
CREATE POLICY own_or_office ON delegation AS RESTRICTIVE FOR SELECT USING (
  agency = current_setting('nhip.agency', true)
  OR current_setting('nhip.role', true) IN ('planning', 'committee', 'administrator', 'system'));
CREATE POLICY the_head_names ON delegation AS RESTRICTIVE FOR INSERT WITH CHECK (
  (agency = current_setting('nhip.agency', true) AND current_setting('nhip.role', true) = 'head')
  OR current_setting('nhip.role', true) IN ('administrator', 'system'));

-- What an agency asks to correct in a report that is frozen: the cells as they stood and as they should be.
CREATE TABLE correction (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  number int NOT NULL CHECK (number > 0),
  -- The sending that it corrects.
  revision int NOT NULL CHECK (revision > 0),
  reason text NOT NULL CHECK (reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, number),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT only_add('correction'), protect_sent('correction');
CREATE POLICY own_agency_asks ON correction AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

CREATE TABLE correction_cell (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  number int NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  was_kind text NOT NULL CHECK (was_kind IN ('number', 'none', 'notApplicable', 'notDue', 'missing')),
  was_value numeric,
  kind text NOT NULL CHECK (kind IN ('number', 'none', 'notApplicable', 'notDue')),
  value numeric,
  PRIMARY KEY (province, period, agency, number, code),
  FOREIGN KEY (province, period, agency, number) REFERENCES correction,
  CHECK ((was_kind = 'number') = (was_value IS NOT NULL)),
  CHECK ((kind = 'number') = (value IS NOT NULL))
);
SELECT only_add('correction_cell'), protect_sent('correction_cell');
CREATE POLICY own_agency_asks ON correction_cell AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- accepted, refused: the department; withdrawn: the agency itself.
CREATE TABLE correction_decision (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  number int NOT NULL,
  what text NOT NULL CHECK (what IN ('accepted', 'refused', 'withdrawn')),
  reason text NOT NULL CHECK (what <> 'refused' OR reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, number),
  FOREIGN KEY (province, period, agency, number) REFERENCES correction
);
SELECT only_add('correction_decision'), protect_sent('correction_decision');
CREATE POLICY who_decides ON correction_decision AS RESTRICTIVE FOR INSERT WITH CHECK (
  (what = 'withdrawn' AND agency = current_setting('nhip.agency', true))
  OR (what <> 'withdrawn' AND current_setting('nhip.role', true) = 'planning'));

-- A corrected figure is a revision of the old period with an origin of its own.
ALTER TABLE recording DROP CONSTRAINT recording_what_check;
ALTER TABLE recording ADD CONSTRAINT recording_what_check
  CHECK (what IN ('plan', 'decision', 'submission', 'import', 'entry', 'overlay', 'formula', 'correction'));

-- When a consolidation first used a sending, and when a period was first consolidated, for everybody of the province: an
-- agency must know that its report is frozen. What a consolidation says stays with those who may read it.
CREATE FUNCTION first_use(of_period text, of_agency text, of_revision int)
  RETURNS TABLE (edition int, at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  was text := current_setting('nhip.role', true);
BEGIN
  PERFORM set_config('nhip.role', 'system', true);
  RETURN QUERY SELECT c.edition, c.at FROM nhip.consolidation c
    WHERE c.period = of_period AND (c.page -> 'used')::jsonb @>
      jsonb_build_array(jsonb_build_object('agency', jsonb_build_object('code', of_agency), 'revision', of_revision))
    ORDER BY c.edition LIMIT 1;
  PERFORM set_config('nhip.role', was, true);
END $$;

CREATE FUNCTION first_consolidations() RETURNS TABLE (period text, at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  was text := current_setting('nhip.role', true);
BEGIN
  PERFORM set_config('nhip.role', 'system', true);
  RETURN QUERY SELECT c.period, min(c.at) FROM nhip.consolidation c GROUP BY c.period;
  PERFORM set_config('nhip.role', was, true);
END $$;
