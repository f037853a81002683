import { may } from '#core/access/permissions.ts'
import type { CorrectionsPage } from '#core/page/corrections-page.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { refuse } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { correctionLine } from '#actions/report/report-corrections.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listCorrections, listLandings } from '#store/corrections.ts'
import { listDuties } from '#store/duties.ts'

/** `GET /api/corrections`: the agency sees its own requests, the department and the committee all; those that wait first. */
export const showCorrections = (scope: Scope): Promise<Result<CorrectionsPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const { role, agency } = personOf(scope)
    if (agency === null && !may(role, 'report.readAll')) return refused(refuse('noRight', {}))
    const all = await listCorrections(db, may(role, 'report.readAll') || agency === null ? {} : { agency })
    const landings = await listLandings(db)
    const heads = new Map(
      (await listDuties(db, {})).map((duty) => [`${duty.period}/${duty.agency.code}`, duty.agency]),
    )
    const lines = all.toReversed().flatMap((one) => {
      const head = heads.get(`${one.period}/${one.agency}`)
      return head ? [{ ...correctionLine(scope, one, landings), head }] : []
    })
    return ok({
      lines: [
        ...lines.filter(({ state }) => state === 'asked'),
        ...lines.filter(({ state }) => state !== 'asked'),
      ],
    })
  })
