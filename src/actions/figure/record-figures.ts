import { judging } from '#core/figure/judge-said.ts'
import type { SaidFigure, SoundFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { sayMoment } from '#core/time/moment.ts'
import { figureError, refuseFigure, cellWords } from '#core/words/figures.ts'
import { refusal } from '#core/words/refusals.ts'
import { placesBeside, unsaidCorrection, whyNotBeside } from '#actions/figure/beside-figures.ts'
import { actOf, groundOf, speakerOf, wordOf } from '#actions/figure/figure-ground.ts'
import { type PlanStudy, rememberedStudy, studyPlan } from '#actions/plan/plan-study.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addFigures, FigureRace, type NewFigure, type Refused } from '#store/figures/add-figures.ts'
import { findGround, type StoredGround } from '#store/figures/record-ground.ts'
import type { Ask } from '#store/store.ts'

/** What is to be recorded in one act. */
export type Saying = { readonly figures: readonly SaidFigure[]; readonly reason: string }

/** Somebody recorded this figure since the speaker looked: what stands now, for the speaker to decide. */
export type FigureConflict = {
  readonly index: number
  readonly message: string
  /** Null: what the speaker had seen is not there. */
  readonly stands: {
    readonly revision: number
    readonly cell: WireCell
    readonly at: string
    readonly byName: string
  } | null
}

export type Recorded = {
  readonly recordedAt: string
  readonly recorded: readonly { readonly index: number; readonly revision: number }[]
  readonly unchanged: number
  /** Where there is one, nothing was recorded. */
  readonly conflicts: readonly FigureConflict[]
}

const mostReason = 1000

/**
 * `POST /api/figures`: figures by a person, all of them or none, each as the next revision where it says something new
 * (B15). Judged as a file and a command are. Where somebody else was quicker, nothing is recorded and both values shown.
 */
export const recordFigures = async (
  scope: Scope,
  plan: string,
  saying: Saying,
): Promise<Result<Recorded, WireError>> => {
  const refused = whyNot(scope, 'figures.record')
  if (refused) return fail(refused)
  if (saying.reason.length > mostReason)
    return fail(figureError(refuseFigure('reasonTooLong', { most: String(mostReason) })))
  const attempt = () =>
    scope.store.direct(viewOf(scope), (ask, last) => record(scope, { ask, last }, plan, saying))
  for (let left = 3; left > 0; left -= 1)
    try {
      const recorded = await attempt()
      if (recorded !== 'unread') return recorded
      await scope.store.transaction(viewOf(scope), (db) => studyPlan(db, scope.province, plan))
    } catch (error) {
      if (!(error instanceof FigureRace)) throw error
    }
  // whoever is this often overtaken is told so
  return fail(figureError(refuseFigure('takenUnseen')))
}

const record = async (
  scope: Scope,
  { ask, last }: { readonly ask: Ask; readonly last: Ask },
  plan: string,
  { figures, reason }: Saying,
): Promise<Result<Recorded, WireError> | 'unread'> => {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))]
  const codes = [...new Set(figures.flatMap(({ scope: place, basis }) => [place, basis]))]
  const hasNote = reason.trim() !== ''
  const told = placesBeside(figures, hasNote)
  const planned = figures.some((figure) => figure.scope === scope.province)
  const stored = await findGround(ask, plan, { indicators, codes, told, planned })
  if (!stored) return fail(refusal('noPlan', { plan }))
  const ground = groundOf(scope, stored)
  // a reason answers what is asked, as it explains a total that falls
  const sound = judgeAll(
    judging(ground),
    hasNote ? figures.map((one) => ({ ...one, confirmed: true })) : figures,
  )
  if (!sound.ok) return sound
  const unsaid = hasNote ? null : unsaidCorrection(stored, sound.value)
  if (unsaid)
    return fail({ ...figureError(unsaid.refusal), cell: sound.value[unsaid.index]?.indicator ?? '' })
  const study = rememberedStudy(scope.province, plan, stored.stamp)
  const why = whyNotBeside(stored, sound.value, { hasNote, natureOf: naturesOf(stored, study) })
  if (why === 'unread') return why
  if (why) return fail({ ...figureError(why.refusal), cell: sound.value[why.index]?.indicator ?? '' })
  const made = sound.value.map((figure): NewFigure => ({
    ...figure,
    place: null,
    byAgency: wordOf(ground, figure.basis, figure.kind),
  }))
  const speaker = speakerOf(scope)
  const what = made.every(({ basis }) => basis === 'consolidator') ? 'overlay' : 'entry'
  const byAgency = speaker.what === 'agency' ? speaker.agency : null
  const logged = { figures: made.length, reason, first: made[0] }
  const act = { ...actOf(scope, { what, document: '', reason, byAgency }), plan, logged }
  const { recorded, unchanged, refused } = await addFigures(last, act, made)
  const late = refused.find((one) => one.what === 'beforePredecessor')
  if (late) return fail({ ...figureError(lateBy(scope, late)), cell: made[late.index]?.indicator ?? '' })
  return ok({ recordedAt: scope.now.toISOString(), recorded, unchanged, conflicts: refused.map(conflictOf) })
}

/** Each figure once, each sound; else why not, with the code of the indicator at fault. */
const judgeAll = (
  judge: ReturnType<typeof judging>,
  figures: readonly SaidFigure[],
): Result<readonly SoundFigure[], WireError> => {
  const sound: SoundFigure[] = []
  const seen = new Map<string, number>()
  for (const [index, said] of figures.entries()) {
    const judged = judge(said)
    if (!judged.ok) return fail({ ...figureError(judged.failure), cell: said.indicator })
    const { period, indicator, scope, kind, basis } = judged.value
    const name = JSON.stringify([period, indicator, scope, kind, basis])
    const first = seen.get(name)
    if (first !== undefined)
      return fail({
        ...figureError(refuseFigure('saidTwice', { first: String(first + 1) })),
        cell: indicator,
      })
    seen.set(name, index)
    sound.push(judged.value)
  }
  return ok(sound)
}

/** What an indicator is: as confirmed, else as the text proposes once it has been read. */
const naturesOf =
  ({ confirmed }: StoredGround, study: PlanStudy | null) =>
  (code: string): Nature | null | 'unread' =>
    confirmed.get(code) ?? (study ? (study.proposed.get(code)?.definition.nature ?? null) : 'unread')

const lateBy = ({ now }: Scope, { stands }: Refused) =>
  refuseFigure('beforePredecessor', {
    at: sayMoment(now),
    before: stands ? sayMoment(new Date(stands.at)) : '',
  })

const conflictOf = ({ index, stands }: Refused): FigureConflict => ({
  index,
  stands,
  message: figureError(
    stands
      ? refuseFigure('figureTaken', {
          by: stands.byName,
          value: cellWords(stands.cell),
          at: sayMoment(new Date(stands.at)),
        })
      : refuseFigure('takenUnseen'),
  ).message,
})
