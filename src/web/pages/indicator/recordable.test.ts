import { describe, expect, test } from 'vitest'
import type { Me } from '#core/page/head.ts'
import type { IndicatorChange } from '#core/page/indicator-page.ts'
import {
  firstPeriod,
  kindFor,
  mayCorrect,
  mayRecord,
  periodsOf,
  readValue,
} from '#web/pages/indicator/recordable.ts'

const plain = { unit: 'tỷ đồng', plan: null }
const plan = { id: 'a', year: 2024, number: '', date: null, title: '' }

describe('what was typed', () => {
  test('1.234,5 is a number; 10,015 asks until a reading is chosen', () => {
    expect(readValue('number', '1.234,5', null, plain)).toEqual({
      kind: 'cell',
      cell: { kind: 'number', value: '1234.5' },
    })
    const asked = readValue('number', '10,015', null, plain)
    expect(asked).toEqual({ kind: 'ask', readings: ['10.015', '10015'] })
    expect(readValue('number', '10,015', '10015', plain)).toEqual({
      kind: 'cell',
      cell: { kind: 'number', value: '10015' },
    })
    expect(readValue('number', '10,016', '10015', plain).kind).toBe('ask')
  })

  test('absences are said, not typed; nothing typed is nothing said', () => {
    expect(readValue('missing', '5', null, plain)).toEqual({ kind: 'cell', cell: { kind: 'missing' } })
    expect(readValue('number', '-', null, plain)).toEqual({ kind: 'cell', cell: { kind: 'none' } })
    expect(readValue('number', '', null, plain).kind).toBe('empty')
    expect(readValue('number', 'nhiều', null, plain).kind).toBe('fault')
    expect(readValue('worded', ' ', null, plain).kind).toBe('empty')
  })
})

test('the month that runs is offered first, as an estimate; a month that is over is the actual one', () => {
  const asOf = '2024-07-20T01:00:00.000Z'
  expect(firstPeriod({ plan, asOf })).toBe('2024-M07')
  expect(kindFor('2024-M07', asOf)).toBe('estimate')
  expect(kindFor('2024-Q2', asOf)).toBe('actual')
  expect(kindFor('2024-Q4', asOf)).toBe('forecast')
  expect(periodsOf(2024)).toHaveLength(20)
})

const health = { code: 'SYT', name: 'Sở Y tế', short: 'Sở Y tế', kind: 'department' }
const building = { code: 'SXD', name: 'Sở Xây dựng', short: 'Sở XD', kind: 'department' }
const planners = { code: 'SKHDT', name: 'Sở Kế hoạch và Đầu tư', short: 'Sở KH&ĐT', kind: 'department' }
const person = (role: Me['role'], agency: Me['agency'], rights: Me['rights']): Me => ({
  account: 'a',
  name: 'A',
  role,
  agency,
  rights,
  province: { code: 'binh-chau', name: 'Bình Châu' },
  plans: [],
  periods: [],
  now: '2024-07-20T01:00:00.000Z',
  trial: false,
})
const clerk = person('clerk', health, ['figures.record'])
const planner = person('planning', planners, ['figures.record'])
const said = (kind: IndicatorChange['kind'], agency: IndicatorChange['agency']): IndicatorChange => ({
  name: '2024/T.9',
  period: '2024-Q1',
  kind,
  basis: agency?.code ?? 'consolidator',
  agency,
  revision: 1,
  was: null,
  cell: { kind: 'number', value: '1' },
  by: 'A',
  at: '2024-04-10T01:00:00.000Z',
  reason: '',
})

const of = (...owners: (typeof health)[]) => ({
  code: 'T.9',
  name: '',
  unit: '',
  stt: '',
  path: [],
  table: null,
  line: 1,
  owners,
})

describe('who records', () => {
  test('an agency its own indicators, the department all, a reader none', () => {
    expect(mayRecord(clerk, of(health))).toBe(true)
    expect(mayRecord(clerk, of(building))).toBe(false)
    expect(mayRecord(planner, of(building))).toBe(true)
    expect(mayRecord(person('reader', health, []), of(health))).toBe(false)
  })

  test('nobody corrects in another’s name, but what was published is the department’s to correct', () => {
    expect(mayCorrect(clerk, said('actual', health))).toBe(true)
    expect(mayCorrect(clerk, said('actual', building))).toBe(false)
    expect(mayCorrect(planner, said('actual', building))).toBe(false)
    expect(mayCorrect(planner, said('official', building))).toBe(true)
    expect(mayCorrect(planner, said('actual', null))).toBe(true)
    expect(mayCorrect(planner, said('plan', null))).toBe(false)
  })
})
