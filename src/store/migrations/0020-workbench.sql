-- The consolidation workbench (H03 to H07, H09): what becomes of every proposal, the report's own text, its approval, and the
-- issued bytes. Facts are only added; the newest counts. Estimates for a silent unit have no table: they follow from the
-- facts and stand in the frozen edition that printed them.

-- Who leads the department approves what others prepared (K04); a post of the catalogue, beside the role.
ALTER TABLE account ADD COLUMN leads boolean NOT NULL DEFAULT false;

-- One item of an agency's proposals; `item` is the digest of its words, so that a decision outlives a second sending.
CREATE TABLE proposal_fact (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  item text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('split', 'taken', 'merged', 'declined', 'undone')),
  topic text NOT NULL CHECK (what <> 'taken' OR topic <> ''),
  -- How the report words it; '' as it was sent.
  wording text NOT NULL,
  into_agency text,
  into_item text,
  parts text[] NOT NULL,
  reason text NOT NULL CHECK (what <> 'declined' OR reason <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, item, ordinal),
  FOREIGN KEY (province, period) REFERENCES period_opening,
  CHECK ((what = 'merged') = (into_agency IS NOT NULL AND into_item IS NOT NULL))
);
SELECT only_add('proposal_fact'), protect_sent('proposal_fact');
CREATE POLICY the_department_decides ON proposal_fact AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');

-- The report's own text by section of its outline; of two who write at once the second is told (the key refuses it).
CREATE TABLE narrative (
  province text NOT NULL,
  period text NOT NULL,
  document text NOT NULL,
  section text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  text text NOT NULL,
  -- Digests of the agencies' paragraphs that went in.
  used text[] NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, document, section, revision),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
SELECT only_add('narrative');
CREATE POLICY the_department_reads ON narrative AS RESTRICTIVE FOR SELECT
  USING (current_setting('nhip.role', true) IN ('planning', 'system'));
CREATE POLICY the_department_writes ON narrative AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');

-- The way of a document: prepared by one, approved by another, issued, sent (H07). `edition`: of the consolidation.
CREATE TABLE approval_fact (
  province text NOT NULL,
  period text NOT NULL,
  document text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  what text NOT NULL CHECK (what IN ('submitted', 'handedBack', 'approved', 'issued', 'sent', 'received')),
  -- The first report is copy 1, a supplementary one copy 2.
  copy int NOT NULL CHECK (copy > 0),
  edition int NOT NULL CHECK (edition > 0),
  note text NOT NULL CHECK (what <> 'handedBack' OR note <> ''),
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, document, ordinal),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
SELECT only_add('approval_fact');
CREATE POLICY sent_is_seen ON approval_fact AS RESTRICTIVE FOR SELECT USING (
  current_setting('nhip.role', true) IN ('planning', 'system')
  OR (current_setting('nhip.role', true) = 'committee' AND what IN ('sent', 'received')));
CREATE POLICY each_its_part ON approval_fact AS RESTRICTIVE FOR INSERT WITH CHECK (
  (what <> 'received' AND current_setting('nhip.role', true) = 'planning')
  OR (what = 'received' AND current_setting('nhip.role', true) = 'committee'));

-- What was issued, to the byte (H09, beyond 18). `inputs` is what it was made of beside its edition.
CREATE TABLE issued_document (
  province text NOT NULL,
  period text NOT NULL,
  document text NOT NULL,
  copy int NOT NULL CHECK (copy > 0),
  edition int NOT NULL,
  number text NOT NULL CHECK (number <> ''),
  issued_on date NOT NULL,
  inputs json NOT NULL,
  docx bytea NOT NULL,
  docx_sha256 text NOT NULL,
  xlsx bytea NOT NULL,
  xlsx_sha256 text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, document, copy),
  FOREIGN KEY (province, period, edition) REFERENCES consolidation
);
SELECT only_add('issued_document');
CREATE POLICY sent_is_seen ON issued_document AS RESTRICTIVE FOR SELECT USING (
  current_setting('nhip.role', true) IN ('planning', 'system')
  OR (current_setting('nhip.role', true) = 'committee' AND EXISTS (
    SELECT FROM nhip.approval_fact f WHERE f.province = issued_document.province AND f.period = issued_document.period
      AND f.document = issued_document.document AND f.copy = issued_document.copy AND f.what = 'sent')));
CREATE POLICY the_department_issues ON issued_document AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');
