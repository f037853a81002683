-- What a report cost its agency, counted at each sending from the changes of its draft (beyond 32): numbers only. The
-- changes themselves stay the agency's own.
CREATE TABLE sending_cost (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  revision int NOT NULL,
  -- Different cells that were written at all, and those of them that came from a file.
  written int NOT NULL CHECK (written >= 0),
  from_files int NOT NULL CHECK (from_files BETWEEN 0 AND written),
  -- Between savings, longer pauses not counted.
  seconds int NOT NULL CHECK (seconds >= 0),
  PRIMARY KEY (province, period, agency, revision),
  FOREIGN KEY (province, period, agency, revision) REFERENCES sent_text
);
SELECT only_add('sending_cost'), protect_sent('sending_cost');
CREATE POLICY own_agency_sends ON sending_cost AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));
