import { expect, test } from 'vitest'
import { move } from '#web/pages/table/move.ts'

const lines = [10, 12, 15]
const columns = [1, 2, 3, 4]

test('arrows go from row to row over the lines between, and stop at the edges', () => {
  expect(move('ArrowDown', { line: 10, column: 2 }, lines, columns)).toEqual({ line: 12, column: 2 })
  expect(move('ArrowDown', { line: 15, column: 2 }, lines, columns)).toEqual({ line: 15, column: 2 })
  expect(move('ArrowLeft', { line: 10, column: 1 }, lines, columns)).toEqual({ line: 10, column: 1 })
})

test('Home and End go to the ends of the row; other keys are left alone', () => {
  expect(move('End', { line: 12, column: 2 }, lines, columns)).toEqual({ line: 12, column: 4 })
  expect(move('Home', { line: 12, column: 3 }, lines, columns)).toEqual({ line: 12, column: 1 })
  expect(move('a', { line: 12, column: 3 }, lines, columns)).toBeNull()
})
