-- What is read of a plan and was not kept: the terms of targets and assignments, budgets in prose, and where each line
-- stands in the file that the plan came from. What a plan from before lacks is read again from its own words.

ALTER TABLE plan
  ADD COLUMN budget jsonb NOT NULL DEFAULT '[]',
  -- What only the reader asked, apart from the findings.
  ADD COLUMN questions jsonb NOT NULL DEFAULT '[]',
  -- The form of the file and the address of every line in it; null: a text file, whose lines are their own addresses.
  ADD COLUMN addresses jsonb;

ALTER TABLE plan_target
  ADD COLUMN year int,
  ADD COLUMN lower numeric,
  ADD COLUMN upper numeric,
  ADD COLUMN tier text,
  -- {"target": "7", "kind": "bound" | "sum"}
  ADD COLUMN part_of jsonb,
  ADD CHECK ((lower IS NULL) = (upper IS NULL));

ALTER TABLE plan_assignment
  ADD COLUMN deadline text,
  ADD COLUMN product text,
  ADD COLUMN deadlines jsonb;
