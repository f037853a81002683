import { blank, type Entry } from '#core/report/entry.ts'

/** Of the cells that a report must fill: how many say a figure (or that there is none), and how many that it is not due. */
export type Completeness = {
  readonly asked: number
  readonly said: number
  readonly notDue: number
}

export const nothingAsked: Completeness = { asked: 0, said: 0, notDue: 0 }

/** `-` and `x` are answers; `chưa đến kỳ` is one that gives no figure; a blank is none. */
export const completenessOf = (
  asked: ReadonlySet<string>,
  entries: ReadonlyMap<string, Entry>,
): Completeness => {
  const kinds = [...asked].map((code) => (entries.get(code) ?? blank).kind)
  return {
    asked: asked.size,
    said: kinds.filter((kind) => kind !== 'missing' && kind !== 'notDue').length,
    notDue: kinds.filter((kind) => kind === 'notDue').length,
  }
}

export const together = (all: readonly Completeness[]): Completeness =>
  all.reduce(
    (sum, { asked, said, notDue }) => ({
      asked: sum.asked + asked,
      said: sum.said + said,
      notDue: sum.notDue + notDue,
    }),
    nothingAsked,
  )

/** Whole percent of what was due that has a figure; null where nothing was due. Rounded down: 99,6 % is not all. */
export const percentSaid = ({ asked, said, notDue }: Completeness): number | null =>
  asked === notDue ? null : Math.floor((said * 100) / (asked - notDue))
