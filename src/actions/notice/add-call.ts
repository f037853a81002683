import type { WireError } from '#core/page/head.ts'
import { cleanText, isBlankText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refuse } from '#core/words/month.ts'
import { type NoticeRefusalCode, noticeRefusal } from '#core/words/notices.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { openingToChase } from '#actions/notice/chase.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { findDuty } from '#store/duties.ts'
import { addCall } from '#store/notice/chases.ts'

const [mostWhom, mostNote] = [200, 1000]

type Said = { readonly calledAt: Date; readonly whom: string; readonly note: string }

const whyNotCall = (said: Said, openedAt: Date, now: Date): NoticeRefusalCode | null => {
  if (isBlankText(said.whom)) return 'callNeedsWhom'
  if (said.whom.length > mostWhom || said.note.length > mostNote) return 'callTooLong'
  if (Number.isNaN(said.calledAt.getTime()) || said.calledAt > now) return 'callInFuture'
  return said.calledAt < openedAt ? 'callTooOld' : null
}

/** `POST /api/periods/:period/calls/:agency`: “đã gọi điện lúc …, gặp ai”, kept as a fact (H02). */
export const addPhoneCall = (
  scope: Scope,
  address: { readonly period: string; readonly agency: string },
  asked: { readonly calledAt: string; readonly whom: string; readonly note: string },
): Promise<Result<object, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await openingToChase(scope, db, address.period)
    if (!opening.ok) return opening
    const { period, openedAt } = opening.value
    const duty = await findDuty(db, period, address.agency)
    if (!duty) return refused(refuse('noDuty', { agency: address.agency, period }))
    const said = {
      calledAt: new Date(asked.calledAt),
      whom: cleanText(asked.whom),
      note: cleanText(asked.note),
    }
    const unfit = whyNotCall(said, openedAt, scope.now)
    if (unfit) return fail(noticeRefusal(unfit))
    const by = signer(scope)
    const call = { agency: address.agency, ...said, by, at: scope.now, trial: scope.trial }
    await addCall(db, scope.province, period, call)
    const after = { calledAt: said.calledAt.toISOString(), whom: said.whom, note: said.note }
    await note(scope, db, { action: 'phone', subject: `report ${period} ${address.agency}`, after })
    return ok({})
  })
