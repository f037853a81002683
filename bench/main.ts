/**
 * `npm run bench`: measures the promises of the project on this machine, each beside a plain baseline of the same run.
 * Nothing is asserted: numbers of one machine are no test.
 *
 *   --json         one JSON document: `machine`, `results`
 *   --scale small  the same rows on a tenth of the data or of the runs, within two minutes
 *   --only word    the benches whose name has the word in it (benches.ts)
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { emptyFolder, remove, startNhip } from '../test/e2e/server.ts'
import type { Bench, Scale, Setting } from './bench.ts'
import { benches } from './benches.ts'
import { machine } from './machine.ts'
import type { Measured } from './measure.ts'
import { openMarch } from './opening.ts'
import { resultOf, table } from './print.ts'
import { trial } from './starting.ts'
import { json, signIn } from './visitor.ts'

const say = (line: string): void => console.error(line)

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: 'full' },
    only: { type: 'string', default: '' },
  },
})
if (asked.scale !== 'full' && asked.scale !== 'small') throw new Error('--scale is full or small')
const scale: Scale = asked.scale
const setting: Setting = { scale, sized: (full, small) => (scale === 'full' ? full : small) }

const alone = async (chosen: readonly Bench[]): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const bench of chosen) {
    if (!('run' in bench)) continue
    say(`${bench.name} …`)
    all.push(...(await bench.run(setting)))
  }
  return all
}

/** What needs a running server: one for all, started only where one of them is asked for. */
const served = async (chosen: readonly Bench[]): Promise<readonly Measured[]> => {
  const asking = chosen.filter((bench) => 'serve' in bench)
  if (asking.length === 0) return []
  const data = emptyFolder()
  const server = await startNhip(data, trial)
  try {
    const planning = await signIn(server.url, 'khdt')
    await openMarch(async (method, path, body) => json(await planning(method, path, body)))
    const all: Measured[] = []
    for (const bench of asking) {
      say(`${bench.name} …`)
      all.push(...(await bench.serve({ ...setting, url: server.url, data, planning })))
    }
    return all
  } finally {
    await server.stop()
    remove(data)
  }
}

const chosen = benches.filter(({ name }) => name.includes(asked.only))
if (chosen.length === 0) throw new Error(`--only: one of ${benches.map(({ name }) => name).join(', ')}`)
const on = machine()
const all = [...(await alone(chosen)), ...(await served(chosen))]
if (asked.json) console.log(JSON.stringify({ machine: { ...on, scale }, results: all.map(resultOf) }))
else
  console.log(
    `${on.cores} cores, ${on.processor}, ${on.memory}, Node ${on.node}, load ${on.loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after, scale ${scale}\n\n${table(all)}`,
  )
