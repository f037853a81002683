import { useMemo } from 'react'
import type { FormSection } from '#core/page/report-page.ts'
import { emptyOutbox } from '#web/grid/outbox.ts'
import { rowsOf } from '#web/grid/rows.ts'
import { sheetOf } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'

const nothing = (): readonly never[] => []

/** The figures of a report for those who only read it: the same grid, nothing to write and nothing to save. */
export const useReading = (sections: readonly FormSection[]): Entries =>
  useMemo(() => {
    const rows = rowsOf(sections)
    return {
      rows,
      sheet: sheetOf(
        rows.flatMap((row) => (row.kind === 'figure' ? [[row.line.code, row.line.entry] as const] : [])),
      ),
      saving: { state: 'rest', outbox: emptyOutbox, savedAt: null, refusal: null, missed: {} },
      conflicts: new Map(),
      write: () => undefined,
      undo: nothing,
      redo: nothing,
      resolve: () => undefined,
      drop: () => undefined,
      flush: () => Promise.resolve(true),
    }
  }, [sections])
