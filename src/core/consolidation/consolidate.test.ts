import { expect, test } from 'vitest'
import { type Choice, cellOfOwn, whyNotChoose } from '#core/consolidation/choice.ts'
import { consolidate, type Measured } from '#core/consolidation/consolidate.ts'
import type { Said } from '#core/consolidation/sendings.ts'
import { shareOfPlan } from '#core/consolidation/share.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { LineParts } from '#core/page/consolidation-page.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { day } from '#core/time/day.ts'

const head = (code: string): AgencyHead => ({ code, name: code, short: code, kind: 'department' })
const [health, labour, school] = [head('SYT'), head('SLDTBXH'), head('SGDDT')]
const measured = (id: string, owners: readonly AgencyHead[], plan = '200'): Measured => ({
  id,
  code: `T.${id}`,
  name: `Chỉ tiêu ${id}`,
  unit: 'người',
  comparator: '>=',
  plan: { kind: 'number', value: plan },
  stretch: null,
  owners,
})
const fact = (what: ReportFact['what'], at: string, revision = 1): ReportFact => ({
  what,
  at,
  by: 'a',
  byName: 'A',
  note: '',
  revision,
  checksum: '',
  trial: false,
})
const said = (entries: Readonly<Record<string, Entry>>, proposals = 'Không có đề xuất'): Said => ({
  entries: new Map(Object.entries(entries)),
  texts: { situation: 'Ổn định', proposals },
  works: {},
  spelling: 2,
})
const of = (value: string): Entry => ({ kind: 'number', value })
const due = day('2024-03-18')
const now = new Date('2024-03-19T03:00:00.000Z')
const [onTime, tooLate] = ['2024-03-15T01:00:00.000Z', '2024-03-19T01:00:00.000Z']

const sendings: Readonly<Record<string, Said>> = {
  'SYT 1': said({ 'T.1': of('90') }),
  'SYT 2': said({ 'T.1': of('100') }),
  'SLDTBXH 1': said({ 'T.1': of('101'), 'T.2': { kind: 'none' } }, 'Đề nghị bố trí thêm vốn'),
  'SGDDT 1': said({ 'T.3': of('7') }),
}
const material = {
  tables: [],
  choices: new Map<string, Choice>(),
  areas: new Map<string, LineParts>(),
  now,
  targets: [
    measured('1', [health, labour]),
    measured('2', [labour]),
    measured('3', [school]),
    measured('4', []),
  ],
  duties: [
    {
      agency: health,
      due,
      facts: [
        fact('sent', onTime),
        fact('returned', onTime),
        fact('sent', tooLate, 2),
        fact('accepted', tooLate, 2),
      ],
    },
    { agency: labour, due, facts: [fact('sent', tooLate)] },
    { agency: school, due, facts: [fact('sent', onTime), fact('returned', onTime)] },
  ],
  said: (agency: string, revision: number): Said | null => sendings[`${agency} ${revision}`] ?? null,
}
const page = consolidate(material)

test('the provincial figure is the focal owner’s newest sending; others stand beside', () => {
  expect(page.targets[0]).toMatchObject({
    cell: { kind: 'number', value: '100' },
    share: '50.00',
    source: { agency: health, revision: 2, accepted: true, late: false },
    owner: health,
    others: [{ agency: labour, entry: of('101') }],
  })
})

test('a dash is a figure; a returned sending and a target without owner have none', () => {
  expect(page.targets.filter(({ cell }) => cell.kind === 'missing').map(({ id }) => id)).toEqual(['3', '4'])
  expect(page.targets[1]).toMatchObject({ cell: { kind: 'none' }, share: null, source: { late: true } })
})

test('who is missing, returned and late by the first sending', () => {
  expect(page.counts).toEqual({ duties: 3, sent: 2, late: 1, missing: 1, accepted: 1 })
  expect(page.missing).toEqual([school])
  expect(page.returned).toEqual([school])
  expect(page.late).toEqual([{ agency: labour, firstSentAt: tooLate }])
})

test('proposals come with their origin, and "nothing" is known as nothing', () => {
  expect(page.proposals).toEqual([
    { agency: health, text: 'Không có đề xuất', nothing: true },
    { agency: labour, text: 'Đề nghị bố trí thêm vốn', nothing: false },
  ])
  expect(page.situations.map(({ agency }) => agency.code)).toEqual(['SYT', 'SLDTBXH'])
})

test('“not due” is no figure and stays known as not due', () => {
  const notDue = { ...material, said: () => said({ 'T.2': { kind: 'notDue' } }) }
  expect(consolidate(notDue).targets[1]).toMatchObject({
    cell: { kind: 'missing' },
    entry: { kind: 'notDue' },
  })
})

test.for<[string, string, string, string, string | null]>([
  ['1503.9', '10026.3', 'tỷ đồng', '>=', '15.00'],
  ['1', '0', 'xã', '>=', null],
  ['95', '100', '%', '=', null],
  ['2', '3', 'xã', '<', null],
  ['11', '11', 'ha', 'maintain >=', null],
])('%s of %s %s, compared by %s: share %s', ([cell, plan, unit, comparator, share]) => {
  expect(
    shareOfPlan({ kind: 'number', value: cell }, { kind: 'number', value: plan }, unit, comparator),
  ).toBe(share)
})

const choice = (basis: string | null, own: Choice['own'] = null): Choice => ({
  code: 'T.1',
  revision: 1,
  basis,
  own,
  reason: 'Theo niên giám',
  byName: 'Người khdt',
  at: '2024-03-19T02:00:00.000Z',
})
const withChoice = (one: Choice) =>
  consolidate({ ...material, choices: new Map([[one.code, one]]) }).targets[0]

test('the department’s own figure is printed with its reason, the agencies’ stand beside', () => {
  expect(withChoice(choice('consolidator', { kind: 'number', value: '120' }))).toMatchObject({
    cell: { kind: 'number', value: '120' },
    share: '60.00',
    source: null,
    instead: { agency: null, reason: 'Theo niên giám' },
    others: [
      { agency: health, entry: of('100') },
      { agency: labour, entry: of('101') },
    ],
  })
})

test('another reporter is printed as it said it, the focal one stands beside', () => {
  expect(withChoice(choice('SLDTBXH'))).toMatchObject({
    cell: { kind: 'number', value: '101' },
    source: { agency: labour },
    instead: { agency: labour },
    others: [{ agency: health, entry: of('100') }],
  })
})

test('taken back, or chosen of somebody who says nothing: the focal figure is printed', () => {
  for (const basis of [null, 'SGDDT', 'consolidator']) {
    expect(withChoice(choice(basis))).toMatchObject({ cell: { value: '100' }, source: { agency: health } })
    expect(withChoice(choice(basis))).not.toHaveProperty('instead')
  }
})

test('several owners: who of them has said it, and who has not', () => {
  expect(page.targets[0]?.parts).toEqual({
    of: 'owners',
    parts: 2,
    said: 2,
    missing: [],
    unusable: [],
    derived: null,
  })
  expect(page.targets[1]).not.toHaveProperty('parts')
})

const line = { code: 'T.1', focal: 'SYT', sayers: ['SYT', 'SLDTBXH'] }
test.for<
  [string, Parameters<typeof whyNotChoose>[1], Parameters<typeof whyNotChoose>[2], string | undefined]
>([
  [
    'a reason is compulsory',
    null,
    { wish: { what: 'own', entry: of('1') }, reason: ' ', seen: 0 },
    'choiceNeedsReason',
  ],
  [
    'a figure is',
    null,
    { wish: { what: 'own', entry: { kind: 'notDue' } }, reason: 'vì', seen: 0 },
    'choiceNeedsValue',
  ],
  [
    'the focal one is not chosen',
    null,
    { wish: { what: 'agency', agency: 'SYT' }, reason: 'vì', seen: 0 },
    'notReporter',
  ],
  [
    'nor one that is silent',
    null,
    { wish: { what: 'agency', agency: 'SGDDT' }, reason: 'vì', seen: 0 },
    'notReporter',
  ],
  ['another one is', null, { wish: { what: 'agency', agency: 'SLDTBXH' }, reason: 'vì', seen: 0 }, undefined],
  ['nothing to undo', null, { wish: { what: 'undo' }, reason: 'vì', seen: 0 }, 'nothingChosen'],
  ['undone twice', choice(null), { wish: { what: 'undo' }, reason: 'vì', seen: 1 }, 'nothingChosen'],
  ['undone', choice('SLDTBXH'), { wish: { what: 'undo' }, reason: 'vì', seen: 1 }, undefined],
  [
    'of two the second is told',
    choice('SLDTBXH'),
    { wish: { what: 'undo' }, reason: 'vì', seen: 0 },
    'choiceTaken',
  ],
])('%s', ([, standing, choosing, code]) => {
  expect(whyNotChoose(line, standing, choosing)?.code).toBe(code)
})

test('blank and not due are no figures of the department', () => {
  expect(cellOfOwn({ kind: 'missing' })).toBeNull()
  expect(cellOfOwn({ kind: 'none' })).toEqual({ kind: 'none' })
})
