import { expect, test } from 'vitest'
import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import type { ActionWire, AssignmentWire as Assignment } from '#core/plan/wire.ts'
import { day } from '#core/time/day.ts'
import { chosen, countByAgency } from '#web/pages/assignments/choose.ts'

const assignment = (id: string, lead: readonly string[], coordinate: readonly string[]): Assignment => ({
  id,
  group: Number(id.split('.')[0]),
  marker: '-',
  lines: [1],
  text: `việc ${id}`,
  leadPhrase: '',
  lead: lead.map((code) => ({ code, text: code })),
  coordinate: coordinate.map((code) => ({ code, text: code })),
  jointLead: lead.length > 1,
  explicitLead: true,
  actions: [],
})

const page: AssignmentsPage = {
  plan: { id: '1', year: 2024, number: '', date: null, title: '' },
  groups: [],
  assignments: [
    assignment('1.1', ['SYT'], ['SYT2']),
    assignment('1.2', ['SCT', 'SYT2'], []),
    assignment('2.1', ['SYT2'], ['SYT']),
  ],
  agencies: {},
}
const nothing = { text: '', agency: '', group: '', role: '', type: '', due: '' }
const ids = (wanted: Partial<typeof nothing>) => chosen(page, { ...nothing, ...wanted }).map((one) => one.id)

test('an agency has what it leads and what it coordinates, or one of them', () => {
  expect(ids({ agency: 'SYT' })).toEqual(['1.1', '2.1'])
  expect(ids({ agency: 'SYT', role: 'chu-tri' })).toEqual(['1.1'])
  expect(ids({ agency: 'SYT', role: 'phoi-hop' })).toEqual(['2.1'])
})

test('group and words narrow further', () => {
  expect(ids({ group: '1' })).toEqual(['1.1', '1.2'])
  expect(ids({ group: '1', text: 'viec 1.2' })).toEqual(['1.2'])
})

test('who leads most stands first', () => {
  expect(
    countByAgency(page, page.assignments).map((one) => `${one.code} ${one.lead}/${one.coordinate}`),
  ).toEqual(['SYT2 2/1', 'SYT 1/1', 'SCT 1/0'])
})

const action = (type: ActionWire['type'], deadlines: ActionWire['deadlines'] = []): ActionWire => ({
  id: 'x-01',
  text: 'việc',
  lines: [1],
  type,
  inheritedVerb: null,
  citations: [],
  quantities: [],
  deadlines,
})

test('the type of an action and the quarter of a term narrow too; one without a term is found as such', () => {
  const [first, second, third] = page.assignments
  if (!first || !second || !third) throw new Error('three assignments')
  const told: AssignmentsPage = {
    ...page,
    assignments: [
      {
        ...first,
        actions: [
          action('document', [
            { text: 'trước ngày 30/6', line: 1, time: { kind: 'day', day: day('2024-06-30'), strict: true } },
          ]),
        ],
      },
      {
        ...second,
        deadlines: [
          { text: 'Hằng năm', line: 2, time: { kind: 'every', every: 'year', day: null, strict: false } },
        ],
      },
      third,
    ],
  }
  const of = (wanted: Partial<typeof nothing>) => chosen(told, { ...nothing, ...wanted }).map(({ id }) => id)
  expect(of({ type: 'document' })).toEqual(['1.1'])
  expect(of({ due: 'Q2' })).toEqual(['1.1'])
  expect(of({ due: 'every' })).toEqual(['1.2'])
  expect(of({ due: 'none' })).toEqual(['2.1'])
})
