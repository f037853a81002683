import { sql } from 'kysely'
import { printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { toWire } from '#core/figure/wire.ts'
import { missing } from '#core/figure/cell.ts'
import type { PrintedFigure } from '#core/figure/of-plan.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export type Printing = {
  readonly province: string
  readonly plan: string
  /** The document that prints them, `14/KH-UBND`. */
  readonly document: string
  readonly by: string
  readonly at: Date
  readonly trial: boolean
}

/** A figure of the plan as it stands: printed, or decided in the review under the name of its finding. */
export type StandingFigure = PrintedFigure & { readonly decision?: string | null }

type Held = {
  readonly revision: number
  readonly said: string
  readonly figure: Pick<PrintedFigure, 'indicator' | 'period' | 'basis'> & { readonly kind: string }
}

const nameOf = ({ indicator, period, kind, basis }: Held['figure']): string =>
  [indicator, period, kind, basis].join(' ')

const saidBy = (
  cell: string,
  value: string | null,
  words: string | null,
  printed: string,
  decision: string | null,
): string => JSON.stringify([cell, value, words, printed, decision])

/** The newest revision of every figure that the plan itself prints. */
const listHeld = async (db: Db, plan: string): Promise<ReadonlyMap<string, Held>> => {
  const rows = await db
    .selectFrom('figure')
    .select(['indicator', 'period', 'kind', 'basis', 'revision', 'cell', 'value', 'words', 'printed'])
    .select(sql<string | null>`origin ->> 'decision'`.as('decision'))
    .where('plan', '=', plan)
    .where(sql<boolean>`not origin ? 'submission'`)
    .execute()
  return new Map(
    rows.map(({ indicator, period, kind, basis, revision, cell, value, words, printed, decision }) => {
      const figure = { indicator, period, kind, basis }
      return [nameOf(figure), { revision, figure, said: saidBy(cell, value, words, printed, decision) }]
    }),
  )
}

/**
 * The figures that an issued plan prints, each with its line and column, as the first revision of theirs; of a plan that
 * has figures only what differs is added, as their next revision. A figure that is printed no longer becomes missing.
 */
export const addPrintedFigures = async (
  db: Db,
  printing: Printing,
  figures: readonly StandingFigure[],
): Promise<void> => {
  const held = await listHeld(db, printing.plan)
  const names = new Set(figures.map(nameOf))
  const rows = figures.flatMap((figure) => {
    const row = rowOf(printing, figure)
    const before = held.get(nameOf(figure))
    const said = saidBy(row.cell, row.value, row.words, row.printed, figure.decision ?? null)
    return before?.said === said ? [] : [{ ...row, revision: (before?.revision ?? 0) + 1 }]
  })
  const gone = [...held].flatMap(([name, { figure, revision, said }]) => {
    if (names.has(name) || said === nothing) return []
    const row = rowOf(printing, { ...figure, cell: missing, printed: '', line: null, column: null })
    return [{ ...row, revision: revision + 1 }]
  })
  await addMany(db, 'figure_revision', [...rows, ...gone])
}

const nothing = saidBy('missing', null, null, '', null)

type Said = Omit<StandingFigure, 'kind' | 'line'> & { readonly kind: string; readonly line: number | null }

const rowOf = (
  printing: Printing,
  { indicator, period, kind, basis, cell, printed, line, column, decision }: Said,
) => ({
  province: printing.province,
  plan: printing.plan,
  indicator,
  scope: printing.province,
  period,
  kind,
  basis,
  cell: cell.kind,
  value: cell.kind === 'number' ? printDecimal(cell.value) : null,
  words: wordsOf(toWire(cell)),
  printed,
  origin: JSON.stringify({
    document: printing.document,
    ...(line === null ? {} : { line }),
    ...(column === null ? {} : { column }),
    ...(decision ? { decision } : {}),
  }),
  by_account: printing.by,
  recorded_at: printing.at,
  trial: printing.trial,
})

const wordsOf = (cell: WireCell): string | null => {
  if (cell.kind === 'worded') return cell.text
  return cell.kind === 'impossible' ? cell.reason : null
}
