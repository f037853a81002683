import type { ApprovalFact } from '#core/consolidation/approval.ts'
import type { Notice } from '#core/notice/notice.ts'
import { tell } from '#actions/notice/tell.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { type Account, listAccounts } from '#store/accounts.ts'
import type { Db } from '#store/store.ts'

type Said = Pick<Notice<'reportWaits'>, 'facts' | 'key' | 'agency' | 'audience' | 'period'>

const accountsThat = (scope: Scope, wanted: (account: Account) => boolean): Promise<readonly string[]> =>
  scope.store.transaction(ownView(scope), async (db) =>
    (await listAccounts(db)).filter((one) => !one.disabled && wanted(one)).map(({ account }) => account),
  )

/** Who is next: the leaders, the committee, whoever submitted it; null: the department as a whole. */
const nextOf = async (
  scope: Scope,
  { what }: ApprovalFact,
  submittedBy: string | null,
): Promise<readonly string[] | null> => {
  switch (what) {
    case 'submitted':
      return accountsThat(scope, ({ role, leads }) => role === 'planning' && leads)
    case 'handedBack':
    case 'approved':
      return submittedBy === null ? [] : [submittedBy]
    case 'sent':
      return accountsThat(scope, ({ role }) => role === 'committee')
    case 'received':
      return null
    case 'issued':
      return []
  }
}

const noticeOf = (fact: ApprovalFact, said: Said): Notice | null => {
  switch (fact.what) {
    case 'submitted':
      return { kind: 'reportWaits', ...said }
    case 'handedBack':
      return { kind: 'reportHandedBack', ...said, facts: { ...said.facts, reason: fact.note } }
    case 'approved':
      return { kind: 'reportApproved', ...said }
    case 'sent':
      return { kind: 'reportSentUp', ...said }
    case 'received':
      return { kind: 'reportReceived', ...said }
    case 'issued':
      return null
  }
}

/** Whoever is next learns that it is their turn, in the transaction of the step (H07, E27). */
export const tellApproval = async (
  scope: Scope,
  db: Db,
  about: { readonly period: string; readonly document: string; readonly submittedBy: string | null },
  fact: ApprovalFact,
): Promise<void> => {
  const { period, document, submittedBy } = about
  const next = await nextOf(scope, fact, submittedBy)
  const audiences: readonly Said['audience'][] =
    next === null ? ['department'] : next.map((account) => `account:${account}` as const)
  for (const audience of audiences) {
    const notice = noticeOf(fact, {
      facts: { document, copy: fact.copy, from: fact.byName },
      key: `report ${document} ${period} ${fact.ordinal} ${audience}`,
      agency: null,
      audience,
      period,
    })
    if (!notice) continue
    // the committee says nothing to the department itself: the program does
    if (next !== null) await tell(scope, db, notice)
    else await scope.store.transaction(ownView(scope), (own) => tell(scope, own, notice))
  }
}
