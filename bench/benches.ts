import type { Bench } from './bench.ts'
import { consolidating } from './consolidating.ts'
import { exchanging } from './exchanging.ts'
import { exporting } from './exporting.ts'
import { figuresBulk } from './figures-bulk.ts'
import { figuresMemory } from './figures-memory.ts'
import { figuresStored } from './figures-stored.ts'
import { formulas } from './formulas.ts'
import { growing } from './growing.ts'
import { importing } from './importing.ts'
import { killing } from './killing.ts'
import { lastMinutes } from './last-minutes.ts'
import { page } from './page.ts'
import { reading } from './reading.ts'
import { rollingUp } from './roll-up.ts'
import { saving } from './saving.ts'
import { spreadsheet } from './spreadsheet.ts'
import { starting } from './starting.ts'
import { typing } from './typing.ts'

/**
 * Every bench, in the order of the run. A new one is a file of this folder and a line here: `run` where it needs no
 * server, `serve` where it works on the one that all share. It names its limits, and obeys `sized` so that
 * `--scale small` ends within two minutes.
 */
export const benches: readonly Bench[] = [
  { name: 'reading', run: reading },
  { name: 'growing', run: growing },
  { name: 'spreadsheet', run: spreadsheet },
  { name: 'formulas', run: formulas },
  { name: 'importing', run: importing },
  { name: 'figures-bulk', run: figuresBulk },
  { name: 'figures-memory', run: figuresMemory },
  { name: 'figures-stored', run: figuresStored },
  { name: 'kill', run: killing },
  { name: 'roll-up', run: rollingUp },
  { name: 'exchanging', run: exchanging },
  { name: 'starting', run: starting },
  { name: 'typing', run: typing },
  { name: 'last-minutes', run: lastMinutes },
  { name: 'page', serve: page },
  { name: 'saving', serve: saving },
  { name: 'consolidating', serve: consolidating },
  { name: 'exporting', serve: exporting },
]
