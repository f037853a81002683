import type {
  DutiesPage,
  DutyLine,
  PeriodStand,
  PlanDutiesStand,
  PlanDutyLine,
  WaitingDocument,
  WaitingRequest,
} from '#core/page/duties-page.ts'

/** One line of the first page: what is owed, or what waits. `key` is its own. */
export type Work = {
  readonly key: string
  readonly due: string
  readonly done: boolean
  readonly late: boolean
} & (
  | { readonly what: 'report'; readonly duty: DutyLine }
  | { readonly what: 'plan'; readonly duty: PlanDutyLine }
  | { readonly what: 'document'; readonly waiting: WaitingDocument }
  | { readonly what: 'request'; readonly request: WaitingRequest }
  | { readonly what: 'reading'; readonly stand: PeriodStand }
  | { readonly what: 'together'; readonly stand: PeriodStand }
  | { readonly what: 'plans'; readonly stand: PlanDutiesStand }
)

/** What this person may do beside reporting. */
export type Rights = { readonly accepts: boolean; readonly consolidates: boolean; readonly seesAll: boolean }

const isReportDone = (duty: DutyLine): boolean =>
  duty.exempt !== null || duty.status === 'sent' || duty.status === 'accepted'

const ofPeriod = (stand: PeriodStand, { accepts, consolidates, seesAll }: Rights): readonly Work[] => {
  const due = stand.consolidationDue
  const done = stand.consolidated !== null
  const late = stand.consolidationDaysLeft < 0 && !done
  const reading: readonly Work[] =
    accepts && stand.toRead > 0
      ? [{ what: 'reading', key: `reading ${stand.period}`, due, done: false, late: false, stand }]
      : []
  return consolidates || seesAll
    ? [...reading, { what: 'together', key: `together ${stand.period}`, due, done, late, stand }]
    : reading
}

/** Everything that the page has for this person, in no order. */
export const worksOf = (page: DutiesPage, rights: Rights): readonly Work[] => [
  ...page.duties.map((duty): Work => ({
    what: 'report',
    key: `report ${duty.period} ${duty.agency.code}`,
    due: duty.due,
    done: isReportDone(duty),
    late: duty.late,
    duty,
  })),
  ...page.planDuties.map((duty): Work => ({
    what: 'plan',
    key: duty.owed,
    due: duty.due,
    done: duty.stated !== null || duty.exempt !== null,
    late: duty.late,
    duty,
  })),
  ...page.approvals.map((waiting): Work => ({
    what: 'document',
    key: `document ${waiting.period} ${waiting.document}`,
    due: waiting.consolidationDue,
    done: false,
    late: false,
    waiting,
  })),
  ...page.requests.map((request): Work => ({
    what: 'request',
    key: `request ${request.owed} ${request.agency.code}`,
    due: request.due,
    done: false,
    late: false,
    request,
  })),
  ...page.periods.flatMap((stand) => ofPeriod(stand, rights)),
  ...page.actionPlans.map((stand): Work => ({
    what: 'plans',
    key: `plans ${stand.plan}`,
    due: stand.due,
    done: stand.stated === stand.given,
    late: false,
    stand,
  })),
]

/** What stops others until one says a word stands before everything. */
const rank = ({ what }: Work): number => (what === 'document' ? 0 : 1)

/** What is still owed, the most urgent first; then what is done, the newest first. */
export const inOrder = (
  works: readonly Work[],
): { readonly open: readonly Work[]; readonly done: readonly Work[] } => ({
  open: works
    .filter(({ done }) => !done)
    .toSorted((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.key.localeCompare(b.key)),
  done: works.filter(({ done }) => done).toSorted((a, b) => b.due.localeCompare(a.due)),
})

/** The facts of the sentence above the list: what the person itself owes and by when, what is late, came back, waits. */
export type Stand = {
  readonly open: number
  readonly first: string | null
  readonly oneDay: boolean
  readonly late: number
  readonly returned: number
  readonly toDecide: number
  readonly toSign: number
}

const owns = ({ what }: Work): boolean => what === 'report' || what === 'plan' || what === 'together'

export const standOf = (works: readonly Work[]): Stand => {
  const owed = inOrder(works).open
  const own = owed.filter(owns)
  const ahead = own.filter((work) => !work.late)
  const reports = owed.flatMap((work) => (work.what === 'report' ? [work.duty] : []))
  return {
    open: ahead.length,
    first: ahead[0]?.due ?? null,
    oneDay: new Set(ahead.map(({ due }) => due)).size === 1,
    late: own.length - ahead.length,
    returned: reports.filter(({ status }) => status === 'returned').length,
    toDecide: owed.filter(({ what }) => what === 'request').length,
    toSign: reports.filter(({ status }) => status === 'submitted').length,
  }
}
