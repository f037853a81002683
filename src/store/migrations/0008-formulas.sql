-- Formulas of the official tables, as data (B14): what a person sets for a column (`8`) or a row (`B2.7`) of a table.
-- Facts are only added; the newest that is valid on a day is in force, and what the header prints where there is none.

CREATE TABLE table_formula (
  province text NOT NULL,
  plan text NOT NULL,
  table_id text NOT NULL,
  -- The column's number or the row's code.
  holder text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  -- The right side, spelled as core/formula/print.ts does; '' takes the formula away; null: as printed, as before anybody.
  formula text,
  -- The first day on which it counts: what was computed before keeps the formula of its day.
  valid_from date NOT NULL,
  reason text NOT NULL,
  -- True where it takes the revision before it back.
  undoes boolean NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, table_id, holder, revision),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT only_add('table_formula');
CREATE POLICY who_sets ON table_formula AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));
