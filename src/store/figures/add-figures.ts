import type { SoundFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { addingFigures } from '#store/figures/add-statement.ts'
import { type CellColumns, columnsOf, wireOf } from '#store/figures/cell-columns.ts'
import type { NewRecording } from '#store/figures/recordings.ts'
import { type Ask, askIn, type Db } from '#store/store.ts'

/** A figure on its way in; `place` is where its document says it, `byAgency` whose unreleased word it is. */
export type NewFigure = SoundFigure & { readonly place: string | null; readonly byAgency: string | null }

/** What stood in the way of a figure: the newest revision, with its person and moment. */
export type Standing = {
  readonly revision: number
  readonly cell: WireCell
  readonly at: string
  readonly byName: string
}

export type Refused = {
  /** Which of the figures, from 0. */
  readonly index: number
  readonly what: 'conflict' | 'beforePredecessor'
  /** Null: the speaker had seen a revision, and there is none. */
  readonly stands: Standing | null
}

export type Added = {
  readonly recorded: readonly { readonly index: number; readonly revision: number }[]
  readonly unchanged: number
  /** Where there is one, nothing at all was recorded. */
  readonly refused: readonly Refused[]
}

/** Somebody else recorded the same figure between our look and our writing. The transaction is to be undone and tried again. */
export class FigureRace extends Error {}

type Row = {
  n: string
  verdict: 'recorded' | 'unchanged' | 'conflict' | 'beforePredecessor'
  next: number
  stood: number | null
  stood_at: Date | null
  by_name: string | null
} & { readonly [Column in keyof CellColumns as `stood_${Column}`]: CellColumns[Column] | null }

/**
 * Records figures under one act, all of them or none, with its line in the log, in one statement: each as the next
 * revision where it differs from
 * the newest. The verdicts are those of `core/figure/replay.ts`, and a test holds the two together. Two who write the
 * same revision at once meet at the key: the second one's statement fails, and `FigureRace` is thrown.
 */
export const addFigures = async (
  connection: Ask | Db,
  act: Act,
  figures: readonly NewFigure[],
): Promise<Added> => {
  if (figures.length === 0) return { recorded: [], unchanged: 0, refused: [] }
  const ask = typeof connection === 'function' ? connection : askIn(connection)
  const rows = await ask<Row>(addingFigures, valuesOf(act, figures)).catch((error: unknown) => {
    throw isRace(error) ? new FigureRace() : error
  })
  const recorded = rows.filter(({ verdict }) => verdict === 'recorded')
  const refused = rows.flatMap((row): readonly Refused[] =>
    row.verdict === 'conflict' || row.verdict === 'beforePredecessor'
      ? [{ index: Number(row.n) - 1, what: row.verdict, stands: standingIn(row) }]
      : [],
  )
  return {
    recorded:
      refused.length > 0 ? [] : recorded.map(({ n, next }) => ({ index: Number(n) - 1, revision: next })),
    unchanged: rows.filter(({ verdict }) => verdict === 'unchanged').length,
    refused,
  }
}

/** Division by zero, which nothing else of the statement divides. */
const isRace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '22012'

const standingIn = (row: Row): Standing | null => {
  if (row.stood === null || row.stood_cell === null || row.stood_at === null) return null
  const cell = wireOf({ cell: row.stood_cell, value: row.stood_value, words: row.stood_words })
  return { revision: row.stood, cell, at: row.stood_at.toISOString(), byName: row.by_name ?? '' }
}

type Act = Omit<NewRecording, 'detail'> & {
  readonly plan: string
  /** What the log keeps of it (K07); without it, the caller writes the log. */
  readonly logged?: object
}

const valuesOf = (act: Act, figures: readonly NewFigure[]): readonly unknown[] => {
  const cells = figures.map(({ cell }) => columnsOf(cell))
  return [
    figures.map(({ period }) => period),
    figures.map(({ indicator }) => indicator),
    figures.map(({ scope }) => scope),
    figures.map(({ kind }) => kind),
    figures.map(({ basis }) => basis),
    cells.map(({ cell }) => cell),
    cells.map(({ value }) => value),
    cells.map(({ words }) => words),
    figures.map(({ printed }) => printed || null),
    figures.map(({ place }) => place),
    figures.map(({ byAgency }) => byAgency),
    figures.map(({ base }) => base),
    act.province,
    act.plan,
    act.at,
    act.what,
    act.document,
    act.reason,
    act.byAccount,
    act.byName,
    act.byAgency,
    act.trial,
    act.logged === undefined ? null : JSON.stringify(act.logged),
  ]
}
