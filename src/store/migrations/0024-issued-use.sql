-- The first issued document that used a sending, for everybody of the province: what was issued is frozen, accepted or not.
CREATE FUNCTION first_issued_use(of_period text, of_agency text, of_revision int)
  RETURNS TABLE (edition int, at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  was text := current_setting('nhip.role', true);
BEGIN
  PERFORM set_config('nhip.role', 'system', true);
  RETURN QUERY SELECT c.edition, d.at FROM nhip.issued_document d
    JOIN nhip.consolidation c ON c.province = d.province AND c.period = d.period AND c.edition = d.edition
    WHERE d.period = of_period AND (c.page -> 'used')::jsonb @>
      jsonb_build_array(jsonb_build_object('agency', jsonb_build_object('code', of_agency), 'revision', of_revision))
    ORDER BY d.at LIMIT 1;
  PERFORM set_config('nhip.role', was, true);
END $$;
