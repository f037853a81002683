-- What people say of a cell, an action or a whole report, and the papers that prove it. A thread hangs on the code of what it
-- speaks of, so that it stays with it through sorting, sending and new revisions.
CREATE TABLE report_comment (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  -- Of the whole province: who says something need not see what others have said.
  number int GENERATED ALWAYS AS IDENTITY,
  -- An indicator, `work:` with the id of an action, or '' for the whole report.
  subject text NOT NULL,
  -- The number of the comment that began it; null: this one does.
  thread int CHECK (thread < number),
  what text NOT NULL CHECK (what IN ('said', 'resolved', 'reopened') AND (thread IS NOT NULL OR what = 'said')),
  words text NOT NULL CHECK (what <> 'said' OR words <> ''),
  -- For the agency's own people alone.
  inside boolean NOT NULL,
  -- Other agencies that are asked; they read from then on.
  asked text[] NOT NULL CHECK (NOT inside OR asked = '{}'),
  by_account text NOT NULL,
  by_name text NOT NULL,
  by_agency text,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, number),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT only_add('report_comment');
CREATE POLICY who_hears ON report_comment AS RESTRICTIVE FOR SELECT USING (
  agency = current_setting('nhip.agency', true)
  OR (NOT inside AND (current_setting('nhip.role', true) IN ('planning', 'committee', 'system')
    OR current_setting('nhip.agency', true) = ANY (asked))));
CREATE POLICY who_speaks ON report_comment AS RESTRICTIVE FOR INSERT WITH CHECK (
  agency = current_setting('nhip.agency', true)
  OR (NOT inside AND (current_setting('nhip.role', true) IN ('planning', 'committee')
    OR current_setting('nhip.agency', true) = ANY (asked))));

CREATE TABLE evidence (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  number int NOT NULL CHECK (number > 0),
  subject text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  kind text NOT NULL CHECK (kind IN ('pdf', 'word', 'excel', 'image')),
  sha256 text NOT NULL,
  bytes bytea NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, number),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT only_add('evidence');
-- Until it is sent it is a draft, and a draft is its agency's.
CREATE POLICY own_or_sent ON evidence AS RESTRICTIVE FOR SELECT USING (
  agency = current_setting('nhip.agency', true)
  OR (current_setting('nhip.role', true) IN ('planning', 'committee', 'system') AND EXISTS (
    SELECT FROM report_fact f WHERE f.province = evidence.province AND f.period = evidence.period
      AND f.agency = evidence.agency AND f.what = 'sent' AND f.at >= evidence.at)));
CREATE POLICY own_agency_proves ON evidence AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- Taken back by who attached it: the file stays, and says why it no longer counts.
CREATE TABLE evidence_withdrawal (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  number int NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, number),
  FOREIGN KEY (province, period, agency, number) REFERENCES evidence
);
SELECT only_add('evidence_withdrawal'), protect_sent('evidence_withdrawal');
CREATE POLICY own_agency_takes_back ON evidence_withdrawal AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- Whoever speaks of a report tells agencies that are not its own.
DROP POLICY each_of_its_own ON notice;
CREATE POLICY each_of_its_own ON notice AS RESTRICTIVE FOR INSERT WITH CHECK (
  agency = current_setting('nhip.agency', true)
  OR kind = 'commented'
  OR current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));
