import { expect, test } from 'vitest'
import type { DutiesPage, DutyLine, PeriodStand } from '#core/page/duties-page.ts'
import { inOrder, type Rights, standOf, worksOf } from '#web/pages/duties/duty-list.ts'

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

const page = (more: Partial<DutiesPage>): DutiesPage => ({
  duties: [],
  planDuties: [],
  approvals: [],
  requests: [],
  periods: [],
  actionPlans: [],
  toGive: [],
  calendar: '2024',
  ...more,
})
const unit = { accepts: false, consolidates: false, seesAll: false }
const department = { accepts: true, consolidates: true, seesAll: true }

const list = worksOf(
  page({
    duties: [
      duty('2024-M04', '2024-04-18'),
      duty('2024-M01', '2024-01-18', { status: 'accepted' }),
      duty('2024-M03', '2024-03-18', { status: 'returned' }),
      duty('2024-M02', '2024-02-18', { late: true }),
      duty('2024-M05', '2024-05-18', {
        exempt: { until: null, document: null, reason: 'gửi chung', byName: 'x', at: '' },
      }),
    ],
  }),
  unit,
)

test('what is owed stands by due day, what is done or waived after it', () => {
  expect(inOrder(list).open.map(({ due }) => due)).toEqual(['2024-02-18', '2024-03-18', '2024-04-18'])
  expect(inOrder(list).done.map(({ due }) => due)).toEqual(['2024-05-18', '2024-01-18'])
})

test('late ones are counted apart from those still ahead', () =>
  expect(standOf(list)).toMatchObject({ open: 2, first: '2024-03-18', oneDay: false, late: 1, returned: 1 }))

test('nothing owed', () =>
  expect(standOf([])).toMatchObject({ open: 0, first: null, oneDay: false, late: 0, returned: 0 }))

const stand: PeriodStand = {
  period: '2024-M03',
  label: '',
  also: [],
  unitsDue: '2024-03-18',
  consolidationDue: '2024-03-19',
  unitsDaysLeft: 1,
  consolidationDaysLeft: 2,
  duties: 50,
  sent: 12,
  late: 0,
  returned: 0,
  toRead: 12,
  exempt: 0,
  consolidated: null,
}

test('the department reads and puts together before its own day; the committee only sees how it stands', () => {
  const kinds = (rights: Rights) => worksOf(page({ periods: [stand] }), rights).map(({ what }) => what)
  expect(kinds(department)).toEqual(['reading', 'together'])
  expect(kinds({ ...unit, seesAll: true })).toEqual(['together'])
  expect(kinds(unit)).toEqual([])
  const frozen = { ...stand, toRead: 0, consolidated: { edition: 1, at: '' } }
  expect(inOrder(worksOf(page({ periods: [frozen] }), department)).open).toEqual([])
})

test('a report that lies before the head, and a request, are counted for who must act', () => {
  const duties = [duty('2024-M03', '2024-03-18', { status: 'submitted' })]
  const request = { ...duty('2024-M04', '2024-04-18'), owed: '2024-M04', label: '' }
  expect(standOf(worksOf(page({ duties, requests: [request] }), department))).toMatchObject({
    toSign: 1,
    toDecide: 1,
    open: 1,
  })
})
