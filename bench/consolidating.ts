import { z } from 'zod'
import { plainAscii } from '#core/words/ascii.ts'
import { behind } from './behind.ts'
import { inTurns, type Measured, median, once, summary } from './measure.ts'
import type { Served } from './bench.ts'
import { json, signIn } from './visitor.ts'

const board = z.object({ lines: z.array(z.object({ agency: z.object({ code: z.string() }) })) })
const form = z.object({
  sections: z.array(z.object({ lines: z.array(z.object({ code: z.string(), heading: z.boolean() })) })),
})

/** Fills every cell of an agency's form with a number, writes both texts and sends. */
const report = async (url: string, agency: string): Promise<void> => {
  const [visitor, path] = [await signIn(url, plainAscii(agency)), `/periods/2024-M03/reports/${agency}`]
  const { sections } = form.parse(json(await visitor('GET', path)))
  const asked = sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))
  // small enough for a share and for every plan: absurd figures are refused
  const cells = asked.map(({ code }, at) => ({
    code,
    entry: { kind: 'number', value: `0.${10 + (at % 90)}` },
  }))
  await visitor('PUT', `${path}/cells`, cells)
  await visitor('PUT', `${path}/texts`, { situation: 'Theo kế hoạch.', proposals: 'Không có đề xuất' })
  await visitor('POST', `${path}/send`)
}

const said = 'select agency, revision, code, kind, value from nhip.sent_entry where period = $1'

/** The province's month when all have sent, computed and shown; then frozen once. Baseline: the sent figures read plainly. */
export const consolidating = async ({ data, url, planning, sized }: Served): Promise<readonly Measured[]> => {
  const { lines } = board.parse(json(await planning('GET', '/periods/2024-M03/board')))
  for (const { agency } of lines) await report(url, agency.code)
  const path = '/periods/2024-M03/consolidation'
  return behind(data, async (client) => {
    const plain = (): Promise<unknown> => client.query(said, ['2024-M03'])
    const { rowCount } = await client.query(said, ['2024-M03'])
    const taken = await inTurns(sized(20, 10), () => planning('GET', path), plain)
    const frozen = await once(() => planning('POST', path))
    return [
      {
        what: `consolidate the month: ${lines.length} reports, ${rowCount ?? 0} entries`,
        ...summary(taken.work),
        baseline: { what: 'read the entries by one query', ms: median(taken.plain) },
      },
      { what: 'freeze the consolidation', ...summary([frozen]) },
    ]
  })
}
