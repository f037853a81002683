import { type Day, parseDay } from '#core/time/day.ts'

/** chưa thực hiện, đang thực hiện, đã hoàn thành, tạm hoãn: what a person says. Overdue and near-due follow from the deadline. */
export const workStates = ['notStarted', 'underway', 'done', 'paused'] as const
export type WorkState = (typeof workStates)[number]

/** What an agency says of one action of the plan in a report (G06). */
export type SaidWork = {
  readonly state: WorkState | null
  /** How much of a measurable product is there, 0 to 100, canonical: `62.5`. */
  readonly percent: string | null
  /** The day on which it was finished, or its milestone reached. */
  readonly doneOn: Day | null
  /** What came of it. */
  readonly result: string
  /** What can be shown: a document with number and day, a record of acceptance. */
  readonly product: string
}

/** The fields are saved one by one, so that two people who write of one action do not overwrite each other. */
export const workFields = ['state', 'percent', 'doneOn', 'result', 'product'] as const
export type WorkField = (typeof workFields)[number]

/** By the id of the action: `3.h-02`. */
export type SaidWorks = Readonly<Record<string, SaidWork>>

export const nothingSaid: SaidWork = { state: null, percent: null, doneOn: null, result: '', product: '' }

export const saysSomething = ({ state, percent, doneOn, result, product }: SaidWork): boolean =>
  state !== null || percent !== null || doneOn !== null || result !== '' || product !== ''

const stateOf = (text: string): WorkState | null => workStates.find((state) => state === text) ?? null

/** What fields say together; '' is nothing said. Fields are spelled as `check-work.ts` leaves them. */
export const saidOf = (fields: Readonly<Partial<Record<WorkField, string>>>): SaidWork => ({
  state: stateOf(fields.state ?? ''),
  percent: fields.percent || null,
  doneOn: parseDay(fields.doneOn ?? ''),
  result: fields.result ?? '',
  product: fields.product ?? '',
})

/** The inverse of `saidOf`. */
export const fieldsOf = (said: SaidWork): Readonly<Record<WorkField, string>> => ({
  state: said.state ?? '',
  percent: said.percent ?? '',
  doneOn: said.doneOn ?? '',
  result: said.result,
  product: said.product,
})

/** The works that go out with a sending: those of which anything is said. */
export const saidOnly = (works: SaidWorks): SaidWorks =>
  Object.fromEntries(Object.entries(works).filter(([, said]) => saysSomething(said)))
