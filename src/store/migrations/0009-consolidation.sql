-- Which figure of a period the department prints (H04): its own beside the agency's, or another reporter's. Facts are only
-- added; the newest counts. The department's own figures are revisions like all others, of the basis `consolidator`.

CREATE TABLE printed_choice (
  province text NOT NULL,
  period text NOT NULL,
  indicator text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  -- `consolidator`, or the code of an agency; null: taken back, the focal agency's figure is printed as before.
  basis text,
  reason text NOT NULL CHECK (reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, indicator, revision),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
SELECT only_add('printed_choice');
CREATE POLICY who_chooses ON printed_choice AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));
