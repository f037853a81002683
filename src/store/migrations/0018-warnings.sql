-- What a sending was asked, and what its agency answered (G10): a fact of that day, however the figures beside it change.
CREATE TABLE sent_warning (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  ordinal int NOT NULL CHECK (ordinal > 0),
  -- {level, code, cells, facts}: the sentence is made of it, in the reader's language (`core/validation/warning.ts`).
  asked jsonb NOT NULL,
  -- The name of the line that was asked, as it stood.
  name text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (province, period, agency, revision, ordinal),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT only_add('sent_warning'), protect_sent('sent_warning');
