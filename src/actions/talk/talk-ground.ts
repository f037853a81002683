import { may } from '#core/access/permissions.ts'
import type { AgencyHead, WireError } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { TalkPage, TalkSubject } from '#core/page/talk-page.ts'
import type { EvidenceFile } from '#core/talk/evidence.ts'
import { type CommentFact, threadsOf, workSubject } from '#core/talk/thread.ts'
import { ok, type Result } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { askedOf, findBook, personOf } from '#actions/duty/month-book.ts'
import { reasonOf, refused } from '#actions/duty/month-refusal.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { listWorks } from '#actions/report/report-works.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import type { ReportKey } from '#store/drafts.ts'
import { findDuty, type OwedReport } from '#store/duties.ts'
import { findOpening, type Opening } from '#store/periods.ts'
import { listComments } from '#store/talk/comments.ts'
import { listEvidence } from '#store/talk/evidence.ts'
import type { Db } from '#store/store.ts'

/** What is said of a report and attached to it, as these eyes may see it. */
export type Talk = {
  readonly key: ReportKey
  readonly opening: Opening
  readonly duty: OwedReport
  readonly comments: readonly CommentFact[]
  readonly evidence: readonly EvidenceFile[]
}

const isOwn = (scope: Scope, { duty }: Pick<Talk, 'duty'>): boolean =>
  scope.actor?.agency === duty.agency.code

/** Own people, who reads all reports, and agencies that were asked; to others there is no talk here. */
const mayHear = (scope: Scope, talk: Talk): boolean =>
  isOwn(scope, talk) || may(personOf(scope).role, 'report.readAll') || talk.comments.length > 0

/** One transaction over the talk of a report that this person may hear. */
export const withTalk = <Value>(
  scope: Scope,
  address: ReportAddress,
  work: (db: Db, talk: Talk) => Promise<Result<Value, WireError>>,
): Promise<Result<Value, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const found = await openTalk(scope, db, address)
    return found.ok ? work(db, found.value) : found
  })

export const openTalk = async (
  scope: Scope,
  db: Db,
  { period: spelled, agency }: ReportAddress,
): Promise<Result<Talk, WireError>> => {
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const opening = await findOpening(db, period)
  if (!opening) return refused(refuse('notOpen', { period }))
  const duty = await findDuty(db, period, agency)
  if (!duty) return refused(refuse('noDuty', { agency, period }))
  const which = { period, agency }
  const talk: Talk = {
    key: { province: scope.province, ...which },
    opening,
    duty,
    comments: await listComments(db, which),
    evidence: await listEvidence(db, which),
  }
  return mayHear(scope, talk) ? ok(talk) : refused(refuse('talkNotForYou', {}))
}

/** Null: this person may answer here. A reader of the province hears nothing and says nothing. */
export const whyNotSay = (scope: Scope, talk: Talk): Refusal | null => {
  const { role } = personOf(scope)
  if (may(role, 'report.readAll') || may(role, 'report.fill')) return null
  return isOwn(scope, talk) ? null : refuse('noRight', {})
}

/** Null: this person may begin a talk; an agency that was asked only answers. */
export const whyNotBegin = (scope: Scope, talk: Talk): Refusal | null => {
  const reads = may(personOf(scope).role, 'report.readAll')
  return whyNotSay(scope, talk) ?? (isOwn(scope, talk) || reads ? null : refuse('onlyAnswers', {}))
}

/** Agencies of the register that may be asked: not the report's own, not a collective. */
export const mayBeAsked = async (db: Db, talk: Talk): Promise<readonly AgencyHead[]> =>
  Object.values(headsOn(await listAgencies(db), day(talk.opening.unitsDue))).filter(
    (head) => head.code !== talk.key.agency && head.kind !== 'collective',
  )

/** Null: papers may be attached: by the agency's own people, whatever state the report is in. */
export const whyNotProve = (scope: Scope, talk: Talk): Refusal | null => {
  if (!isOwn(scope, talk)) return refuse('evidenceNotYours', {})
  return may(personOf(scope).role, 'report.fill') ? null : refuse('noRight', {})
}

/** Lines and actions of the report; '' is the report itself. */
export const subjectsOf = async (
  scope: Scope,
  db: Db,
  { opening, key }: Talk,
): Promise<readonly TalkSubject[]> => {
  const book = await findBook(db, opening.plan)
  if (!book) return []
  const { all } = askedOf(book.owned, key.agency)
  const lines = book.form
    .flatMap((section) => section.lines)
    .filter(({ code, heading }) => !heading && all.has(code))
  return [
    { subject: '', name: '' },
    ...lines.map(({ code, name }) => ({ subject: code, name })),
    ...(await listWorks(scope, db, opening.plan, key)).map(({ work }) => ({
      subject: workSubject(work.action),
      name: work.text,
    })),
  ]
}

const because = (why: Refusal | null): Reason | null => reasonOf(why)

export const talkPage = async (scope: Scope, db: Db, talk: Talk): Promise<TalkPage> => {
  const own = isOwn(scope, talk)
  return {
    period: talk.key.period,
    label: labelOf(talk.key.period),
    agency: talk.duty.agency,
    threads: threadsOf(talk.comments),
    evidence: talk.evidence,
    subjects: await subjectsOf(scope, db, talk),
    agencies: (await mayBeAsked(db, talk)).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    whyNotSay: because(whyNotSay(scope, talk)),
    whyNotBegin: because(whyNotBegin(scope, talk)),
    whyNotAttach: because(whyNotProve(scope, talk)),
    own,
  }
}

/** The page anew, after a change in the same transaction. */
export const talkAfter = async (
  scope: Scope,
  db: Db,
  { key }: Talk,
): Promise<Result<TalkPage, WireError>> => {
  const found = await openTalk(scope, db, key)
  return found.ok ? ok(await talkPage(scope, db, found.value)) : found
}
