import { describe, expect, test } from 'vitest'
import { exampleRows } from '#web/grid/example-rows.ts'
import { type Step, move, start } from '#web/grid/move.ts'

const none = (): boolean => false
const go = (row: number, column: number, step: Step, filled: (row: number) => boolean = none): string => {
  const place = move(exampleRows, { row, column }, step, filled)
  return `${place.row},${place.column}`
}

const filled = (row: number): boolean => [1, 2, 7].includes(row)

describe('moving through the form', () => {
  test.each<[number, number, Step, string]>([
    [1, 5, 'down', '2,5'],
    [2, 5, 'down', '5,5'],
    [5, 5, 'up', '2,5'],
    [1, 5, 'up', '1,5'],
    [7, 5, 'down', '7,5'],
    [2, 1, 'down', '4,1'],
    [1, 5, 'left', '1,4'],
    [1, 0, 'left', '1,0'],
    [4, 4, 'right', '4,4'],
    [1, 5, 'home', '1,0'],
    [1, 0, 'end', '1,5'],
    [5, 5, 'top', '1,5'],
    [1, 5, 'bottom', '7,5'],
    [1, 5, 'pageDown', '7,5'],
    [2, 2, 'next', '5,5'],
    [5, 5, 'previous', '2,5'],
    [7, 5, 'next', '7,5'],
  ])('from row %i, column %i, %s leads to %s', (row, column, step, place) =>
    expect(go(row, column, step)).toBe(place),
  )

  test('Ctrl and an arrow go to the end of a filled run, and over a gap to the next filled line', () => {
    expect(go(1, 5, 'edgeDown', filled)).toBe('2,5')
    expect(go(2, 5, 'edgeDown', filled)).toBe('7,5')
    expect(go(5, 5, 'edgeUp', filled)).toBe('2,5')
    expect(go(1, 5, 'edgeDown', none)).toBe('7,5')
  })

  test('the grid is entered at the first line that is still blank', () => {
    expect(start(exampleRows, (row) => row === 1)).toEqual({ row: 2, column: 5 })
    expect(start(exampleRows, () => true)).toEqual({ row: 1, column: 5 })
    expect(start([], none)).toBeNull()
  })
})
