import { spawnSync } from 'node:child_process'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { invariant } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'
import { documents, type Named } from './documents.ts'
import { inTurns, type Measured, median, summary, times } from './measure.ts'

const register = loadRegister()
const warmUp = 5
const runs = 15

const understood = (text: string): Plan => {
  const plan = readPlan(text, register)
  invariant(plan.ok, 'the plan is read')
  return plan.value
}

/** The least that any program does with the text: lines and cells, nothing understood. */
const split = (text: string): number => text.split(/\r?\n/).flatMap((line) => line.split('\t')).length

const firstTime = ({ text }: Named): number => {
  const script = `${import.meta.dirname}/first-reading.ts`
  const run = spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' })
  const told: { both: number } = JSON.parse(run.stdout)
  return told.both
}

const measure = async (document: Named): Promise<readonly Measured[]> => {
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
      target: 300,
    },
    {
      what: `read + check, first time in a process, ${name}`,
      ...summary(cold),
      target: 300,
    },
  ]
}

/** Reading and checking a whole plan, in the process. */
export const reading = async (): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const document of documents()) all.push(...(await measure(document)))
  return all
}
