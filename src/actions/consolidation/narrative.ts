import { monthlyDocument } from '#core/consolidation/approval.ts'
import { feed } from '#core/consolidation/outline.ts'
import { paragraphsOf, setAside } from '#core/consolidation/sources.ts'
import { sayWork } from '#core/consolidation/say-work.ts'
import type { Said } from '#core/consolidation/sendings.ts'
import { linesOf } from '#core/document/monthly-report.ts'
import type { WireError } from '#core/page/head.ts'
import { namesOfLine } from '#core/passport/names.ts'
import type {
  NarrativeLine,
  NarrativePage,
  NarrativeSection,
  NarrativeSource,
  SavedSection,
} from '#core/page/workbench-page.ts'
import { cleanText, mostLetters } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { whyNotPrepare } from '#actions/consolidation/bench-rights.ts'
import { outlineFor } from '#actions/consolidation/consolidation-rules.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import { addSection, listSections, type WrittenSection } from '#store/narrative.ts'
import type { Opening } from '#store/periods.ts'
import { listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** What each line has said before: in earlier sendings of this period, by whomever; never what it says now. */
const remembered = (said: ReadonlyMap<string, Said>, live: KeptConsolidation): readonly NarrativeLine[] => {
  const was = new Map<string, Set<string>>()
  for (const { entries } of said.values())
    for (const [code, entry] of entries)
      if (entry.kind === 'number') was.set(code, (was.get(code) ?? new Set()).add(entry.value))
  return linesOf(live).map((line) => {
    const { code, name, unit, cell, plan, share } = line
    const now = cell.kind === 'number' ? cell.value : null
    const { figure, plan: planned, share: shared } = namesOfLine(line, live.period)
    return {
      code,
      name,
      unit,
      cell,
      plan,
      share,
      figure,
      planned,
      shared,
      was: [...(was.get(code) ?? [])].filter((value) => value !== now),
    }
  })
}

/** The sections of the outline with their text and what feeds them. */
const sectionsOf = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  { live, written }: { readonly live: KeptConsolidation; readonly written: readonly WrittenSection[] },
): Promise<readonly NarrativeSection[]> => {
  const { plan } = await studyPlan(db, scope.province, opening.plan)
  const outline = outlineFor(opening)
  const leadsOf = (group: number): readonly string[] =>
    plan.assignments
      .filter((assignment) => assignment.group === group)
      .flatMap(({ lead }) => lead.flatMap(({ code, members }) => members ?? [code]))
  const groups = plan.groups.map(({ id, title }) => ({ title, leads: leadsOf(id) }))
  const reporting = live.situations.map(({ agency }) => agency.code)
  const fed = feed(outline, { groups, tables: live.tables }, reporting)
  const ownTargets = (agencies: readonly string[]): readonly string[] =>
    live.targets.filter(({ owner }) => owner && agencies.includes(owner.code)).map(({ code }) => code)
  return outline.map((section) => {
    const { id, title, level, targets, required } = section
    const newest = written.find((one) => one.section === id)
    const { agencies = [], tables = [] } = fed.get(id) ?? {}
    return {
      id,
      title,
      level,
      targets,
      required,
      text: newest?.text ?? '',
      used: newest?.used ?? [],
      revision: newest?.revision ?? 0,
      by: newest?.byName ?? '',
      at: newest?.at.toISOString() ?? null,
      agencies,
      codes: [
        ...ownTargets([...section.agencies, ...agencies]),
        ...live.tables
          .filter((table) => tables.includes(table.id))
          .flatMap(({ lines }) => lines.map(({ code }) => code)),
      ],
    }
  })
}

/** The agencies' own words of the sendings that count, and what they say of their actions. */
const sourcesOf = async (
  scope: Scope,
  db: Db,
  { plan: planId }: Opening,
  { said, live }: { readonly said: ReadonlyMap<string, Said>; readonly live: KeptConsolidation },
): Promise<readonly NarrativeSource[]> => {
  const { plan } = await studyPlan(db, scope.province, planId)
  const words = new Map(
    plan.assignments.flatMap(({ actions }) => actions.map(({ id, text }) => [id, text] as const)),
  )
  return live.situations.flatMap(({ agency, text }): readonly NarrativeSource[] => {
    const sent = live.used.find((one) => one.agency.code === agency.code)
    if (!sent) return []
    const works = said.get(sendingKey(agency.code, sent.revision))?.works ?? {}
    return [
      {
        agency,
        at: sent.at,
        revision: sent.revision,
        paragraphs: paragraphsOf(agency.code, text),
        actions: Object.entries(works).map(([id, work]) => sayWork(id, words.get(id) ?? '', work)),
      },
    ]
  })
}

/** Everything about the text of a document of a period, for its page and for the checks before approval. */
export const narrativePage = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  { live, document = monthlyDocument }: { readonly live: KeptConsolidation; readonly document?: string },
): Promise<NarrativePage> => {
  const { period } = opening
  const written = await listSections(db, { period, document })
  const aside = written.find(({ section }) => section === setAside)
  const said = await listSaid(db, period)
  return {
    period,
    document,
    sections: await sectionsOf(scope, db, opening, { live, written }),
    sources: await sourcesOf(scope, db, opening, { said, live }),
    lines: remembered(said, live),
    aside: { used: aside?.used ?? [], revision: aside?.revision ?? 0 },
    whyNotWrite: await whyNotPrepare(scope, db, opening, document),
  }
}

/** `GET /api/periods/:period/narrative`: the report's own text by section, the sources and figures beside it. */
export const showNarrative = (
  scope: Scope,
  spelled: string,
  document: string = monthlyDocument,
): Promise<Result<NarrativePage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const live = await consolidated(scope, db, opening.value)
    return ok(await narrativePage(scope, db, opening.value, { live, document }))
  })

export type SavingSection = {
  readonly section: string
  readonly text: string
  readonly used: readonly string[]
  /** The revision that was on the screen; 0: nobody had written it. */
  readonly seen: number
}

const conflictWith = (newest: WrittenSection): SavedSection => ({
  kind: 'conflict',
  revision: newest.revision,
  text: newest.text,
  used: newest.used,
  by: newest.byName,
  at: newest.at.toISOString(),
})

const saved = (revision: number, at: Date): SavedSection => ({
  kind: 'saved',
  revision,
  at: at.toISOString(),
})

/** Text and origins as they are kept: paragraphs in one spelling, each origin once. */
const spelledSection = ({ text, used }: SavingSection) => ({
  text: cleanText(text),
  used: [...new Set(used)],
})

/**
 * `PUT /api/periods/:period/narrative/:section`: saved as one writes; nothing is overwritten. Of two who write at once the
 * second is shown what the first has saved, and keeps what it has typed.
 */
export const saveSection = (
  scope: Scope,
  spelled: string,
  asked: SavingSection,
  document: string = monthlyDocument,
): Promise<Result<SavedSection, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const unfit = await whyNotPrepare(scope, db, opening.value, document)
    if (unfit) return fail(unfit)
    const { section, seen } = asked
    if (section !== setAside && outlineFor(opening.value).every(({ id }) => id !== section))
      return fail(benchError(refuseBench('noSection', { section })))
    const next = spelledSection(asked)
    if (next.text.length > mostLetters)
      return fail(benchError(refuseBench('benchTooLong', { most: String(mostLetters) })))
    const key = { period: opening.value.period, document }
    const newestNow = async () => (await listSections(db, key)).find((one) => one.section === section)
    const newest = await newestNow()
    if (newest && newest.text === next.text && newest.used.join() === next.used.join())
      return ok(saved(newest.revision, newest.at))
    if (newest && newest.revision !== seen) return ok(conflictWith(newest))
    const revision = (newest?.revision ?? 0) + 1
    const by = { ...signer(scope), at: scope.now, trial: scope.trial }
    const isAdded = await addSection(
      db,
      { ...key, province: scope.province, section },
      { revision, ...next },
      by,
    )
    if (!isAdded) {
      const other = await newestNow()
      if (other) return ok(conflictWith(other))
    }
    if (seen === 0)
      await note(scope, db, {
        action: 'write-section',
        subject: `period ${key.period}`,
        after: { section, document },
      })
    return ok(saved(revision, scope.now))
  })
