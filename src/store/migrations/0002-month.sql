-- The month: a period is opened, every reporting agency owes a report, writes a draft, sends it; the department returns,
-- accepts, consolidates. Status is never stored: it follows from the facts, which nobody can change or delete.

-- Who may see what was sent: the agency itself, the department, the committee, and the program (documents).
CREATE FUNCTION protect_sent(target text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE POLICY own_or_reading ON nhip.%I AS RESTRICTIVE FOR SELECT USING (
       agency = current_setting(''nhip.agency'', true)
       OR current_setting(''nhip.role'', true) IN (''planning'', ''committee'', ''system''))', target);
END $$;

CREATE TABLE period_opening (
  province text NOT NULL,
  period text NOT NULL,
  plan text NOT NULL,
  cut_off date NOT NULL,
  units_due date NOT NULL,
  consolidation_due date NOT NULL,
  advice date NOT NULL,
  opened_at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period),
  FOREIGN KEY (province, plan) REFERENCES plan
);
SELECT protect('period_opening', 'SELECT, INSERT');
CREATE POLICY the_department_opens ON period_opening AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- Names and kind as the register had them on the due day: a merged agency keeps its name in the old months.
CREATE TABLE duty (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL,
  name text NOT NULL COLLATE vi,
  short text NOT NULL COLLATE vi,
  kind text NOT NULL,
  due date NOT NULL,
  original_due date NOT NULL,
  advice date NOT NULL,
  PRIMARY KEY (province, period, agency),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
CREATE INDEX duty_of_agency ON duty (province, agency, period);
SELECT protect('duty', 'SELECT, INSERT');
CREATE POLICY the_department_opens ON duty AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) IN ('planning', 'system'));

-- What is being typed: its own agency only, the department does not look over its shoulder.
CREATE TABLE draft_entry (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  code text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('number', 'none', 'notApplicable', 'notDue', 'missing')),
  value numeric,
  saved_at timestamptz NOT NULL,
  by_account text NOT NULL,
  PRIMARY KEY (province, period, agency, code),
  FOREIGN KEY (province, period, agency) REFERENCES duty,
  CHECK ((kind = 'number') = (value IS NOT NULL))
);
SELECT protect_own('draft_entry', 'SELECT, INSERT, UPDATE');

CREATE TABLE draft_text (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  situation text NOT NULL,
  proposals text NOT NULL,
  saved_at timestamptz NOT NULL,
  by_account text NOT NULL,
  PRIMARY KEY (province, period, agency),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT protect_own('draft_text', 'SELECT, INSERT, UPDATE');

-- sent, returned, accepted: the life of a report. `checksum` is the SHA-256 of the canonical text of what was sent.
CREATE TABLE report_fact (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('sent', 'returned', 'accepted')),
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  note text NOT NULL CHECK (what <> 'returned' OR note <> ''),
  revision int NOT NULL CHECK (revision > 0),
  checksum text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, ordinal),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
-- One sending has one revision: of two at once, the database lets one through even where a lock was forgotten.
CREATE UNIQUE INDEX report_fact_sent_once ON report_fact (province, period, agency, revision) WHERE what = 'sent';
SELECT only_add('report_fact'), protect_sent('report_fact');
CREATE POLICY each_its_own_facts ON report_fact AS RESTRICTIVE FOR INSERT WITH CHECK (
  (what = 'sent' AND agency = current_setting('nhip.agency', true))
  OR (what <> 'sent' AND current_setting('nhip.role', true) = 'planning'));

CREATE TABLE sent_text (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  revision int NOT NULL,
  situation text NOT NULL,
  proposals text NOT NULL,
  PRIMARY KEY (province, period, agency, revision),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT protect('sent_text', 'SELECT, INSERT'), protect_sent('sent_text');
CREATE POLICY own_agency_sends ON sent_text AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

CREATE TABLE sent_entry (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  revision int NOT NULL,
  code text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('number', 'none', 'notApplicable', 'notDue', 'missing')),
  value numeric,
  PRIMARY KEY (province, period, agency, revision, code),
  FOREIGN KEY (province, period, agency, revision) REFERENCES sent_text,
  CHECK ((kind = 'number') = (value IS NOT NULL))
);
SELECT only_add('sent_entry'), protect_sent('sent_entry');
CREATE POLICY own_agency_sends ON sent_entry AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- A consolidation as it was read that day (H09): printed again in December it says the same.
-- `json`, not `jsonb`: the checksum is of the very text.
CREATE TABLE consolidation (
  province text NOT NULL,
  period text NOT NULL,
  edition int NOT NULL CHECK (edition > 0),
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  page json NOT NULL,
  checksum text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, edition),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
SELECT only_add('consolidation');
CREATE POLICY the_province_reads ON consolidation AS RESTRICTIVE FOR SELECT
  USING (current_setting('nhip.role', true) IN ('planning', 'committee', 'system'));
CREATE POLICY the_department_consolidates ON consolidation AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');
