-- Duties in a year. A quarter is opened together with its last month and sent with it (Q15). A due day is moved, a duty
-- is waived, never overwritten: each change is a fact beside the duty, whose own day stays. The action plan of early
-- February is a duty of the plan without a form (F01).

-- The period whose report serves this one, too; null: it has a report of its own.
ALTER TABLE period_opening ADD COLUMN sent_with text;
ALTER TABLE period_opening ADD FOREIGN KEY (province, sent_with) REFERENCES period_opening;

CREATE TABLE plan_duty (
  province text NOT NULL,
  plan text NOT NULL,
  duty text NOT NULL CHECK (duty IN ('action-plan')),
  agency text NOT NULL,
  ordinal int NOT NULL,
  -- Names and kind as the register had them on the due day.
  name text NOT NULL COLLATE vi,
  short text NOT NULL COLLATE vi,
  kind text NOT NULL,
  -- A department issues its own plan, a district submits it for approval.
  asks text NOT NULL CHECK (asks IN ('issue', 'submit')),
  due date NOT NULL,
  -- The day after which nobody calls it early in the month any more; shown, never judged by.
  latest date NOT NULL CHECK (latest >= due),
  -- Where the days come from: the clause, or a convention of the office.
  source text NOT NULL CHECK (source <> ''),
  given_at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, duty, agency),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('plan_duty', 'SELECT, INSERT');
CREATE POLICY the_department_gives ON plan_duty AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- stated: the agency says number and day of the document that fulfils the duty · withdrawn: it was said by mistake.
CREATE TABLE plan_duty_fact (
  province text NOT NULL,
  plan text NOT NULL,
  duty text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('stated', 'withdrawn')),
  document text CHECK ((what = 'stated') = (document IS NOT NULL) AND document <> ''),
  dated date CHECK ((what = 'stated') = (dated IS NOT NULL)),
  reason text NOT NULL CHECK (what = 'stated' OR reason <> ''),
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, plan, duty, agency, ordinal),
  FOREIGN KEY (province, plan, duty, agency) REFERENCES plan_duty
);
SELECT only_add('plan_duty_fact'), protect_sent('plan_duty_fact');
CREATE POLICY each_its_own ON plan_duty_fact AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- asked: the agency wishes a later day · extended, refused: the department's answer, or its own decision · exempted: it owes
-- nothing this time · restored: it owes again · passed: the agency has ended before the due day, another one owes instead.
CREATE TABLE duty_change (
  province text NOT NULL,
  -- The period of a report, `2024-M03`, or a duty of a plan, `2024-action-plan`.
  owed text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('asked', 'extended', 'refused', 'exempted', 'restored', 'passed')),
  -- The wished day, or the granted one.
  until date CHECK ((what IN ('asked', 'extended')) = (until IS NOT NULL)),
  -- Number of the department's document.
  document text CHECK (document <> '' AND (what <> 'extended' OR document IS NOT NULL)),
  reason text NOT NULL CHECK (reason <> '' OR what = 'extended'),
  successor text CHECK ((what = 'passed') = (successor IS NOT NULL)),
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, owed, agency, ordinal)
);
SELECT only_add('duty_change'), protect_sent('duty_change');
CREATE POLICY who_changes ON duty_change AS RESTRICTIVE FOR INSERT WITH CHECK (
  (what = 'asked' AND agency = current_setting('nhip.agency', true))
  OR (what <> 'asked' AND current_setting('nhip.role', true) IN ('planning', 'system')));
