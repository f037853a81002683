import { blank, type Entry, sameEntry } from '#core/report/entry.ts'

/** What a report cost its agency, counted from what was saved and sent (beyond 32). */
export type Burden = {
  /** Cells of the form that it must fill. */
  readonly asked: number
  /** Different cells that were written at all until the newest sending, by hand or from a file. */
  readonly written: number
  readonly fromFiles: number
  /** Cells sent with a figure copied from an earlier period, or answered by another cell of the form. */
  readonly reused: number
  /** Cells that say something else in a later sending, and those of corrections that were accepted. */
  readonly corrected: number
  /** Minutes of work on the form: time between two savings, pauses of more than ten minutes not counted. */
  readonly minutes: number
}

export const noBurden: Burden = {
  asked: 0,
  written: 0,
  fromFiles: 0,
  reused: 0,
  corrected: 0,
  minutes: 0,
}

export const sumOfBurdens = (all: readonly Burden[]): Burden =>
  all.reduce(
    (sum, one) => ({
      asked: sum.asked + one.asked,
      written: sum.written + one.written,
      fromFiles: sum.fromFiles + one.fromFiles,
      reused: sum.reused + one.reused,
      corrected: sum.corrected + one.corrected,
      minutes: sum.minutes + one.minutes,
    }),
    noBurden,
  )

type Entries = ReadonlyMap<string, Entry>

/** Cells that differ from one sending to the next, over all sendings of a report in their order. */
export const correctedCells = (sendings: readonly Entries[]): number =>
  sendings
    .slice(1)
    .map((entries, index) => {
      const before = sendings[index]
      const codes = new Set([...(before?.keys() ?? []), ...entries.keys()])
      return [...codes].filter((code) => !sameEntry(before?.get(code) ?? blank, entries.get(code) ?? blank))
        .length
    })
    .reduce((sum, count) => sum + count, 0)

/** Cells of a sending whose figure was copied from an earlier period. */
export const reusedCells = (entries: Entries): number =>
  [...entries.values()].filter((entry) => entry.kind === 'number' && entry.copied !== undefined).length
