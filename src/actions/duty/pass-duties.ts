import type { Agency } from '#core/agency/agency.ts'
import { aliveOn, heirOn } from '#core/agency/register.ts'
import type { DutyChange } from '#core/duty/change.ts'
import { firstSent } from '#core/report/status.ts'
import { printDay } from '#core/time/day.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { addDutyChange } from '#store/duty-changes.ts'
import { addDuties, listDuties, type OwedReport } from '#store/duties.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const lastDayOf = (register: readonly Agency[], code: string): string => {
  const ends = register.filter((agency) => agency.code === code).flatMap(({ validTo }) => validTo ?? [])
  const last = ends.toSorted().at(-1)
  return last ? ` ngày ${printDay(last)}` : ''
}

/**
 * An agency that ends before its report is due owes it no more; the one that took it over does (Q42). Asked whenever the
 * register has changed: what was sent by then stays the old agency's, what was opened later never was its duty.
 */
export const passDuties = async (scope: Scope, db: Db): Promise<void> => {
  const register = await listAgencies(db)
  const facts = factsByReport(await listFacts(db, {}))
  const duties = await listDuties(db, {})
  for (const duty of duties) {
    const { agency, due, exempt, period } = duty
    const lives = aliveOn(register, due).some(({ code }) => code === agency.code)
    if (lives || exempt !== null || firstSent(facts(period, agency.code))) continue
    const heir = heirOn(register, agency.code, due)
    if (heir) await pass(scope, db, { duty, heir, register, duties })
  }
}

type Passing = {
  readonly duty: OwedReport
  readonly heir: Agency
  readonly register: readonly Agency[]
  readonly duties: readonly OwedReport[]
}

const pass = async (scope: Scope, db: Db, { duty, heir, register, duties }: Passing): Promise<void> => {
  const { period, agency, due, originalDue, advice } = duty
  const ofPeriod = (await listDuties(db, { period })).map((each) => each.agency.code)
  const head = headsOn(register, due)[heir.code]
  if (head && !ofPeriod.includes(heir.code)) {
    const first = duties.filter((each) => each.period === period).length + 1
    await addDuties(db, scope.province, [{ period, agency: head, due, originalDue, advice }], first)
  }
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
  const key = { province: scope.province, owed: period, agency: agency.code }
  await addDutyChange(db, key, duty.changes.length + 1, change)
  const after = { successor: heir.code, reason: change.reason }
  await note(scope, db, { action: 'duty-passed', subject: `duty ${period} ${agency.code}`, after })
}
