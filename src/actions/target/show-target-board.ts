import { numberIn } from '#core/figure/cell.ts'
import { parseDecimal, printDecimal, shortest } from '#core/figure/decimal.ts'
import { fromWire, toWire } from '#core/figure/wire.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type {
  BoardGroup,
  NamedList,
  TargetBoardLine,
  TargetBoardPage,
  WireBaseline,
} from '#core/page/target-board-page.ts'
import { silent, type Words } from '#core/words/both.ts'
import { sayPace } from '#core/scenario/pace/say-pace.ts'
import type { Target } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/result.ts'
import type { Baseline } from '#core/target/baseline.ts'
import { type BoardLine, boardLine } from '#core/target/board-line.ts'
import { requiredAmount } from '#core/target/growth-base.ts'
import { compareComposition, sayComposition } from '#core/target/composition.ts'
import { compound, tally } from '#core/target/compound.ts'
import { namedStanding, standingRecognitions } from '#core/target/recognition.ts'
import { dayOfPlan, headsOn } from '#actions/province/agency-heads.ts'
import { type AsOf, asOfAsked, knownBy, scopeThen } from '#actions/as-of.ts'
import { type BoardGround, boardTarget, readBoardGround, yearBefore } from '#actions/target/board-ground.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import type { Db } from '#store/store.ts'

/** `GET /api/plans/:plan/target-board`: every target judged on the day of the clock, or as of a moment (B16, H09). */
export const showTargetBoard = async (
  scope: Scope,
  address: string,
  asked: string | null = null,
): Promise<Result<TargetBoardPage, WireError>> => {
  const asOf = asOfAsked(asked)
  if (!asOf.ok) return asOf
  return withPlan(scope, address, async (db, plan) =>
    ok(await boardPage(scopeThen(scope, asOf.value), db, plan, asOf.value)),
  )
}

export const boardPage = async (
  scope: Scope,
  db: Db,
  plan: PlanHead,
  asOf: AsOf,
): Promise<TargetBoardPage> => {
  const owned = ownersOf((await listOwnerFacts(db, plan.id)).filter(knownBy(asOf)))
  const owners = new Map([...owned].map(([code, held]) => [code, held.owners]))
  return boardOn(scope, db, await readBoardGround(scope, db, { plan, owners, asOf }))
}

/** The board on a ground of its own: the evaluation is judged on what its year's report prints. */
export const boardOn = async (scope: Scope, db: Db, ground: BoardGround): Promise<TargetBoardPage> => {
  const { plan } = ground
  const lines = ground.study.plan.targets
    .filter(({ year }) => year === undefined || year === plan.year)
    .flatMap((target) => {
      const given = boardTarget(ground, target)
      const line = given && boardLine(given.target)
      return line ? [wireLine(ground, target, line, given.of)] : []
    })
  return {
    plan,
    groups: groupsOf(ground, lines),
    tally: tally(lines.map(({ judged }) => judged.verdict)),
    agencies: headsOn(await listAgencies(db), dayOfPlan(plan, scope)),
    whyNotChoose: whyNot(scope, 'baseline.choose')?.message ?? null,
    asOf: scope.now.toISOString(),
  }
}

/** Whether a structure is one, once every part of it has its figure; '' for what is none. */
const compositionOf = ({ definitions }: BoardGround, parts: readonly TargetBoardLine[]): Words => {
  const known = parts.flatMap(({ code, name, official, latest }) => {
    const [wanted, value] = [
      parseDecimal(official.value),
      numberIn(latest ? fromWire(latest.cell) : undefined),
    ]
    const isPart = definitions.get(code)?.definition.direction === 'balance'
    return isPart && wanted && value ? [{ name, wanted, value }] : []
  })
  return known.length > 1 && known.length === parts.length
    ? sayComposition(compareComposition(known))
    : silent
}

const groupsOf = (
  ground: BoardGround,
  lines: readonly (TargetBoardLine & { readonly parent: string })[],
): readonly BoardGroup[] => {
  const groups = new Map<string, TargetBoardLine[]>()
  for (const { parent, ...line } of lines) groups.set(parent, [...(groups.get(parent) ?? []), line])
  return [...groups].map(([parent, parts]) => {
    const { verdict, credit } = compound(parts.map(({ judged }) => judged))
    const composition = compositionOf(ground, parts)
    return { parent, verdict, credit: parts.length > 1 ? credit : '', composition, lines: parts }
  })
}

/** Growth as an amount, on what the year before came to as far as it is known. */
const requiredOf = (ground: BoardGround, code: string, official: Baseline): TargetBoardLine['required'] => {
  const row = ground.study.grown.get(code)
  const base = row && yearBefore(ground, row.code)
  if (!row || !base || ground.definitions.get(code)?.definition.nature !== 'index') return null
  const made = requiredAmount(official.value, row, base)
  return {
    value: printDecimal(shortest(made.value)),
    unit: row.unit,
    base: printDecimal(made.base),
    period: made.period,
    row: row.code,
  }
}

const wireBaseline = ({ key, name, value, printed, line }: Baseline): WireBaseline => ({
  key,
  name,
  value: printDecimal(value),
  printed,
  line,
})

/** Both tests of a target with a list, by what is asked of the number in the text or by the official value. */
const namedOf = (
  { plan, recognitions, whyNotRecognise }: BoardGround,
  { id, named }: Target,
  { official, latest }: BoardLine,
): NamedList | null => {
  if (named.length === 0) return null
  const facts = recognitions.get(codeOfTarget(id)) ?? []
  const asked = { asked: official.value, named, year: plan.year }
  const standing = namedStanding(asked, facts, numberIn(latest?.cell))
  const elsewhere = standingRecognitions(facts).filter(({ forYear }) => forYear !== plan.year)
  return { ...standing, asked: printDecimal(standing.asked), elsewhere, whyNot: whyNotRecognise }
}

export const wireLine = (
  ground: BoardGround,
  target: Target,
  line: BoardLine,
  of: string | null,
): TargetBoardLine & { readonly parent: string } => {
  const { owners, definitions } = ground
  const code = codeOfTarget(target.id)
  const { latest, pace, chosen, stretch } = line
  const nature = definitions.get(code)?.definition.nature ?? 'flow'
  return {
    parent: target.parent,
    code,
    id: target.id,
    name: target.indicator,
    unit: target.unit,
    line: target.line,
    owners: owners.get(code) ?? [],
    official: wireBaseline(line.official),
    required: requiredOf(ground, code, line.official),
    baselines: line.baselines.map(wireBaseline),
    chosen: chosen && { by: chosen.byName, at: chosen.at, reason: chosen.reason },
    judged: line.judged,
    stretch: stretch && { baseline: wireBaseline(stretch.baseline), judged: stretch.judged },
    latest: latest && { ...latest, cell: toWire(latest.cell), of },
    share: line.share && printDecimal(line.share),
    pace: pace && pace.kind !== 'unknown' ? sayPace(nature, pace, target.unit) : silent,
    unreachable: pace?.kind === 'needs' && pace.unreachable !== null,
    named: namedOf(ground, target, line),
  }
}
