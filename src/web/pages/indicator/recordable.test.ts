import { describe, expect, test } from 'vitest'
import { firstPeriod, kindFor, periodsOf, readValue } from '#web/pages/indicator/recordable.ts'

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
