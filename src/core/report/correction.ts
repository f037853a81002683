import { equal, parseDecimal } from '#core/figure/decimal.ts'
import { type Entry, isFilled } from '#core/report/entry.ts'
import { cleanText, isReason } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** One figure as it was reported, and as it should have been. */
export type CorrectionCell = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly was: Entry
  readonly now: Entry
}

/** accepted, refused: by the department · withdrawn: by the agency itself. */
export type CorrectionDecision = {
  readonly what: 'accepted' | 'refused' | 'withdrawn'
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
}

/**
 * Đề nghị đính chính: what an agency asks to correct in a report that a consolidation has frozen (G12, Q37). Accepted, the figure
 * gets a new revision and stands in the next period as corrected; the frozen consolidation stays as it is.
 */
export type Correction = {
  readonly period: string
  readonly agency: string
  /** Of this report: 1, 2, … */
  readonly number: number
  /** The sending that it corrects. */
  readonly revision: number
  readonly cells: readonly CorrectionCell[]
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
  readonly decision: CorrectionDecision | null
}

export type CorrectionState = 'asked' | CorrectionDecision['what']

export const correctionState = ({ decision }: Pick<Correction, 'decision'>): CorrectionState =>
  decision?.what ?? 'asked'

/** The figures of a report as corrections that were accepted leave them; the last accepted one counts. */
export const correctedEntries = (corrections: readonly Correction[]): ReadonlyMap<string, Entry> =>
  new Map(
    corrections
      .filter((one) => correctionState(one) === 'accepted')
      .toSorted((a, b) => ((a.decision?.at ?? '') < (b.decision?.at ?? '') ? -1 : 1))
      .flatMap(({ cells }) => cells.map(({ code, now }) => [code, now] as const)),
  )

/** An opened period, as far as it decides where a correction lands; `frozenAt`: when it was first consolidated. */
export type LandingPeriod = {
  readonly period: string
  readonly unitsDue: string
  readonly frozenAt: string | null
}

/**
 * The period in whose report an accepted correction stands: the first after its own that was not consolidated yet when it was
 * accepted. Null: none is open; it waits. Whatever is consolidated later, this does not change.
 */
export const landsIn = (correction: Correction, periods: readonly LandingPeriod[]): string | null => {
  const { decision } = correction
  const own = periods.find(({ period }) => period === correction.period)
  if (decision?.what !== 'accepted' || !own) return null
  const later = periods
    .filter(({ unitsDue }) => unitsDue > own.unitsDue)
    .toSorted((a, b) => (a.unitsDue < b.unitsDue ? -1 : 1))
  return later.find(({ frozenAt }) => frozenAt === null || frozenAt >= decision.at)?.period ?? null
}

/** The most cells in one request; more is a report sent anew. */
export const mostCorrected = 200

/** The longest reason. */
export const mostCorrectionReason = 2000

const sameValue = (a: string, b: string): boolean => {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  return left && right ? equal(left, right) : a === b
}

/** 2,1 and 2,10 are one figure. */
const sameFigure = (a: Entry, b: Entry): boolean =>
  a.kind === 'number' && b.kind === 'number' ? sameValue(a.value, b.value) : a.kind === b.kind

type Noted = { readonly code: string; readonly name: string; readonly entry: Entry }

/** The reason of a request with those of its cells, as it is kept and read: one line for each cell that has its own. */
export const correctionReason = (reason: string, cells: readonly Noted[]): string =>
  [
    reason,
    ...cells.flatMap(({ code, name, entry }) =>
      entry.kind === 'number' && entry.note !== undefined ? [`${name} (${code}): ${entry.note}`] : [],
    ),
  ].join('\n')

/** What was reported, and what is being asked about already, by code. */
export type CorrectionGround = {
  readonly stands: ReadonlyMap<
    string,
    { readonly name: string; readonly unit: string; readonly entry: Entry }
  >
  readonly open: ReadonlySet<string>
}

/** The cells of a request, each with what stands there, or why it cannot be asked. Entries come checked. */
export const checkCorrection = (
  wished: {
    readonly cells: readonly { readonly code: string; readonly entry: Entry }[]
    readonly reason: string
  },
  { stands, open }: CorrectionGround,
): Result<{ readonly cells: readonly CorrectionCell[]; readonly reason: string }, Refusal> => {
  const reason = cleanText(wished.reason)
  if (wished.cells.length === 0) return fail(refuse('noCorrections', {}))
  if (wished.cells.length > mostCorrected) return fail(refuse('tooManyPointed', { most: mostCorrected }))
  if (!isReason(reason)) return fail(refuse('correctionNeedsReason', {}))
  if (reason.length > mostCorrectionReason) return fail(refuse('textTooLong', { most: mostCorrectionReason }))
  const cells = new Map<string, CorrectionCell>()
  const noted: Noted[] = []
  for (const { code, entry } of wished.cells) {
    const line = stands.get(code)
    if (!line) return fail(refuse('notInSending', { code }))
    const { name, unit } = line
    if (cells.has(code)) return fail(refuse('pointedTwice', { code }))
    if (!isFilled(entry)) return fail(refuse('correctionBlank', { code }))
    if (open.has(code)) return fail(refuse('correctionOpen', { code, name }))
    if (sameFigure(line.entry, entry)) return fail(refuse('correctionSame', { code, name }))
    const now: Entry = entry.kind === 'number' ? { kind: 'number', value: entry.value } : entry
    cells.set(code, { code, name, unit, was: line.entry, now })
    noted.push({ code, name, entry })
  }
  const whole = correctionReason(reason, noted)
  if (whole.length > mostCorrectionReason) return fail(refuse('textTooLong', { most: mostCorrectionReason }))
  return ok({ cells: [...cells.values()], reason: whole })
}

/** Why this account may not decide; null: go ahead. Who asked does not decide (Q36). */
export const whyNotDecideCorrection = (correction: Correction, account: string): Refusal | null => {
  if (correction.decision !== null) return refuse('correctionDecided', {})
  return correction.by === account ? refuse('correctionOwn', {}) : null
}

/** What is corrected, as the next report and the next consolidation list it: `Số liệu đính chính kỳ trước`. */
export type CorrectedFigure = CorrectionCell & {
  /** The period whose figure it is. */
  readonly period: string
  readonly agency: string
  readonly number: number
  readonly reason: string
  readonly askedBy: string
  readonly decidedBy: string
  readonly decidedAt: string
}

/** The figures that stand in a period as corrected, by the moment of their acceptance. */
export const correctedIn = (
  period: string,
  corrections: readonly Correction[],
  periods: readonly LandingPeriod[],
): readonly CorrectedFigure[] =>
  corrections
    .filter((one) => landsIn(one, periods) === period)
    .toSorted((a, b) => ((a.decision?.at ?? '') < (b.decision?.at ?? '') ? -1 : 1))
    .flatMap(({ cells, decision, agency, number, reason, byName, period: from }) =>
      cells.map((cell) => ({
        ...cell,
        period: from,
        agency,
        number,
        reason,
        askedBy: byName,
        decidedBy: decision?.byName ?? '',
        decidedAt: decision?.at ?? '',
      })),
    )
