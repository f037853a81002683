import { expect, test } from 'vitest'
import { placePath } from '#web/plan/place.ts'

const head = { title: '', rows: 1, errors: 0, warnings: 0, questions: 0 }
const tables = [
  { id: 'B1', line: 100, ...head },
  { id: 'B2', line: 200, ...head },
]

test('a place above the tables is a line of the text', () => {
  expect(placePath('2024', tables, { line: 38 })).toBe('/ke-hoach/2024#dong-38')
})

test('a place under a title is a cell of that table', () => {
  expect(placePath('2024', tables, { line: 150, column: 4 })).toBe('/bieu/2024/B1?dong=150&cot=4')
  expect(placePath('2024', tables, { line: 201 })).toBe('/bieu/2024/B2?dong=201')
})
