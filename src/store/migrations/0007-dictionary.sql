-- The dictionary and the judging of targets: what people say about indicators, added one after the other, never changed.
-- What the program proposes is computed from the plan and kept nowhere; a confirmation keeps the whole definition.

CREATE TABLE definition_fact (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  what text NOT NULL CHECK (what IN ('confirmed', 'withdrawn')),
  -- As core/indicator/definition.ts says it; null for a withdrawal, after which the proposal speaks again.
  definition jsonb CHECK ((what = 'confirmed') = (definition IS NOT NULL)),
  reason text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, code, revision),
  FOREIGN KEY (province, plan, code) REFERENCES indicator
);
SELECT only_add('definition_fact');
CREATE POLICY the_department_defines ON definition_fact AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- Values that a target may be held against beside those of the plan, and which one is the official one (Q7).
CREATE TABLE baseline_fact (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  what text NOT NULL CHECK (what IN ('added', 'chosen')),
  -- `plan`, `stretch`, the code of a printed row, `entered.3` for an added one.
  key text NOT NULL,
  -- Of an added one: whose value it is, its number in the target's unit.
  name text CHECK ((what = 'added') = (name IS NOT NULL)),
  value numeric CHECK ((what = 'added') = (value IS NOT NULL)),
  reason text NOT NULL CHECK (reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, code, revision),
  FOREIGN KEY (province, plan, code) REFERENCES indicator
);
SELECT only_add('baseline_fact');
CREATE POLICY the_department_chooses ON baseline_fact AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- What the quarters of the base year weigh in the growth of an indicator at constant prices (Q3): no plan prints it.
CREATE TABLE base_weight (
  province text NOT NULL,
  plan text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  -- {"2024-Q1": "0.2401", …}: a share or the base value itself, canonical decimals.
  weights jsonb NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, code, revision),
  FOREIGN KEY (province, plan, code) REFERENCES indicator
);
SELECT only_add('base_weight');
CREATE POLICY the_department_weighs ON base_weight AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));
