import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FormSection, ReportPage, SavedCells } from '#core/page/report-page.ts'
import type { SavedWorks, WorkPart } from '#core/page/work-part.ts'
import type { SavedTexts as TextsAnswer } from '#core/report/report-texts.ts'
import type { Entry } from '#core/report/entry.ts'
import { fieldsOf, saidOf, type WorkField } from '#core/works/said-work.ts'
import { type Answer, put } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import type { Put } from '#web/grid/autosave.ts'
import { type Entries, useEntries } from '#web/grid/use-entries.ts'
import { type SavedTexts, useSavedTexts } from '#web/grid/use-saved-texts.ts'
import { useWorks, type Works } from '#web/pages/report/works/use-works.ts'
import { queries } from '#web/queries.ts'

type Saved = { readonly savedAt: string; readonly conflicts?: SavedCells['conflicts'] }

/** Refusals that say that the report is not open any more. */
const closing: readonly string[] = ['alreadySent', 'alreadyAccepted', 'liesWithHead']

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

/** The work as the server has it after it acknowledged some fields. */
const withSaid = (
  part: WorkPart,
  fields: ReadonlyMap<string, Readonly<Partial<Record<WorkField, string>>>>,
): WorkPart => ({
  ...part,
  lines: part.lines.map((line) => {
    const said = fields.get(line.action)
    return said ? { ...line, said: saidOf({ ...fieldsOf(line.said), ...said }) } : line
  }),
})

/** Something was typed, so it is being written. */
const begun = (page: ReportPage): ReportPage =>
  page.status === 'notStarted' ? { ...page, status: 'drafting' } : page

export type Draft = {
  readonly entries: Entries
  readonly saved: SavedTexts
  readonly works: Works
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
      before ? begun(change(before)) : before,
    )
    // the list of duties says so, too
    if (page.status === 'notStarted') void client.invalidateQueries({ queryKey: queries.duties().queryKey })
  }
  // what is refused because a colleague has sent the report meanwhile: the page is to say so
  const told = <Value>(answer: Answer<Value>): Answer<Value> => {
    if (!answer.ok && closing.includes(answer.failure.code))
      void client.invalidateQueries({ queryKey: queries.report(period, agency.code).queryKey })
    return answer
  }
  const closed = page.whyNotEdit !== null
  const round = page.facts.filter(({ what }) => what === 'sent').length
  const ground = useMemo(() => ({ closed, round }), [closed, round])
  const entries = useEntries(page.sections, {
    place: `nhip.figures.${me.account}.${period}.${agency.code}`,
    savedAt: page.draftSavedAt,
    ground,
    send: async (cells) => told(await put<Saved>(`${address}/cells`, cells)),
    acknowledged: (cells) =>
      remember((before) => ({ ...before, sections: withEntries(before.sections, cells) })),
  })
  const saved = useSavedTexts({
    server: page.texts,
    place: `nhip.texts.${me.account}.${period}.${agency.code}`,
    savedAt: page.draftSavedAt,
    ground,
    send: async (parts) => told(await put<TextsAnswer>(`${address}/texts`, parts)),
    acknowledged: (texts) => remember((before) => ({ ...before, texts: { ...before.texts, ...texts } })),
  })
  const works = useWorks({
    part: page.work,
    place: `nhip.work.${me.account}.${period}.${agency.code}`,
    savedAt: page.draftSavedAt,
    ground,
    send: async (values) => told(await put<SavedWorks>(`${address}/works`, values)),
    acknowledged: (said) => remember((before) => ({ ...before, work: withSaid(before.work, said) })),
  })
  const flush = async (): Promise<boolean> => {
    const all = await Promise.all([entries.flush(), saved.flush(), works.flush()])
    return all.every(Boolean)
  }
  const unread = [...entries.sheet.held.values()].filter((held) => held.kind !== 'entry').length
  return { entries, saved, works, flush, unread: unread + works.faults }
}
