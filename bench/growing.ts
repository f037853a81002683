import { checkPlan } from '#core/checks/check-plan.ts'
import type { Setting } from './bench.ts'
import { documents, type Named } from './documents.ts'
import { grown } from './grown.ts'
import { type Measured, median, once, summary } from './measure.ts'
import { understood } from './understood.ts'

/** Ten times the document may take at most twelve times the time; smaller ones in the same proportion. */
const growth = [1, 2, 5, 10] as const
const allowed = 1.2

const measure = async ({ name, text }: Named, runs: number): Promise<readonly Measured[]> => {
  const firstForm = Math.min(...understood(text).tables.map(({ titleLine }) => titleLine))
  const sizes = growth.map((times) => ({ times, text: grown(text, times, firstForm), taken: [] as number[] }))
  // in turns, the first of them to warm up, so that a busy moment of the machine falls on all sizes
  for (let run = 0; run <= runs; run += 1)
    for (const size of sizes) {
      const taken = await once(() => checkPlan(understood(size.text)))
      if (run > 0) size.taken.push(taken)
    }
  const plain = median(sizes[0]?.taken ?? [])
  return sizes.map(({ times, text: longer, taken }) => ({
    what: `read + check, ${name} × ${times}: ${longer.split('\n').length} lines`,
    ...summary(taken),
    ...(times === 1
      ? {}
      : {
          baseline: { what: `${name} × 1`, ms: plain },
          limits: [{ of: 'ratio' as const, most: Math.round(times * allowed * 10) / 10 }],
        }),
  }))
}

/** How the time to read and check grows with the length of the document: linearly, it should. */
export const growing = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const document of documents()) all.push(...(await measure(document, sized(7, 3))))
  return all
}
