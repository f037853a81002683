import { describe, expect, test } from 'vitest'
import { exampleGround, exampleRows } from '#web/grid/example-rows.ts'
import { type Step, move, start } from '#web/grid/move.ts'

const none = (): boolean => false
const go = (row: number, column: number, step: Step, filled: (row: number) => boolean = none): string => {
  const place = move(exampleGround, { row, column }, step, filled)
  return `${place.row},${place.column}`
}

const filled = (row: number): boolean => [1, 2, 7].includes(row)

describe('moving through the form', () => {
  test.each<[number, number, Step, string]>([
    [1, 7, 'down', '2,7'],
    [2, 7, 'down', '5,7'],
    [5, 7, 'up', '2,7'],
    [1, 7, 'up', '1,7'],
    [7, 7, 'down', '7,7'],
    [2, 1, 'down', '4,1'],
    [1, 7, 'left', '1,5'],
    [1, 0, 'left', '1,0'],
    [4, 5, 'right', '4,5'],
    [1, 7, 'home', '1,0'],
    [1, 0, 'end', '1,7'],
    [5, 7, 'top', '1,7'],
    [1, 7, 'bottom', '7,7'],
    [1, 7, 'pageDown', '7,7'],
    [2, 2, 'next', '5,7'],
    [5, 7, 'previous', '2,7'],
    [7, 7, 'next', '7,7'],
  ])('from row %i, column %i, %s leads to %s', (row, column, step, place) =>
    expect(go(row, column, step)).toBe(place),
  )

  test('Ctrl and an arrow go to the end of a filled run, and over a gap to the next filled line', () => {
    expect(go(1, 7, 'edgeDown', filled)).toBe('2,7')
    expect(go(2, 7, 'edgeDown', filled)).toBe('7,7')
    expect(go(5, 7, 'edgeUp', filled)).toBe('2,7')
    expect(go(1, 7, 'edgeDown', none)).toBe('7,7')
  })

  test('the grid is entered at the first line that is still blank', () => {
    expect(start(exampleRows, (row) => row === 1)).toEqual({ row: 2, column: 7 })
    expect(start(exampleRows, () => true)).toEqual({ row: 1, column: 7 })
    expect(start([], none)).toBeNull()
  })
})
