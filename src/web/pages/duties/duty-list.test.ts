import { expect, test } from 'vitest'
import type { DutyLine } from '#core/page/duties-page.ts'
import { inOrder, standOf } from '#web/pages/duties/duty-list.ts'

const duty = (period: string, due: string, more: Partial<DutyLine> = {}): DutyLine => ({
  period,
  label: '',
  also: [],
  agency: { code: 'SYT', name: 'Sở Y tế', short: 'Sở Y tế', kind: 'department' },
  due,
  originalDue: due,
  advice: due,
  consolidationDue: due,
  extension: null,
  exempt: null,
  request: null,
  moves: {
    whyNotAsk: null,
    whyNotExtend: { code: 'noRight', message: '' },
    whyNotRefuse: { code: 'noRight', message: '' },
    whyNotExempt: { code: 'noRight', message: '' },
    whyNotRestore: { code: 'noRight', message: '' },
  },
  firstCell: null,
  workingDaysLeft: 1,
  status: 'notStarted',
  late: false,
  lateByOriginal: false,
  firstSentAt: null,
  returnReason: null,
  clause: 'IV.1',
  filled: 0,
  asked: 3,
  ...more,
})

const list = [
  duty('2024-M04', '2024-04-18'),
  duty('2024-M01', '2024-01-18', { status: 'accepted' }),
  duty('2024-M03', '2024-03-18', { status: 'returned' }),
  duty('2024-M02', '2024-02-18', { late: true }),
]

test('what is owed stands by due day, what is done after it', () => {
  expect(inOrder(list).open.map(({ period }) => period)).toEqual(['2024-M02', '2024-M03', '2024-M04'])
  expect(inOrder(list).done.map(({ period }) => period)).toEqual(['2024-M01'])
})
test('late ones are counted apart from those still ahead', () =>
  expect(standOf(list)).toEqual({ open: 2, first: '2024-03-18', oneDay: false, late: 1, returned: 1 }))
test('nothing owed', () =>
  expect(standOf([])).toEqual({ open: 0, first: null, oneDay: false, late: 0, returned: 0 }))
