import { inTurns, type Measured, median, summary } from './measure.ts'
import type { Served } from './bench.ts'
import type { Visitor } from './visitor.ts'

const file = async (
  visitor: Visitor,
  runs: number,
  what: string,
  path: string,
  plain: { readonly what: string; readonly path: string },
): Promise<Measured> => {
  const taken = await inTurns(
    runs,
    () => visitor('GET', path),
    () => visitor('GET', plain.path),
  )
  return {
    what,
    ...summary(taken.work),
    baseline: { what: plain.what, ms: median(taken.plain) },
  }
}

/** Official files over HTTP, against the same content as JSON. */
export const exporting = async ({ planning, sized }: Served): Promise<readonly Measured[]> => [
  await file(planning, sized(10, 5), 'Biểu 2 as Excel', '/plans/2024/tables/B2.xlsx', {
    what: 'the same table as JSON',
    path: '/plans/2024/tables/B2',
  }),
  await file(planning, sized(10, 5), 'the monthly report as Word', '/periods/2024-M03/report.docx', {
    what: 'the consolidation as JSON',
    path: '/periods/2024-M03/consolidation',
  }),
]
