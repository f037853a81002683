import type { BoardLine, BoardPage } from '#core/page/board-page.ts'
import {
  addDays,
  type Day,
  dateOf,
  dayOf,
  daysBetween,
  monthOf,
  parseDay,
  vietnameseDay,
  yearOf,
} from '#core/time/day.ts'

export type BoardDay = {
  readonly day: Day
  readonly due: boolean
  readonly today: boolean
  readonly weekend: boolean
}

/** One mark on the board; what came before the first column or after the last one stands in an edge column. */
export type Mark = {
  readonly kind: 'sent' | 'late' | 'returned' | 'accepted'
  readonly at: string
  readonly revision: number
  readonly note: string
}

/** Index of the column before the first day, and after the last. */
export const before = -1

const least = (a: Day, b: Day): Day => (a < b ? a : b)
const most = (a: Day, b: Day): Day => (a > b ? a : b)

/**
 * The columns: from the opening, or eight days before the due day when it was opened earlier, to two days after it
 * (the 10th to the 20th for a report due on the 18th). Later sendings stand in the column after the last.
 */
export const daysOf = ({
  unitsDue,
  openedAt,
  today,
}: Pick<BoardPage, 'unitsDue' | 'openedAt' | 'today'>): readonly Day[] => {
  const due = parseDay(unitsDue)
  if (!due || !parseDay(today)) return []
  const tenth = dateOf(due) > 10 ? dayOf(yearOf(due), monthOf(due), 10) : addDays(due, -8)
  const opened = vietnameseDay(new Date(openedAt))
  const first = least(most(tenth, opened), due)
  const last = addDays(due, 2)
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}

const columnOf = (days: readonly Day[], at: string): number => {
  const day = vietnameseDay(new Date(at))
  const found = days.indexOf(day)
  if (found >= 0) return found
  const [first] = days
  return first !== undefined && day < first ? before : days.length
}

/** The marks of an agency by column; a late first sending is hollow, and so are those after it. */
export const marksOf = (
  line: BoardLine,
  days: readonly Day[],
  unitsDue: string,
): ReadonlyMap<number, readonly Mark[]> => {
  const marks = new Map<number, Mark[]>()
  for (const fact of line.facts) {
    const late = fact.what === 'sent' && line.late && vietnameseDay(new Date(fact.at)) > unitsDue
    const mark: Mark = {
      kind: late ? 'late' : fact.what,
      at: fact.at,
      revision: fact.revision,
      note: fact.note,
    }
    const column = columnOf(days, fact.at)
    marks.set(column, [...(marks.get(column) ?? []), mark])
  }
  return marks
}

export const filters = ['all', 'silent', 'late', 'returned', 'sent', 'accepted'] as const
export type BoardFilter = (typeof filters)[number]

/** Nothing was ever sent, and something is owed. */
export const isSilent = (line: BoardLine): boolean =>
  line.exempt === null &&
  (line.status === 'notStarted' || line.status === 'drafting' || line.status === 'submitted')

const passes: Readonly<Record<BoardFilter, (line: BoardLine) => boolean>> = {
  all: () => true,
  silent: isSilent,
  late: (line) => line.late,
  returned: (line) => line.status === 'returned',
  sent: (line) => line.status === 'sent',
  accepted: (line) => line.status === 'accepted',
}

export const filtered = (lines: readonly BoardLine[], filter: BoardFilter): readonly BoardLine[] =>
  lines.filter(passes[filter])

export const orders = ['byWork', 'byRegister', 'byTime'] as const
export type BoardOrder = (typeof orders)[number]

const urgency = (line: BoardLine): number => {
  if (line.exempt !== null && line.facts.length === 0) return 4
  if (isSilent(line)) return 0
  return { returned: 1, sent: 2, accepted: 3, notStarted: 0, drafting: 0, submitted: 0 }[line.status]
}

const newest = ({ facts }: BoardLine): string => facts.findLast(({ what }) => what === 'sent')?.at ?? ''

/**
 * By what is to be done: the silent ones on top, then those returned, then those that wait to be read, the exempt last;
 * or as the register has them; or who sent last first. Equals stay in the order of the register.
 */
export const inOrder = (lines: readonly BoardLine[], order: BoardOrder = 'byWork'): readonly BoardLine[] => {
  if (order === 'byRegister') return lines
  if (order === 'byTime') return lines.toSorted((a, b) => newest(b).localeCompare(newest(a)))
  return lines.toSorted((a, b) => urgency(a) - urgency(b))
}
