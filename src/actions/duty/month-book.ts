import { sameQuestions } from '#core/checks/same/asked-twice.ts'
import { askingClause } from '#core/duty/clause.ts'
import type { Owned } from '#core/indicator/owners.ts'
import { type AskedSection, wholeForm } from '#core/report/form.ts'
import { type PlanStudy, studyPlan } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { findMonthPlan, listOwned, type MonthPlan } from '#store/asked.ts'
import { findLines, listClauses } from '#store/plans.ts'
import type { Db } from '#store/store.ts'
import type { Person } from '#core/report/why-not.ts'

/** What a plan asks each month, of whom, and by which clause. */
export type MonthBook = {
  readonly plan: MonthPlan
  readonly form: readonly AskedSection[]
  readonly owned: ReadonlyMap<string, Owned>
  readonly clause: string
}

const asked = new WeakMap<PlanStudy, ReadonlyMap<string, string>>()

/** Rows that ask what another row asks first, by code: found once for an edition of the plan (beyond 20). */
export const questionsAskedTwice = async (
  db: Db,
  province: string,
  plan: string,
): Promise<ReadonlyMap<string, string>> => {
  const study = await studyPlan(db, province, plan)
  const known = asked.get(study) ?? sameQuestions(study.plan)
  asked.set(study, known)
  return known
}

/** Null when there is no such plan. */
export const findBook = async (db: Db, id: string): Promise<MonthBook | null> => {
  const plan = await findMonthPlan(db, id)
  if (!plan) return null
  const rules = (await listClauses(db, id)).filter(({ kind }) => kind === 'rule')
  const words = await findLines(
    db,
    id,
    rules.flatMap(({ lines }) => lines),
  )
  return {
    plan,
    form: wholeForm({ ...plan, sameQuestions: await questionsAskedTwice(db, plan.province, id) }),
    owned: await listOwned(db, id),
    clause: askingClause(rules, words),
  }
}

/** The codes that an agency is asked: those of which it is an owner; `focal` are those that it may not leave blank. */
export const askedOf = (
  owned: ReadonlyMap<string, Pick<Owned, 'owners'>>,
  agency: string,
): { readonly all: ReadonlySet<string>; readonly focal: ReadonlySet<string> } => {
  const mine = [...owned].filter(([, { owners }]) => owners.includes(agency))
  return {
    all: new Set(mine.map(([code]) => code)),
    focal: new Set(mine.filter(([, { owners }]) => owners[0] === agency).map(([code]) => code)),
  }
}

/** The cells that an agency may not leave blank, as its form counts them: a question that two Biểu ask is one (beyond 20). */
export const askedOnce = (
  owned: ReadonlyMap<string, Pick<Owned, 'owners'>>,
  twice: ReadonlyMap<string, string>,
  agency: string,
): ReadonlySet<string> => {
  const { all, focal } = askedOf(owned, agency)
  return new Set([...focal].filter((code) => !all.has(twice.get(code) ?? '')))
}

/** The person behind a scope; the program itself has no post in a month. */
export const personOf = ({ actor }: Scope): Person =>
  actor ?? { account: 'system', role: 'reader', agency: null }
