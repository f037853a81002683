-- The year is evaluated (H12): beside what is computed of a target or an assignment stands what people say of it. The
-- department proposes, the committee decides; every word is a fact, the newest of each counts.
CREATE TABLE evaluation_fact (
  province text NOT NULL,
  plan text NOT NULL,
  -- `T.6.b`, or `work:` with the id of an assignment.
  subject text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  -- proposed by the department, decided by the committee, taken back by who said it
  what text NOT NULL CHECK (what IN ('proposed', 'decided', 'undone')),
  grade text CHECK (grade IN ('good', 'met', 'notMet')),
  reason text NOT NULL CHECK (what = 'undone' OR reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, subject, ordinal),
  FOREIGN KEY (province, plan) REFERENCES plan,
  CHECK (what <> 'undone' OR grade IS NULL)
);
SELECT only_add('evaluation_fact');
CREATE POLICY each_its_part ON evaluation_fact AS RESTRICTIVE FOR INSERT WITH CHECK (
  (what = 'proposed' AND current_setting('nhip.role', true) = 'planning')
  OR (what = 'decided' AND current_setting('nhip.role', true) = 'committee')
  OR (what = 'undone' AND current_setting('nhip.role', true) IN ('planning', 'committee')));
