import { statedOf } from '#core/duty/plan-duty.ts'
import { actionPlanWork, statementIn } from '#core/works/plan-work.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addStatement, listPlanDuties, owedPlanDuty } from '#store/plan-duties.ts'
import { holdReport } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/**
 * What a report says of the agency's action plan is said once: as it is sent it also fulfils the duty, in the transaction and
 * at the time of the sending, unless a statement stands already (F04, F08).
 */
export const stateFromReport = async (
  scope: Scope,
  db: Db,
  { opening: { plan }, key: { province, agency }, works, listed }: ReportFile,
): Promise<void> => {
  const said = works[actionPlanWork]
  const statement = said ? statementIn(said) : null
  if (!statement || listed.every(({ work }) => work.action !== actionPlanWork)) return
  const owed = owedPlanDuty(plan)
  await holdReport(db, { province, period: owed, agency }, 'alone')
  const [duty] = await listPlanDuties(db, { plan, agency })
  if (!duty || duty.exempt || statedOf(duty.facts)) return
  const { account, name } = signer(scope)
  const who = { at: scope.now.toISOString(), by: account, byName: name, trial: scope.trial }
  const fact = { what: 'stated', ...statement, reason: '', ...who } as const
  await addStatement(db, { province, plan, agency }, duty.facts.length + 1, fact)
  await note(scope, db, {
    action: 'plan-duty-stated',
    subject: `duty ${owed} ${agency}`,
    after: { ...statement, reason: '' },
  })
}
