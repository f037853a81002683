import { spawnSync } from 'node:child_process'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Setting } from './bench.ts'
import { documents, type Named } from './documents.ts'
import { inTurns, type Limit, type Measured, median, summary, times } from './measure.ts'
import { understood } from './understood.ts'

const warmUp = 5
/** A plan of a province, read and checked in the process. */
const promised: readonly Limit[] = [{ of: 'value', most: 100 }]

/** The least that any program does with the text: lines and cells, nothing understood. */
const split = (text: string): number => text.split(/\r?\n/).flatMap((line) => line.split('\t')).length

const firstTime = ({ text }: Named): number => {
  const script = `${import.meta.dirname}/first-reading.ts`
  const run = spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' })
  const told: { both: number } = JSON.parse(run.stdout)
  return told.both
}

const measure = async (document: Named, runs: number): Promise<readonly Measured[]> => {
  const { name, text } = document
  for (let run = 0; run < warmUp; run += 1) checkPlan(understood(text))
  const reading = await inTurns(
    runs,
    () => understood(text),
    () => split(text),
  )
  const plan = understood(text)
  const cold = Array.from({ length: 5 }, () => firstTime(document))
  return [
    {
      what: `read, ${name}`,
      ...summary(reading.work),
      baseline: { what: 'split into lines and cells', ms: median(reading.plain) },
    },
    { what: `check, ${name}`, ...summary(await times(runs, () => checkPlan(plan))) },
    {
      what: `read + check, warm, ${name}`,
      ...summary(await times(runs, () => checkPlan(understood(text)))),
      limits: promised,
    },
    {
      what: `read + check, first time in a process, ${name}`,
      ...summary(cold),
      limits: [{ of: 'value', most: 300 }],
    },
  ]
}

/** Reading and checking a whole plan, in the process. */
export const reading = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const document of documents()) all.push(...(await measure(document, sized(25, 15))))
  return all
}
