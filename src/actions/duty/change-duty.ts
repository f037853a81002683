import type { DutyChange } from '#core/duty/change.ts'
import { type DutyVerb, type DutyWish, whyNotChange } from '#core/duty/why-not-change.ts'
import type { DutiesPage } from '#core/page/duties-page.ts'
import type { WireError } from '#core/page/head.ts'
import { cleanText } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { parseDay } from '#core/time/day.ts'
import { refuse } from '#core/words/month.ts'
import { findDutyCase, type FoundDuty } from '#actions/duty/duty-case.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { tellDutyChange } from '#actions/notice/tell-duty.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addDutyChange } from '#store/duty-changes.ts'
import { reportedPeriod } from '#store/periods.ts'
import { holdReport } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const happened: Readonly<Record<DutyVerb, DutyChange['what']>> = {
  ask: 'asked',
  extend: 'extended',
  refuse: 'refused',
  exempt: 'exempted',
  restore: 'restored',
}

const mostReason = 2000
const mostDocument = 100

/** What somebody types at a duty; what a verb does not need is not kept. */
export type TypedWish = {
  readonly until?: string | undefined
  readonly document?: string | undefined
  readonly reason?: string | undefined
}

const changeOf = (scope: Scope, wish: DutyWish): DutyChange => {
  const dated = wish.what === 'ask' || wish.what === 'extend'
  const decided = wish.what === 'extend' || wish.what === 'exempt' || wish.what === 'refuse'
  return {
    what: happened[wish.what],
    until: dated ? wish.until : null,
    document: decided && wish.document !== '' ? wish.document : null,
    reason: wish.reason,
    successor: null,
    at: scope.now.toISOString(),
    by: signer(scope).account,
    byName: signer(scope).name,
    trial: scope.trial,
  }
}

const keep = async (scope: Scope, db: Db, duty: FoundDuty, change: DutyChange): Promise<void> => {
  const [agency, before] = [duty.agency.code, { due: duty.standing.due }]
  for (const owed of duty.owed)
    await addDutyChange(db, { province: scope.province, owed, agency }, duty.changes + 1, change)
  const { what, until, document, reason } = change
  // two duties, one sending: the log says that both changed (Q15)
  const after = { until, document, reason, ...(duty.owed.length > 1 ? { both: duty.owed } : {}) }
  await note(scope, db, { action: `duty-${what}`, subject: `duty ${duty.owed[0]} ${agency}`, before, after })
  const [owed = ''] = duty.owed
  await tellDutyChange(scope, db, { owed, agency, number: duty.changes + 1, change, due: before.due })
}

/**
 * `POST /api/duties/:owed/:agency/:verb`: an extension is asked, granted, refused; an agency is exempted, or owes again.
 * The original day stays for ever (K07); each change is a fact beside it. The answer is the person's page.
 */
export const changeDuty = async (
  scope: Scope,
  address: { readonly owed: string; readonly agency: string },
  what: DutyVerb,
  typed: TypedWish,
): Promise<Result<DutiesPage, WireError>> => {
  const wish: DutyWish = {
    what,
    until: parseDay(typed.until ?? ''),
    document: cleanText(typed.document ?? '').trim(),
    reason: cleanText(typed.reason ?? '').trim(),
  }
  if (wish.reason.length > mostReason) return refused(refuse('textTooLong', { most: mostReason }))
  if (wish.document.length > mostDocument) return refused(refuse('textTooLong', { most: mostDocument }))
  const done = await scope.store.transaction(viewOf(scope), async (db) => {
    const { province } = scope
    const period = await reportedPeriod(db, address.owed)
    // nobody sends, asks or decides about this duty meanwhile
    await holdReport(db, { province, period, agency: address.agency }, 'alone')
    const duty = await findDutyCase(scope, db, address)
    if (!duty) return refused(refuse('noOwed', address))
    const refusal = whyNotChange(wish, duty, personOf(scope))
    if (refusal) return refused(refusal)
    return ok(await keep(scope, db, duty, changeOf(scope, wish)))
  })
  return done.ok ? ok(await showDuties(scope)) : done
}
