import type { DutyLine } from '#core/page/duties-page.ts'

const open = (duty: DutyLine): boolean => duty.status !== 'sent' && duty.status !== 'accepted'

/** What is still owed, the most urgent first; then what is done, the newest first. */
export const inOrder = (
  duties: readonly DutyLine[],
): { readonly open: readonly DutyLine[]; readonly done: readonly DutyLine[] } => ({
  open: duties
    .filter(open)
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.agency.short.localeCompare(b.agency.short, 'vi')),
  done: duties.filter((duty) => !open(duty)).toSorted((a, b) => b.due.localeCompare(a.due)),
})

/** The facts of the sentence above the list: how many are owed and by when, how many are late, how many came back. */
export type Stand = {
  readonly open: number
  readonly first: string | null
  readonly oneDay: boolean
  readonly late: number
  readonly returned: number
}

export const standOf = (duties: readonly DutyLine[]): Stand => {
  const owed = inOrder(duties).open
  const ahead = owed.filter((duty) => !duty.late)
  const days = new Set(ahead.map((duty) => duty.due))
  return {
    open: ahead.length,
    first: ahead[0]?.due ?? null,
    oneDay: days.size === 1,
    late: owed.length - ahead.length,
    returned: owed.filter((duty) => duty.status === 'returned').length,
  }
}
