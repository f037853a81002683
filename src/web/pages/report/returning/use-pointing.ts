import { useState } from 'react'
import type { FormLine, ReportPage } from '#core/page/report-page.ts'
import type { PointedCell } from '#core/report/fact.ts'

/** The lines of a report that take a figure, in their order. */
export const figureLinesOf = (page: Pick<ReportPage, 'sections'>): readonly FormLine[] =>
  page.sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))

/** The cells that the department is about to point at, each with its note, in the order of the form. */
export const usePointing = (page: Pick<ReportPage, 'sections'>) => {
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map())
  const lines = figureLinesOf(page)
  const without = (code: string): ReadonlyMap<string, string> =>
    new Map([...notes].filter(([each]) => each !== code))
  return {
    lines,
    cells: lines.flatMap(({ code }): readonly PointedCell[] => {
      const note = notes.get(code)
      return note === undefined ? [] : [{ code, note }]
    }),
    isPointed: (code: string): boolean => notes.has(code),
    toggle: (code: string): void =>
      setNotes(notes.has(code) ? without(code) : new Map([...notes, [code, '']])),
    note: (code: string, text: string): void => setNotes(new Map([...notes, [code, text]])),
    clear: (): void => setNotes(new Map()),
  }
}

export type Pointing = ReturnType<typeof usePointing>
