import { may, type Permission, type Role } from '#core/access/permissions.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { type Entry, isFilled } from '#core/report/entry.ts'
import type { InsideStep, ReportFact, ReportStatus } from '#core/report/fact.ts'
import { type Guard, moves, type Verb } from '#core/report/moves.ts'
import { standing, statusOf, submission } from '#core/report/status.ts'
import { isBlankText, isReason } from '#core/report/texts.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import type { Question } from '#core/words/validation.ts'

/** Who asks, as far as a report cares. */
export type Person = { readonly account: string; readonly role: Role; readonly agency: string | null }

/** A cell that is softer than what stands, or a total that falls without a note; said in both languages. */
export type Misplaced = {
  readonly code: string
  readonly name: string
  readonly why: string
  readonly whyEn: string
}

/** One report as its rules see it. */
export type ReportCase = {
  readonly period: string
  readonly agency: { readonly code: string; readonly short: string }
  readonly opened: boolean
  readonly facts: readonly Pick<ReportFact, 'what' | 'by'>[]
  readonly drafted: boolean
  /** The cells that must be filled before it is sent. */
  readonly cells: readonly { readonly code: string; readonly name: string; readonly entry: Entry }[]
  readonly texts: ReportTexts
  /** Cells that may not be sent as they are beside what stands; absent where it is not being written. */
  readonly misplaced?: readonly Misplaced[]
  /** What is asked of its cells and still waits for a reason; absent where it is not being written. */
  readonly questions?: readonly Question[]
  /** Why the work may not go out as it is said; absent: it may. */
  readonly whyNotWork?: Refusal | null
  /** The first consolidation that used the sending that stands; its moment as the office says it. */
  readonly used?: { readonly edition: number; readonly at: string } | null
  /** What happened inside the agency; absent for eyes that do not see it. */
  readonly steps?: readonly Pick<InsideStep, 'what' | 'after' | 'by'>[]
  /** True where entering and signing take two people on that day (K04). */
  readonly twoPersons?: boolean
  /** The accounts that wrote what stands in the draft. */
  readonly hands?: readonly string[]
  /** The accounts that sign for the head on that day (K05). */
  readonly deputies?: readonly string[]
}

type Check = (report: ReportCase, person: Person) => Refusal | null

const permits =
  (permission: Permission): Check =>
  (_, person) =>
    may(person.role, permission) ? null : refuse('noRight', {})

const cellsFilled: Check = ({ cells }) => {
  const empty = cells.filter((cell) => !isFilled(cell.entry))
  const first = empty[0]
  return first ? refuse('cellsMissing', { count: empty.length, first: first.name }) : null
}

/** The head, or who stands in for the head on that day. */
export const signs = ({ deputies = [] }: Pick<ReportCase, 'deputies'>, person: Person): boolean =>
  person.role === 'head' || deputies.includes(person.account)

const lying = ({ facts, steps = [] }: ReportCase) => submission(facts, steps)

const isFreezable = (status: ReportStatus): boolean => status === 'accepted' || status === 'sent'

const checks: Readonly<Record<Guard, Check>> = {
  mayFill: permits('report.fill'),
  maySend: permits('report.send'),
  mayReturn: permits('report.return'),
  mayAccept: permits('report.accept'),
  ownAgency: ({ agency }, person) =>
    person.agency === agency.code ? null : refuse('notYourAgency', { agency: agency.short }),
  signs: (report, person) => (signs(report, person) ? null : refuse('onlyHead', {})),
  signsWhereTwo: (report, person) =>
    report.twoPersons !== true || signs(report, person) ? null : refuse('headSends', {}),
  signsSubmitted: (report, person) =>
    lying(report) === null || signs(report, person) ? null : refuse('waitsForHead', {}),
  submittedWhereTwo: (report) =>
    report.twoPersons !== true || lying(report) ? null : refuse('notSubmitted', {}),
  /** Who entered or submitted does not sign (K04). */
  otherHand: (report, { account }) => {
    const hands = [...(report.hands ?? []), lying(report)?.by]
    return report.twoPersons === true && hands.includes(account) ? refuse('sameHand', {}) : null
  },
  opened: ({ opened, period }) => (opened ? null : refuse('notOpen', { period })),
  cellsFilled,
  /** A warning is sent with a reason, an error not at all (G10). */
  questionsAnswered: ({ questions = [] }) => {
    const [first] = questions
    return first
      ? refuse('questionsUnanswered', { count: questions.length, first: first.name, questions })
      : null
  },
  cellsPlaced: ({ misplaced }) => (misplaced?.[0] ? refuse('cellMisplaced', misplaced[0]) : null),
  situationWritten: ({ texts }) => (isBlankText(texts.situation) ? refuse('situationMissing', {}) : null),
  proposalsWritten: ({ texts }) => (isBlankText(texts.proposals) ? refuse('proposalsMissing', {}) : null),
  workSaid: ({ whyNotWork }) => whyNotWork ?? null,
  /** Asked only where the form has that part: at the end of the year (G09). */
  nextYearWritten: ({ texts: { nextYear } }) =>
    nextYear !== undefined && isBlankText(nextYear) ? refuse('nextYearMissing', {}) : null,
  /** Two roles, two people: the planning department does not judge its own report alone (Q36). */
  secondPerson: ({ facts }, person) =>
    standing(facts)?.by === person.account ? refuse('samePerson', {}) : null,
  /** What was consolidated when accepted, or issued, is frozen; a new number goes into the next period (Q37). */
  notConsolidated: ({ facts, used }) =>
    used && isFreezable(statusOf(facts, false)) ? refuse('usedInConsolidation', used) : null,
  /** Only what is frozen is corrected; before that the department returns it (G12). */
  consolidated: ({ used }) => (used ? null : refuse('notFrozen', {})),
}

const before = (verb: Verb): Refusal =>
  verb === 'takeBack' || verb === 'handBack' ? refuse('notSubmitted', {}) : refuse('notSentYet', {})

const wrongStatus = (verb: Verb, status: ReportStatus): Refusal => {
  switch (status) {
    case 'submitted':
      return verb === 'save' || verb === 'submit' ? refuse('liesWithHead', {}) : before(verb)
    case 'sent':
      return refuse('alreadySent', {})
    case 'accepted':
      return refuse('alreadyAccepted', {})
    case 'returned':
      return refuse('alreadyReturned', {})
    case 'notStarted':
    case 'drafting':
      return before(verb)
  }
}

/** Null means: go ahead. The server refuses with it, and the page explains its grey button with it (style rule 16). */
export const whyNot = (verb: Verb, report: ReportCase, person: Person): Refusal | null => {
  const move = moves[verb]
  const first = (guards: readonly Guard[]): Refusal | null => {
    for (const guard of guards) {
      const refusal = checks[guard](report, person)
      if (refusal) return refusal
    }
    return null
  }
  const status = statusOf(report.facts, report.drafted, report.steps)
  const wrong = move.from.includes(status) ? null : wrongStatus(verb, status)
  return first(move.before) ?? wrong ?? first(move.needs)
}

/** A return says why; blanks and a full stop are no reason. */
export const whyNotReason = (reason: string): Refusal | null =>
  isReason(reason) ? null : refuse('noReason', {})

/** Handing back says why, as a return does. */
export const whyNotHandBack = (reason: string): Refusal | null =>
  isReason(reason) ? null : refuse('noHandBackReason', {})

/** An agency reads its own report; the department and the committee read what was sent by any. */
export const whyNotRead = (agency: ReportCase['agency'], person: Person): Refusal | null => {
  if (person.agency === agency.code || may(person.role, 'report.readAll')) return null
  return refuse('notForYourEyes', {})
}
