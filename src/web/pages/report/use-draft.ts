import { useQueryClient } from '@tanstack/react-query'
import type { FormSection, ReportPage, SavedCells } from '#core/page/report-page.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Entry } from '#core/report/entry.ts'
import { put } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import type { Put } from '#web/grid/autosave.ts'
import { type Entries, useEntries } from '#web/grid/use-entries.ts'
import { type SavedTexts, useSavedTexts } from '#web/grid/use-saved-texts.ts'
import { queries } from '#web/queries.ts'

type Saved = { readonly savedAt: string; readonly conflicts?: SavedCells['conflicts'] }

/** The sections as the server has them after it acknowledged some cells. */
const withEntries = (
  sections: readonly FormSection[],
  cells: readonly Put<Entry>[],
): readonly FormSection[] => {
  const entries = new Map(cells.map(({ code, entry }) => [code, entry]))
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => {
      const entry = entries.get(line.code)
      return entry && !line.heading ? { ...line, entry } : line
    }),
  }))
}

export type Draft = {
  readonly entries: Entries
  readonly saved: SavedTexts
  /** Everything that was typed is with the server; false when it could not be reached. */
  readonly flush: () => Promise<boolean>
  /** Cells that hold a question or no number: they are not saved. */
  readonly unread: number
}

/** The draft of a report: figures and texts, saved as they are typed. What the server has stays in the page's answer. */
export const useDraft = (page: ReportPage): Draft => {
  const client = useQueryClient()
  const me = useMe()
  const { period, agency } = page
  const address = `/api/periods/${period}/reports/${encodeURIComponent(agency.code)}`
  const remember = (change: (before: ReportPage) => ReportPage): void => {
    // An answer that is under way may have been read before the figures arrived.
    void client.cancelQueries({ queryKey: queries.report(period, agency.code).queryKey })
    client.setQueryData<ReportPage>(queries.report(period, agency.code).queryKey, (before) =>
      before ? change(before) : before,
    )
  }
  const entries = useEntries(page.sections, {
    place: `nhip.figures.${me.account}.${period}.${agency.code}`,
    savedAt: page.draftSavedAt,
    send: (cells) => put<Saved>(`${address}/cells`, cells),
    acknowledged: (cells) =>
      remember((before) => ({ ...before, sections: withEntries(before.sections, cells) })),
  })
  const saved = useSavedTexts({
    server: page.texts,
    place: `nhip.texts.${me.account}.${period}.${agency.code}`,
    savedAt: page.draftSavedAt,
    send: (texts) => put<Saved>(`${address}/texts`, texts),
    acknowledged: (texts: ReportTexts) => remember((before) => ({ ...before, texts })),
  })
  const flush = async (): Promise<boolean> => {
    const both = await Promise.all([entries.flush(), saved.flush()])
    return both.every(Boolean)
  }
  const unread = [...entries.sheet.held.values()].filter((held) => held.kind !== 'entry').length
  return { entries, saved, flush, unread }
}
