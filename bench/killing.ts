import { chmodSync } from 'node:fs'
import { invariant } from '#core/result.ts'
import { emptyFolder, remove } from '../test/e2e/server.ts'
import { killAfter, lookAt } from '../test/store/killed-figures.ts'
import type { Setting } from './bench.ts'
import type { Measured } from './measure.ts'

/** Not by chance of the moment alone: spread over the first third of a second, in an order that no clock of the machine knows. */
const waitOf = (round: number): number => (round * 61) % 331

/**
 * Killed under load at a hundred moments, with its database or alone: acknowledged figures that are not there whole, and
 * acts of which a part is there. Both are counted, and both are to be none.
 */
export const killing = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const data = emptyFolder()
  chmodSync(data, 0o755)
  const rounds = sized(100, 5)
  const acknowledged = new Map<string, number>()
  let [lost, half, acts] = [0, 0, 0]
  try {
    for (let round = 0; round < rounds; round += 1) {
      const given = await killAfter(data, round, waitOf(round), round % 2 === 0)
      // those of the rounds before were looked at after theirs, and nothing can take them away
      const found = await lookAt(data, given, `r${round}c`)
      for (const [basis, act] of given) acknowledged.set(basis, act)
      ;[lost, half, acts] = [lost + found.lost.length, half + found.half.length, acts + found.acts]
    }
    const all = await lookAt(data, acknowledged)
    invariant(all.acts === acts, 'what was there after a kill is there at the end')
    return ['lost', 'half written'].map((what, at) => ({
      what: `killed ${rounds} times under load, ${acts} acts of three figures: acknowledged and ${what}`,
      ms: at === 0 ? lost + all.lost.length : half + all.half.length,
      best: 0,
      runs: rounds,
      unit: 'acts',
      limits: [{ of: 'value', most: 0 }] as const,
    }))
  } finally {
    remove(data)
  }
}
