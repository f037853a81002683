import { openCluster } from '#store/embedded/cluster.ts'
import { emptyFolder, remove, startNhip } from '../test/e2e/server.ts'
import type { Setting } from './bench.ts'
import { type Measured, median, summary } from './measure.ts'

export const trial = ['--open-example', '--now', '2024-03-15T08:00+07:00'] as const

/** From the command until `/health` answers; then it is stopped again. */
const untilHealthy = async (data: string): Promise<number> => {
  const start = performance.now()
  const server = await startNhip(data, trial)
  await fetch(`${server.url}/health`)
  const taken = performance.now() - start
  await server.stop()
  return taken
}

/** `nhip start` on an empty folder and on existing data, against starting the database alone. */
export const starting = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const data = emptyFolder()
  try {
    return await measure(data, sized(5, 3))
  } finally {
    remove(data)
  }
}

const measure = async (data: string, runs: number): Promise<readonly Measured[]> => {
  const first = await untilHealthy(data)
  const again: number[] = []
  const alone: number[] = []
  for (let run = 0; run < runs; run += 1) {
    again.push(await untilHealthy(data))
    const begun = performance.now()
    const cluster = await openCluster(data)
    alone.push(performance.now() - begun)
    await cluster.close()
  }
  return [
    { what: 'nhip start on an empty folder, with the example', ...summary([first]) },
    {
      what: 'nhip start on existing data, until healthy',
      ...summary(again),
      limits: [{ of: 'value', most: 5000 }],
      baseline: { what: 'the embedded PostgreSQL alone', ms: median(alone) },
    },
  ]
}
