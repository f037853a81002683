import type { FormSection } from '#core/page/report-page.ts'
import type { CellMark } from '#web/grid/EntryCell.tsx'
import type { returningWords } from '#web/pages/report/returning/words.ts'
import type { Say } from '#web/words/say.ts'

/** The marks of the cells that a return points at, as long as it is not mended (G11). */
export const returnedMarks = (
  sections: readonly FormSection[],
  say: Say<typeof returningWords>,
): ReadonlyMap<string, CellMark> =>
  new Map(
    sections
      .flatMap(({ lines }) => lines)
      .flatMap(({ code, returned }) =>
        returned === undefined
          ? []
          : [[code, { kind: 'returned', says: say('returnedCell', { note: returned }) }]],
      ),
  )
