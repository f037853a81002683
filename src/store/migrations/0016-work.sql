-- What agencies say of their actions: a draft field by field, as it is typed, and the whole of it with each sending.

-- The proposals for the next year belong to the report of the year; NULL: not asked.
ALTER TABLE draft_text ADD COLUMN next_year text;
-- In which spelling the checksum of a sending was taken: a receipt is proved with its own, for ever.
ALTER TABLE sent_text ADD COLUMN next_year text, ADD COLUMN spelling int NOT NULL DEFAULT 1;

-- Two people who write of different fields of one action do not overwrite each other. '' is nothing said.
CREATE TABLE draft_work (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  action text NOT NULL,
  field text NOT NULL CHECK (field IN ('state', 'percent', 'doneOn', 'result', 'product')),
  value text NOT NULL,
  saved_at timestamptz NOT NULL,
  by_account text NOT NULL,
  PRIMARY KEY (province, period, agency, action, field),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT protect_own('draft_work', 'SELECT, INSERT, UPDATE');

CREATE TABLE sent_work (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  revision int NOT NULL,
  action text NOT NULL,
  state text CHECK (state IN ('notStarted', 'underway', 'done', 'paused')),
  percent numeric CHECK (percent BETWEEN 0 AND 100),
  done_on date,
  result text NOT NULL,
  product text NOT NULL,
  PRIMARY KEY (province, period, agency, revision, action),
  FOREIGN KEY (province, period, agency, revision) REFERENCES sent_text
);
-- What was said of one action over the year.
CREATE INDEX sent_work_of_action ON sent_work (province, action, period);
SELECT only_add('sent_work'), protect_sent('sent_work');
CREATE POLICY own_agency_sends ON sent_work AS RESTRICTIVE FOR INSERT
  WITH CHECK (agency = current_setting('nhip.agency', true));

-- What is shared of an indicator: what its other owners have said, and what sources have that owe no report themselves (a
-- statistics office). The program names both; everything else of a report stays with those who may read it.
CREATE FUNCTION said_elsewhere(
  of_plan text, of_periods text[], codes text[], owners text[], among text[], sources text[])
  RETURNS TABLE (period text, indicator text, kind text, basis text, cell text, value numeric, words text, at timestamptz)
  LANGUAGE plpgsql AS $$
DECLARE
  was text := current_setting('nhip.role', true);
BEGIN
  PERFORM set_config('nhip.role', 'system', true);
  RETURN QUERY SELECT f.period, f.indicator, f.kind, f.basis, f.cell, f.value, f.words, f.recorded_at
    FROM nhip.figure_at f
    WHERE f.plan = of_plan AND f.period = ANY (of_periods) AND f.scope = current_setting('nhip.province', true)
      AND f.kind IN ('estimate', 'actual', 'official') AND f.indicator = ANY (codes || among)
      AND ((f.indicator, f.basis) IN (SELECT * FROM unnest(codes, owners))
        OR (f.indicator = ANY (among) AND f.basis = ANY (sources)));
  PERFORM set_config('nhip.role', was, true);
END $$;
