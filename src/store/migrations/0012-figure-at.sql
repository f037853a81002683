-- The newest revision of a few figures that are named by their keys: one probe for each, whatever the statistics say of
-- how many corrections there are. OFFSET 0 keeps the planner from turning the probes into a join; for a whole month the
-- join of the view `figure` is the quicker one.
CREATE VIEW figure_at WITH (security_invoker = true) AS
  SELECT f.* FROM figure_revision f
  WHERE NOT EXISTS (
    SELECT FROM figure_revision later
    WHERE later.province = f.province AND later.plan = f.plan AND later.period = f.period
      AND later.indicator = f.indicator AND later.scope = f.scope AND later.kind = f.kind AND later.basis = f.basis
      AND later.revision > f.revision AND later.revision > 1 OFFSET 0);
SELECT allow('figure_at', 'SELECT');

CREATE FUNCTION figure_at_as_of(moment timestamptz) RETURNS SETOF figure_revision LANGUAGE sql STABLE AS $$
  SELECT f.* FROM nhip.figure_revision f
  WHERE f.recorded_at <= moment AND NOT EXISTS (
    SELECT FROM nhip.figure_revision later
    WHERE later.province = f.province AND later.plan = f.plan AND later.period = f.period
      AND later.indicator = f.indicator AND later.scope = f.scope AND later.kind = f.kind AND later.basis = f.basis
      AND later.revision > f.revision AND later.revision > 1 AND later.recorded_at <= moment OFFSET 0)
$$;

-- A table of twenty million rows is looked at anew after each hundredth that is added, not after each tenth.
ALTER TABLE figure_revision SET (
  autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.02);
