import { sql } from 'kysely'
import { missing } from '#core/figure/cell.ts'
import type { PrintedFigure } from '#core/figure/of-plan.ts'
import { type CellColumns, columnsOfCell } from '#store/figures/cell-columns.ts'
import { addRecording } from '#store/figures/recordings.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export type Printing = {
  readonly province: string
  readonly plan: string
  /** The document that prints them, `14/KH-UBND`. */
  readonly document: string
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
}

/** A figure of the plan as it stands: printed, or decided in the review under the name of its finding. */
export type StandingFigure = PrintedFigure & { readonly decision?: string | null }

type Held = {
  readonly revision: number
  readonly at: Date
  readonly said: string
  readonly figure: Pick<PrintedFigure, 'indicator' | 'period' | 'basis'> & { readonly kind: string }
}

const nameOf = ({ indicator, period, kind, basis }: Held['figure']): string =>
  [indicator, period, kind, basis].join(' ')

const saidBy = ({ cell, value, words }: CellColumns, printed: string, decision: string | null): string =>
  JSON.stringify([cell, value, words, printed, decision])

/** The newest revision of every figure that the plan itself prints. */
const listHeld = async (db: Db, { province, plan }: Printing): Promise<ReadonlyMap<string, Held>> => {
  const rows = await db
    .selectFrom('figure as f')
    .innerJoin('recording as r', (join) =>
      join.onRef('r.province', '=', 'f.province').onRef('r.recording', '=', 'f.recording'),
    )
    .select(['f.indicator', 'f.period', 'f.kind', 'f.basis', 'f.revision', 'f.recorded_at as at'])
    .select(['f.cell', 'f.value', 'f.words', 'f.printed'])
    .select(sql<string | null>`r.detail ->> 'decision'`.as('decision'))
    .where('f.plan', '=', plan)
    .where('f.scope', '=', province)
    .where('r.what', 'in', ['plan', 'decision'])
    .execute()
  return new Map(
    rows.map(({ indicator, period, kind, basis, revision, at, printed, decision, ...cell }) => {
      const figure = { indicator, period, kind, basis }
      return [nameOf(figure), { revision, at, figure, said: saidBy(cell, printed ?? '', decision) }]
    }),
  )
}

/**
 * The figures that an issued plan prints, each with its line and column, as the first revision of theirs; of a plan that
 * has figures only what differs is added, as their next revision. A figure that is printed no longer becomes missing.
 * What the document says is one recording, and what each decision says is another.
 */
export const addPrintedFigures = async (
  db: Db,
  printing: Printing,
  figures: readonly StandingFigure[],
): Promise<void> => {
  const held = await listHeld(db, printing)
  const names = new Set(figures.map(nameOf))
  const differing = figures.filter((figure) => held.get(nameOf(figure))?.said !== saidOf(figure))
  const gone = [...held.values()]
    .filter(({ figure, said }) => !names.has(nameOf(figure)) && said !== nothing)
    .map(({ figure }) => ({
      ...figure,
      cell: missing,
      printed: '',
      line: null,
      column: null,
      decision: null,
    }))
  const all: readonly Said[] = [...differing, ...gone]
  for (const decision of new Set(all.map(decisionOf))) {
    const recording = await record(db, printing, decision)
    const rows = all
      .filter((figure) => decisionOf(figure) === decision)
      .map((figure) => rowOf(printing, recording, figure, held.get(nameOf(figure))))
    await addMany(db, 'figure_revision', rows)
  }
}

const decisionOf = ({ decision }: Said): string | null => decision ?? null

const record = (db: Db, { by, document, ...printing }: Printing, decision: string | null): Promise<string> =>
  addRecording(db, {
    ...printing,
    what: decision === null ? 'plan' : 'decision',
    document,
    reason: '',
    byAccount: by.account,
    byName: by.name,
    byAgency: null,
    ...(decision === null ? {} : { detail: { decision } }),
  })

type Said = Omit<StandingFigure, 'kind' | 'line'> & { readonly kind: string; readonly line: number | null }

const saidOf = ({ cell, printed, decision }: Said): string =>
  saidBy(columnsOfCell(cell), printed, decision ?? null)

const nothing = saidBy(columnsOfCell(missing), '', null)

const placeOf = ({ line, column }: Said): string | null => {
  if (line === null) return null
  return column === null ? `${line}` : `${line}:${column}`
}

/** A trial clock may show less than the revision before: it is known since then at the earliest. */
const later = (at: Date, before: Date | undefined): Date => (before && before > at ? before : at)

const rowOf = (printing: Printing, recording: string, said: Said, before: Held | undefined) => ({
  recorded_at: later(printing.at, before?.at),
  recording,
  revision: (before?.revision ?? 0) + 1,
  province: printing.province,
  plan: printing.plan,
  period: said.period,
  indicator: said.indicator,
  scope: printing.province,
  kind: said.kind,
  basis: said.basis,
  ...columnsOfCell(said.cell),
  printed: said.printed === '' ? null : said.printed,
  place: placeOf(said),
  by_agency: null,
})
