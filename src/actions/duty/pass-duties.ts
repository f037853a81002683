import type { Agency } from '#core/agency/agency.ts'
import { heirOn } from '#core/agency/register.ts'
import type { DutyChange, Standing } from '#core/duty/change.ts'
import { passesOn } from '#core/duty/duty.ts'
import { statedOf } from '#core/duty/plan-duty.ts'
import { firstSent } from '#core/report/status.ts'
import { printDay } from '#core/time/day.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { subjectOf } from '#actions/report/log-draft.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { addDutyChange } from '#store/duty-changes.ts'
import { addDuties, listDuties, type OwedReport } from '#store/duties.ts'
import { addPlanDuties, listPlanDuties, type OwedPlanDuty, owedPlanDuty } from '#store/plan-duties.ts'
import { subjectsOf } from '#store/log.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const lastDayOf = (register: readonly Agency[], code: string): string => {
  const ends = register.filter((agency) => agency.code === code).flatMap(({ validTo }) => validTo ?? [])
  const last = ends.toSorted().at(-1)
  return last ? ` ngày ${printDay(last)}` : ''
}

/**
 * An agency that ends before its duty is due owes it no more; the one that took it over does (Q42). Asked whenever the
 * register has changed: what was sent, stated, begun or granted another day by then stays the old agency's (`passesOn`).
 */
export const passDuties = async (scope: Scope, db: Db): Promise<void> => {
  const register = await listAgencies(db)
  const facts = factsByReport(await listFacts(db, {}))
  // what lies in a draft is its agency's alone; that it was begun is in the log
  const drafts = await subjectsOf(db, 'save-draft')
  for (const duty of await listDuties(db, {})) {
    const { period, agency } = duty
    const begun =
      firstSent(facts(period, agency.code)) !== null || drafts.has(subjectOf({ period, agency: agency.code }))
    const heir = heirOf(register, duty, begun)
    if (heir) await passReport(scope, db, { duty, heir, register })
  }
  for (const duty of await listPlanDuties(db, {})) {
    const heir = heirOf(register, duty, statedOf(duty.facts) !== null)
    if (heir) await passPlanDuty(scope, db, { duty, heir, register })
  }
}

/** Who owes instead; null: it stays the agency's own, or there is no successor. */
const heirOf = (
  register: readonly Agency[],
  { agency, due, exempt, extension, request }: Standing & Pick<OwedReport, 'agency'>,
  begun: boolean,
): Agency | null =>
  passesOn(register, { agency: agency.code, due, exempt, moved: extension ?? request, begun })
    ? heirOn(register, agency.code, due)
    : null

type Passing<Duty> = {
  readonly duty: Duty
  readonly heir: Agency
  readonly register: readonly Agency[]
}

const passReport = async (scope: Scope, db: Db, passing: Passing<OwedReport>): Promise<void> => {
  const { duty, heir, register } = passing
  const { period, due, originalDue, advice } = duty
  const given = await listDuties(db, { period })
  const agency = headsOn(register, due)[heir.code]
  if (agency && !given.some((each) => each.agency.code === heir.code))
    await addDuties(db, scope.province, [{ period, agency, due, originalDue, advice }], given.length + 1)
  await keepPassed(scope, db, period, passing)
}

const passPlanDuty = async (scope: Scope, db: Db, passing: Passing<OwedPlanDuty>): Promise<void> => {
  const { duty, heir, register } = passing
  const { plan, asks, due, latest, source } = duty
  const given = await listPlanDuties(db, { plan })
  const agency = headsOn(register, due)[heir.code]
  if (agency && !given.some((each) => each.agency.code === heir.code)) {
    const { account: byAccount, name: byName } = signer(scope)
    const by = { at: scope.now, byAccount, byName, trial: scope.trial }
    const where = { province: scope.province, plan }
    await addPlanDuties(
      db,
      where,
      [{ agency, asks, due, latest: latest < due ? due : latest, source }],
      by,
      given.length + 1,
    )
  }
  await keepPassed(scope, db, owedPlanDuty(plan), passing)
}

const keepPassed = async (
  scope: Scope,
  db: Db,
  owed: string,
  { duty, heir, register }: Passing<OwedReport | OwedPlanDuty>,
): Promise<void> => {
  const { agency } = duty
  const change: DutyChange = {
    what: 'passed',
    until: null,
    document: null,
    reason: `${agency.name} kết thúc${lastDayOf(register, agency.code)}; ${heir.name} kế thừa`,
    successor: heir.code,
    at: scope.now.toISOString(),
    by: signer(scope).account,
    byName: signer(scope).name,
    trial: scope.trial,
  }
  const key = { province: scope.province, owed, agency: agency.code }
  await addDutyChange(db, key, duty.changes.length + 1, change)
  const after = { successor: heir.code, reason: change.reason }
  await note(scope, db, { action: 'duty-passed', subject: `duty ${owed} ${agency.code}`, after })
}
