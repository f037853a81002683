-- What a person typed of a figure besides its running total, and whether it was copied: both stand in what is sent.
-- `in_period`: what the month itself brought, where that was typed; else it follows from the total and the one before.
-- `copied`: the period whose figure was taken over, until somebody touches it.
ALTER TABLE draft_entry ADD COLUMN in_period numeric CHECK (in_period IS NULL OR kind = 'number');
ALTER TABLE draft_entry ADD COLUMN copied text CHECK (copied <> '' AND (copied IS NULL OR kind = 'number'));
ALTER TABLE sent_entry ADD COLUMN in_period numeric CHECK (in_period IS NULL OR kind = 'number');
ALTER TABLE sent_entry ADD COLUMN copied text CHECK (copied <> '' AND (copied IS NULL OR kind = 'number'));
-- The running total that a sent figure was held against: with it both numbers of the month are kept, the one that was
-- typed and the one that follows.
ALTER TABLE sent_entry ADD COLUMN before_value numeric;
ALTER TABLE sent_entry ADD COLUMN before_period text CHECK ((before_period IS NULL) = (before_value IS NULL));

-- Every entry that stood in a cell of a draft: who wrote it, when, and how it came there. Seen by its own agency alone,
-- like the draft itself; what was sent has its own revisions.
CREATE TABLE entry_change (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  code text NOT NULL,
  at timestamptz NOT NULL,
  -- Two of one moment stay in the order in which they were written.
  id bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL CHECK (kind IN ('number', 'none', 'notApplicable', 'notDue', 'missing')),
  value numeric,
  note text CHECK (note <> '' AND (note IS NULL OR kind = 'number')),
  in_period numeric CHECK (in_period IS NULL OR kind = 'number'),
  copied text CHECK (copied <> '' AND (copied IS NULL OR kind = 'number')),
  -- the workbook that it came from and its cell there, `Bieu_2!F14`
  file text CHECK (file <> ''),
  place text CHECK (place <> '' AND (place IS NULL OR file IS NOT NULL)),
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, code, at, id),
  FOREIGN KEY (province, period, agency) REFERENCES duty,
  CHECK ((kind = 'number') = (value IS NOT NULL))
);
SELECT protect_own('entry_change', 'SELECT, INSERT');
REVOKE UPDATE, DELETE, TRUNCATE ON entry_change FROM CURRENT_USER;
