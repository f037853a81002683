import type { WireError } from '#core/page/head.ts'
import type { TalkPage } from '#core/page/talk-page.ts'
import { cleanText } from '#core/report/texts.ts'
import type { Result } from '#core/result.ts'
import { type Thread, threadsOf, whyNotComment } from '#core/talk/thread.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { logReport } from '#actions/report/log-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import {
  mayBeAsked,
  subjectsOf,
  type Talk,
  talkAfter,
  whyNotBegin,
  whyNotSay,
  withTalk,
} from '#actions/talk/talk-ground.ts'
import { tellOfComment } from '#actions/talk/tell-comment.ts'
import { addComment, type NewComment } from '#store/talk/comments.ts'
import type { Db } from '#store/store.ts'

export type NewWords = {
  readonly subject: string
  readonly words: string
  /** For the agency's own people alone. */
  readonly inside: boolean
  /** Other agencies that are asked. */
  readonly asked: readonly string[]
  /** The thread that it answers; null: it begins one. */
  readonly thread: number | null
}

const threadOf = (talk: Talk, thread: number): Thread | null =>
  threadsOf(talk.comments).find((one) => one.thread === thread) ?? null

const factOf = (scope: Scope, more: Omit<NewComment, 'by' | 'byName' | 'byAgency' | 'at' | 'trial'>) => ({
  ...more,
  by: signer(scope).account,
  byName: signer(scope).name,
  byAgency: scope.actor?.agency ?? null,
  at: scope.now.toISOString(),
  trial: scope.trial,
})

const whyNotWords = async (
  scope: Scope,
  db: Db,
  talk: Talk,
  { subject, words, inside, asked, thread }: NewWords,
): Promise<Refusal | null> => {
  const why = whyNotSay(scope, talk) ?? whyNotComment(words)
  if (why) return why
  if (inside && asked.length > 0) return refuse('insideAsksNobody', {})
  if (inside && scope.actor?.agency !== talk.key.agency) return refuse('talkNotForYou', {})
  const may = new Set((await mayBeAsked(db, talk)).map(({ code }) => code))
  const stranger = asked.find((code) => !may.has(code))
  if (stranger !== undefined) return refuse('noSuchAsked', { agency: stranger })
  if (thread !== null) return threadOf(talk, thread) ? null : refuse('noThread', { thread })
  const begins = whyNotBegin(scope, talk)
  if (begins) return begins
  const known = (await subjectsOf(scope, db, talk)).some((one) => one.subject === subject)
  return known ? null : refuse('noSubject', { subject })
}

/** `POST …/talk`: begins a talk or answers in one; an answer to a settled one opens it again. */
export const comment = (
  scope: Scope,
  address: ReportAddress,
  said: NewWords,
): Promise<Result<TalkPage, WireError>> =>
  withTalk(scope, address, async (db, talk) => {
    const why = await whyNotWords(scope, db, talk, said)
    if (why) return refused(why)
    const before = said.thread === null ? null : threadOf(talk, said.thread)
    // who was asked once hears the rest, and an inside talk stays inside
    const asked = [...new Set([...(before?.asked ?? []), ...said.asked])]
    const inside = before?.inside ?? said.inside
    const subject = before?.subject ?? said.subject
    const fact = factOf(scope, {
      subject,
      thread: said.thread,
      what: 'said',
      words: cleanText(said.words),
      inside,
      asked: inside ? [] : asked,
    })
    await addComment(db, talk.key, fact)
    await logReport(scope, db, talk.key, { action: 'comment', after: { subject } })
    await tellOfComment(scope, db, talk, fact)
    return talkAfter(scope, db, talk)
  })

/** `POST …/talk/:thread/resolve` and `…/reopen`. */
export const settleThread = (
  scope: Scope,
  address: ReportAddress,
  thread: number,
  what: 'resolved' | 'reopened',
): Promise<Result<TalkPage, WireError>> =>
  withTalk(scope, address, async (db, talk) => {
    const standing = threadOf(talk, thread)
    const why = whyNotSay(scope, talk)
    if (why) return refused(why)
    if (!standing) return refused(refuse('noThread', { thread }))
    if (what === 'resolved' && standing.resolved) return refused(refuse('threadResolved', {}))
    if (what === 'reopened' && !standing.resolved) return refused(refuse('threadOpen', {}))
    const { subject, inside, asked } = standing
    await addComment(db, talk.key, factOf(scope, { subject, thread, what, words: '', inside, asked }))
    await logReport(scope, db, talk.key, { action: `comment-${what}`, after: { subject } })
    return talkAfter(scope, db, talk)
  })
