-- What a claim stands on. A unit of a target's list is recognised by a numbered decision (B20); a running total that falls
-- has a note at its cell. Both are only added, like everything that people say.

CREATE TABLE recognition (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  what text NOT NULL CHECK (what IN ('recognised', 'withdrawn')),
  -- The commune, the district: as the list of the plan names it, or another one.
  unit text NOT NULL CHECK (unit <> ''),
  -- Number and day of the decision; a withdrawal names none.
  decision text CHECK ((what = 'recognised') = (decision IS NOT NULL) AND decision <> ''),
  decided_on date CHECK ((what = 'recognised') = (decided_on IS NOT NULL)),
  -- The year that it counts for (Q9): that of its day, or the one before (“xét công nhận năm trước”).
  for_year int CHECK ((what = 'recognised') = (for_year IS NOT NULL)),
  reason text NOT NULL CHECK (what = 'recognised' OR reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, code, revision),
  FOREIGN KEY (province, plan, code) REFERENCES indicator
);
SELECT only_add('recognition');
CREATE POLICY the_department_recognises ON recognition AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- Why a running total fell (Q1): beside the number, in the draft and in what was sent.
ALTER TABLE draft_entry ADD COLUMN note text CHECK (note <> '' AND (note IS NULL OR kind = 'number'));
ALTER TABLE sent_entry ADD COLUMN note text CHECK (note <> '' AND (note IS NULL OR kind = 'number'));
