/**
 * `npm run bench`: measures the promises of the project on this machine, each beside a plain baseline of the same run.
 * Nothing is asserted: numbers of one machine are no test. `--json` prints one JSON document.
 */
import { loadavg } from 'node:os'
import { emptyFolder, remove, startNhip } from '../test/e2e/server.ts'
import { consolidating } from './consolidating.ts'
import { exporting } from './exporting.ts'
import { importing } from './importing.ts'
import { machine } from './machine.ts'
import type { Measured } from './measure.ts'
import { openMarch } from './opening.ts'
import { page } from './page.ts'
import { ratio, table } from './print.ts'
import { reading } from './reading.ts'
import { saving } from './saving.ts'
import { starting, trial } from './starting.ts'
import { json, signIn } from './visitor.ts'

const say = (line: string): void => console.error(line)

/** What needs a running server: one for all, on the data that `starting` left. */
const served = async (data: string): Promise<readonly Measured[]> => {
  const server = await startNhip(data, trial)
  try {
    const planning = await signIn(server.url, 'khdt')
    await openMarch(async (method, path, body) => json(await planning(method, path, body)))
    say('the page of Biểu 2 …')
    const shown = await page(server.url, planning)
    say('saving cells …')
    const saved = await saving(data, await signIn(server.url, 'syt'))
    say('49 agencies report, the month is consolidated …')
    const made = await consolidating(data, server.url, planning)
    say('files …')
    return [...shown, ...saved, ...made, ...(await exporting(planning))]
  } finally {
    await server.stop()
  }
}

const measured = async (): Promise<readonly Measured[]> => {
  const data = emptyFolder()
  try {
    say('reading and checking …')
    const core = await reading()
    say('importing …')
    const imported = await importing()
    say('starting …')
    return [...core, ...imported, ...(await starting(data)), ...(await served(data))]
  } finally {
    remove(data)
  }
}

const on = machine()
const all = await measured()
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ machine: on, measured: all.map((one) => ({ ...one, ratio: ratio(one) })) }))
else
  console.log(
    `${on.cores} cores, ${on.processor}, ${on.memory}, Node ${on.node}, load ${on.loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after\n\n${table(all)}`,
  )
