import { type Day, parseDay, printDay, vietnameseDay } from '#core/time/day.ts'
import { isBlankText } from '#core/report/texts.ts'
import { type BenchRefusal, refuseBench, sayUnusual } from '#core/words/workbench.ts'

/** Which document of a period: the monthly report, and whatever else is made of it. */
export type DocumentKind = string
export const monthlyDocument: DocumentKind = 'month'
/** The evaluation of a year (H12), of the period that is the year. */
export const evaluationDocument: DocumentKind = 'evaluation'

/** What happened to a document on its way to the committee (H07). Only added to. */
export type ApprovalFact = {
  readonly ordinal: number
  readonly what: 'submitted' | 'handedBack' | 'approved' | 'issued' | 'sent' | 'received'
  /** The first report is 1, a supplementary one 2. */
  readonly copy: number
  /** The frozen consolidation that it speaks of. */
  readonly edition: number
  /** The reason of handing back; '' otherwise. */
  readonly note: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
}

export type Stage = 'preparing' | 'submitted' | 'approved' | 'issued' | 'sent'

const stageAfter: Readonly<Record<ApprovalFact['what'], Stage>> = {
  submitted: 'submitted',
  handedBack: 'preparing',
  approved: 'approved',
  issued: 'issued',
  sent: 'sent',
  received: 'sent',
}

/** What moves a document on; that the committee has received an earlier copy moves nothing. */
export const lastMove = <Fact extends Pick<ApprovalFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.findLast(({ what }) => what !== 'received') ?? null

/** Where a document stands: what the last move says. */
export const stageOf = (facts: readonly Pick<ApprovalFact, 'what'>[]): Stage => {
  const last = lastMove(facts)
  return last ? stageAfter[last.what] : 'preparing'
}

/** Which copy is on its way, or comes next. */
export const copyOf = (facts: readonly Pick<ApprovalFact, 'what' | 'copy'>[]): number => {
  const last = lastMove(facts)
  if (!last) return 1
  return stageAfter[last.what] === 'sent' ? last.copy + 1 : last.copy
}

/** The newest copy that was sent. */
export const lastSentOf = (facts: readonly ApprovalFact[]): ApprovalFact | null =>
  facts.findLast(({ what }) => what === 'sent') ?? null

/** Text and decisions rest while a document waits for its leader, and until it is sent. */
export const isResting = (facts: readonly Pick<ApprovalFact, 'what'>[]): boolean => {
  const stage = stageOf(facts)
  return stage !== 'preparing' && stage !== 'sent'
}

export type Step =
  | { readonly what: 'submitted'; readonly confirmed?: boolean | undefined }
  | { readonly what: 'handedBack'; readonly note: string }
  | { readonly what: 'approved'; readonly confirmed?: boolean | undefined }
  | { readonly what: 'issued'; readonly number: string; readonly day: string; readonly signer: IssueSigner }
  | { readonly what: 'sent' }
  | { readonly what: 'received' }

export type IssueSigner = { readonly form: string; readonly title: string; readonly name: string }

export type Way = {
  readonly facts: readonly ApprovalFact[]
  /** What still blocks, in words; empty: nothing. */
  readonly blocking: readonly string[]
  /** Something new has come since the newest edition, or since the copy that was sent. */
  readonly isNew: boolean
  /** The text of this copy: who wrote which of its sections as they stand. */
  readonly written: readonly SectionWritten[]
  readonly toConfirm: ToConfirm
}

/** Somebody's section, by its title. */
export type SectionWritten = { readonly title: string; readonly by: string; readonly at: string }

/** What one must say to know before a step is taken, by the step. */
export type Unusual = { readonly code: 'changedSince' | 'ungraded'; readonly names: readonly string[] }
export type ToConfirm = Readonly<Partial<Record<Step['what'], readonly Unusual[]>>>

/** What this person wrote of the copy that waits: since the copy before was approved, nobody having written over it. */
const ownSections = ({ facts, written }: Way, account: string): readonly string[] => {
  const before = facts.findLast(({ what }) => what === 'approved')?.at ?? ''
  return written.filter(({ by, at }) => by === account && at > before).map(({ title }) => title)
}

/**
 * Four eyes on what is submitted this time: who submitted it and who wrote of it do not approve it. Who froze figures once does
 * not count: freezing adds nothing. Handing back is open to every leader, so that there is always a way on.
 */
const whyNotApprove = (way: Way, account: string): BenchRefusal | null => {
  const { facts } = way
  if (stageOf(facts) !== 'submitted') return refuseBench('notSubmitted', {})
  const submitted = facts.findLast(({ what }) => what === 'submitted')
  if (submitted?.by === account) return refuseBench('preparedByYou', {})
  const own = ownSections(way, account)
  return own.length > 0 ? refuseBench('writtenByYou', { sections: own.join('; ') }) : null
}

const whyNotUnknowing = ({ toConfirm }: Way, step: Step): BenchRefusal | null => {
  const unusual = toConfirm[step.what] ?? []
  if (unusual.length === 0 || ('confirmed' in step && step.confirmed)) return null
  return refuseBench('confirmFirst', { what: unusual.map((one) => sayUnusual(one)).join(' ') })
}

const whyNotIssue = (
  { facts }: Way,
  step: Step & { readonly what: 'issued' },
  today: Day,
): BenchRefusal | null => {
  if (stageOf(facts) !== 'approved') return refuseBench('notApproved', {})
  if (!/^[\p{L}\d]{1,20}$/u.test(step.number.trim())) return refuseBench('badNumber', {})
  const approved = facts.findLast(({ what }) => what === 'approved')
  const issued = parseDay(step.day)
  if (!issued || issued > today || (approved && issued < vietnameseDay(new Date(approved.at))))
    return refuseBench('badIssueDay', { day: printDay(today) })
  return isBlankText(step.signer.title) || isBlankText(step.signer.name) ? refuseBench('noSigner', {}) : null
}

/** Why a step is not taken now; the same sentence refuses and explains the grey button. Rights are asked before. */
export const whyNotStep = (way: Way, step: Step, account: string, today: Day): BenchRefusal | null => {
  const { facts, blocking, isNew } = way
  const stage = stageOf(facts)
  switch (step.what) {
    case 'submitted':
      if (stage !== 'preparing' && stage !== 'sent') return refuseBench('notPreparing', {})
      if (stage === 'sent' && !isNew) return refuseBench('nothingSince', {})
      if (blocking.length > 0) return refuseBench('checksBlock', { what: blocking.join('; ') })
      return whyNotUnknowing(way, step)
    case 'approved':
      return whyNotApprove(way, account) ?? whyNotUnknowing(way, step)
    case 'handedBack':
      if (stage !== 'submitted') return refuseBench('notSubmitted', {})
      return isBlankText(step.note) ? refuseBench('handBackNeedsReason', {}) : null
    case 'issued':
      return whyNotIssue(way, step, today)
    case 'sent':
      return stage === 'issued' ? null : refuseBench('notIssued', {})
    case 'received': {
      const sent = lastSentOf(facts)
      if (!sent) return refuseBench('notSent', {})
      const isReceived = facts.some(({ what, copy }) => what === 'received' && copy === sent.copy)
      return isReceived ? refuseBench('alreadyReceived', {}) : null
    }
  }
}

/** Judged by the day on which it was sent, in Viet Nam: `before: 20` has the 19th for its last good day (Q13). */
export const isSentLate = (sentAt: Date, lastGoodDay: Day): boolean => vietnameseDay(sentAt) > lastGoodDay
