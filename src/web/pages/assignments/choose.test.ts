import { expect, test } from 'vitest'
import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import type { AssignmentWire as Assignment } from '#core/plan/wire.ts'
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
const nothing = { text: '', agency: '', group: '', role: '' }
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
