import { type Delegation, delegationsNow, signatureOf } from '#core/access/delegation.ts'
import type { Signature } from '#core/access/signature.ts'
import type { InsideReport } from '#core/page/report-page.ts'
import type { InsideStep } from '#core/report/fact.ts'
import { type ReportCase, signs, whyNot } from '#core/report/why-not.ts'
import { takesTwoPersons, titlesFor } from '#actions/access/reporting-rules.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { listDelegations } from '#store/delegations.ts'
import type { ReportKey } from '#store/drafts.ts'
import { listHands, listSteps } from '#store/inside.ts'
import type { Db } from '#store/store.ts'

/** What a report's rules ask about its own agency: who has written, who has submitted, who signs today (K04, K05). */
export type Inside = {
  readonly steps: readonly InsideStep[]
  readonly hands: readonly string[]
  readonly delegations: readonly Delegation[]
  readonly twoPersons: boolean
}

/** Null for the eyes of others. */
export const insideOf = async (scope: Scope, db: Db, key: ReportKey): Promise<Inside | null> => {
  if (personOf(scope).agency !== key.agency) return null
  return {
    steps: await listSteps(db, key),
    hands: await listHands(db, key),
    delegations: delegationsNow(await listDelegations(db, key.agency), key.agency, scope.now),
    twoPersons: takesTwoPersons(scope),
  }
}

/** The same as the rules ask for it. */
export const insideCase = (
  inside: Inside | null,
): Pick<ReportCase, 'steps' | 'hands' | 'deputies' | 'twoPersons'> =>
  inside === null
    ? {}
    : {
        steps: inside.steps,
        hands: inside.hands,
        twoPersons: inside.twoPersons,
        deputies: inside.delegations.map(({ deputy }) => deputy),
      }

/** How the person who asks would sign this report now; null: without a signature. */
export const signatureNow = (scope: Scope, file: Pick<ReportFile, 'duty' | 'inside'>): Signature | null => {
  const { agency } = file.duty
  const asking = { ...personOf(scope), name: signer(scope).name }
  return signatureOf(asking, titlesFor(agency), file.inside?.delegations ?? [])
}

/** The part of a report's page that is its agency's alone. */
export const insidePage = (scope: Scope, file: ReportFile): InsideReport | null => {
  const { inside, report } = file
  if (inside === null) return null
  const person = personOf(scope)
  return {
    steps: inside.steps,
    twoPersons: inside.twoPersons,
    signs: signs(report, person),
    signature: signatureNow(scope, file),
    whyNotSubmit: reasonOf(whyNot('submit', report, person)),
    whyNotTakeBack: reasonOf(whyNot('takeBack', report, person)),
    whyNotHandBack: reasonOf(whyNot('handBack', report, person)),
  }
}
