import type { CorrectionLine, ReportCorrections } from '#core/page/corrections-page.ts'
import {
  correctedEntries,
  type Correction,
  correctedIn,
  correctionState,
  type LandingPeriod,
  landsIn,
  whyNotDecideCorrection,
} from '#core/report/correction.ts'
import { whyNot } from '#core/report/why-not.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import { may } from '#core/access/permissions.ts'
import { refuse, type Refusal } from '#core/words/month.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import { requestWarnings } from '#actions/report/correction-questions.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import type { Scope } from '#actions/scope.ts'
import { listCorrections, listLandings } from '#store/corrections.ts'
import type { Db } from '#store/store.ts'

/** Why this person may not accept or refuse a request; null: go ahead. */
export const whyNotDecide = (scope: Scope, one: Correction): Refusal | null => {
  const { role, account } = personOf(scope)
  return may(role, 'report.accept') ? whyNotDecideCorrection(one, account) : refuse('noRight', {})
}

/** Why this person may not take a request back; where two sign, only who signs does. */
export const whyNotWithdraw = (scope: Scope, one: Correction): Refusal | null => {
  const person = personOf(scope)
  if (person.agency !== one.agency || !may(person.role, 'report.send')) return refuse('noRight', {})
  return one.decision === null ? null : refuse('correctionDecided', {})
}

export const correctionLine = (
  scope: Scope,
  one: Correction,
  landings: readonly LandingPeriod[],
  warnings: readonly AnsweredWarning[] = [],
): CorrectionLine => {
  const into = landsIn(one, landings)
  return {
    ...one,
    label: labelOf(one.period),
    state: correctionState(one),
    into: into === null ? null : { period: into, label: labelOf(into) },
    warnings,
    whyNotDecide: reasonOf(whyNotDecide(scope, one)),
    whyNotWithdraw: reasonOf(whyNotWithdraw(scope, one)),
  }
}

/** The corrections of one report's page: those asked of it, and those of earlier periods that stand in it. */
export const reportCorrections = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
): Promise<ReportCorrections> => {
  const { key, report } = file
  const all = await listCorrections(db, { agency: key.agency })
  const landings = all.length === 0 ? [] : await listLandings(db)
  const own = all.filter(({ period }) => period === key.period)
  const stands = new Map([...file.entries, ...correctedEntries(own)])
  const requests: CorrectionLine[] = []
  for (const one of own) {
    const open = one.decision === null
    const warnings = open ? await requestWarnings(scope, db, file, { stands, one }) : []
    requests.push(correctionLine(scope, one, landings, warnings))
  }
  return {
    requests,
    corrected: correctedIn(key.period, all, landings).map((figure) => ({
      ...figure,
      label: labelOf(figure.period),
    })),
    whyNotAsk: reasonOf(whyNot('correct', report, personOf(scope))),
  }
}
