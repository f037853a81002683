import type { FigureKind } from '#core/figure/figure.ts'
import { kindSaidOn } from '#core/figure/over-time/firmness.ts'
import type { Ground } from '#core/figure/ground.ts'
import type { RecordLine, SaidFigure, SoundFigure } from '#core/figure/said.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { printDay } from '#core/time/day.ts'
import { firstDay, lastDay, parsePeriod, type Period, yearOfPeriod } from '#core/time/period.ts'
import { type FigureRefusal, refuseFigure } from '#core/words/figures.ts'
import { periodWords } from '#core/words/periods.ts'

type Key = Pick<SoundFigure, 'period' | 'indicator' | 'scope' | 'kind' | 'basis'> & {
  readonly line: RecordLine
}

const kinds: ReadonlyMap<string, FigureKind> = new Map(
  (['plan', 'scenario', 'estimate', 'actual', 'official', 'forecast'] as const).map((kind) => [kind, kind]),
)
/** How far a table may look back or ahead of its plan's year. */
const mostYears = 10
const mostBasis = 60
const basisForm = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u
/** What the document of the plan prints, and `plan.7` where two columns say the same of themselves. */
const documents = /^(?:plan|stretch)(?:\.\d+)?$/

/** A question that is asked once for each text. */
const remembered = <Answer>(ask: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const held = known.get(text)
    if (held !== undefined) return held
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}

type Timed = { readonly period: Period; readonly kind: FigureKind }

/** The period exists, lies near the plan, and its kind can be said today: no estimate before it begins, no actual before it ends (Q10). */
const judgeTime = (ground: Ground, period: string, kind: string): Result<Timed, FigureRefusal> => {
  const spelled = parsePeriod(period)
  if (spelled === null) return fail(refuseFigure('notAPeriod', { period }))
  // where nobody says what it is, its day does (Q10)
  const known = kind === '' ? kindSaidOn(spelled, ground.today) : kinds.get(kind)
  if (known === undefined)
    return fail(refuseFigure('notAKind', { kind, known: [...kinds.keys()].join(', ') }))
  const { year, today } = ground
  if (Math.abs(yearOfPeriod(spelled) - year) > mostYears)
    return fail(refuseFigure('periodFar', { period, year: String(year), most: String(mostYears) }))
  const facts = { period: periodWords(spelled), day: printDay(today) }
  if (known === 'estimate' && firstDay(spelled) > today) return fail(refuseFigure('periodNotBegun', facts))
  if ((known === 'actual' || known === 'official') && lastDay(spelled) >= today)
    return fail(refuseFigure('periodNotEnded', facts))
  return ok({ period: spelled, kind: known })
}

const judgeLine = ({ lines }: Ground, code: string): Result<RecordLine, FigureRefusal> => {
  const line = lines.get(code)
  if (!line) return fail(refuseFigure('unknownIndicator', { code }))
  return line.heading ? fail(refuseFigure('headingIndicator', { code, name: line.name })) : ok(line)
}

const whyNotScope = ({ province, scopes }: Ground, scope: string): FigureRefusal | null =>
  scope === province || scopes.has(scope) ? null : refuseFigure('unknownScope', { scope })

/** On whose word it stands: nobody speaks in another's name, and the plan's own figures come from its document alone. */
const whyNotBasis = (
  { speaker, agencies }: Ground,
  basis: string,
  kind: FigureKind,
): FigureRefusal | null => {
  if (basis.length > mostBasis || !basisForm.test(basis))
    return refuseFigure('noBasis', { most: String(mostBasis) })
  if (documents.test(basis)) return refuseFigure('documentsOwn', { basis })
  if (speaker.what === 'program' || basis === speaker.agency) return null
  // the department records what a source has published, in the source's name
  const isPublished = speaker.what === 'department' && kind === 'official'
  return speaker.what === 'department' && (isPublished || !agencies.has(basis))
    ? null
    : refuseFigure('notYourBasis', { basis })
}

/**
 * An agency's name stands under what it answers for alone, whoever writes it there; and an agency says neither plans nor
 * paths (Q21).
 */
const whyNotSpeaker = (
  { speaker, agencies }: Ground,
  { code, name, owners }: RecordLine,
  { kind, basis }: { readonly kind: FigureKind; readonly basis: string },
): FigureRefusal | null => {
  const isAgency = speaker.what === 'agency'
  if (isAgency && (kind === 'plan' || kind === 'scenario')) return refuseFigure('departmentsKind', { kind })
  const named = isAgency ? speaker.agency : agencies.has(basis) ? basis : null
  const isDepartments = speaker.what === 'department' && named === speaker.agency
  if (named === null || isDepartments || owners.includes(named)) return null
  return refuseFigure('notYourIndicator', {
    code,
    name,
    agency: isAgency ? speaker.short : named,
    owners: owners.join(', ') || { vi: 'chưa có', en: 'none yet' },
  })
}

/** May this speaker say anything at this key? The first answer that is no counts, in the order in which a row is read. */
export const judgeKey = (ground: Ground): ((said: SaidFigure) => Result<Key, FigureRefusal>) => {
  const times = remembered((kind) => remembered((period) => judgeTime(ground, period, kind)))
  const line = remembered((code) => judgeLine(ground, code))
  const scopes = remembered((scope) => ({ refusal: whyNotScope(ground, scope) }))
  const bases = remembered((basis) => ({
    plain: basis.normalize('NFC'),
    why: new Map(
      [...kinds.values()].map((kind) => [kind, whyNotBasis(ground, basis.normalize('NFC'), kind)]),
    ),
  }))
  return (said) => {
    const time = times(said.kind)(said.period)
    if (!time.ok) return time
    const { period, kind } = time.value
    const found = line(said.indicator)
    if (!found.ok) return found
    const scope = scopes(said.scope).refusal
    if (scope) return fail(scope)
    const basis = bases(said.basis)
    const refusal = basis.why.get(kind) ?? whyNotSpeaker(ground, found.value, { kind, basis: basis.plain })
    if (refusal) return fail(refusal)
    const { code: indicator } = found.value
    return ok({ period, indicator, scope: said.scope, kind, basis: basis.plain, line: found.value })
  }
}
