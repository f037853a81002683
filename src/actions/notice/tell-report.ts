import type { ReportFact } from '#core/report/fact.ts'
import { figureLines } from '#core/report/form.ts'
import { tell } from '#actions/notice/tell.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import type { Scope } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

/** Said once for each fact, step or correction: their number is in the key. */
const about = (what: string, { key }: ReportFile, number: number): string =>
  `${what} ${key.period} ${key.agency} ${number}`

/** The agency learns that its report was returned, why and at which cells, or that it was taken over. */
export const tellJudged = (scope: Scope, db: Db, file: ReportFile, fact: ReportFact): Promise<boolean> => {
  const { period, agency } = file.key
  const to = { agency, audience: 'agency', period } as const
  const key = about(fact.what, file, file.facts.length + 1)
  if (fact.what === 'accepted')
    return tell(scope, db, { kind: 'accepted', facts: { revision: fact.revision }, key, ...to })
  const names = new Map(figureLines(file.sections).map(({ code, name }) => [code, name]))
  const cells = (fact.cells ?? []).map(({ code }) => ({ code, name: names.get(code) ?? '' }))
  return tell(scope, db, { kind: 'returned', facts: { reason: fact.note, cells }, key, ...to })
}

/** The heads learn that the draft lies before them; the clerks, that it comes back. Taking it back oneself tells nobody. */
export const tellStep = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
  { what, note }: { readonly what: 'submitted' | 'takenBack' | 'handedBack'; readonly note: string },
): Promise<void> => {
  if (what === 'takenBack') return
  const { period, agency } = file.key
  const key = about(what, file, (file.inside?.steps.length ?? 0) + 1)
  if (what === 'submitted') {
    const facts = { revision: file.facts.filter((fact) => fact.what === 'sent').length + 1 }
    await tell(scope, db, { kind: 'submitted', facts, key, agency, audience: 'heads', period })
  } else
    await tell(scope, db, {
      kind: 'handedBack',
      facts: { reason: note },
      key,
      agency,
      audience: 'clerks',
      period,
    })
}

/** The department learns that a correction is asked for. */
export const tellCorrectionAsked = (
  scope: Scope,
  db: Db,
  file: ReportFile,
  { number, reason }: { readonly number: number; readonly reason: string },
): Promise<boolean> => {
  const { period, agency } = file.key
  const key = about('correction-asked', file, number)
  return tell(scope, db, {
    kind: 'correctionAsked',
    facts: { reason },
    key,
    agency,
    audience: 'department',
    period,
  })
}

/** The agency learns what became of it; what it withdraws itself it knows. */
export const tellCorrectionDecided = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
  {
    number,
    what,
    reason,
  }: {
    readonly number: number
    readonly what: 'accepted' | 'refused' | 'withdrawn'
    readonly reason: string
  },
): Promise<void> => {
  if (what === 'withdrawn') return
  const { period, agency } = file.key
  const facts = { granted: what === 'accepted', reason }
  const key = about('correction-decided', file, number)
  await tell(scope, db, { kind: 'correctionDecided', facts, key, agency, audience: 'agency', period })
}
