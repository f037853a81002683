import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Held, printHeld, readTyped } from '#web/grid/held.ts'
import { type Sheet, changesOf, heldIn, redo, refresh, sheetOf, undo, write } from '#web/grid/sheet.ts'

const type = (sheet: Sheet, ...typed: readonly (readonly [string, string])[]): Sheet =>
  write(
    sheet,
    changesOf(
      sheet,
      typed.map(([code, text]): [string, Held] => [code, readTyped(text)]),
    ),
  )
const texts = (sheet: Sheet): string => ['a', 'b'].map((code) => printHeld(heldIn(sheet, code))).join(' | ')

describe('what the cells hold', () => {
  const empty = sheetOf([])

  test('one step may touch many cells and is taken back as one', () => {
    const filled = type(type(empty, ['a', '1']), ['a', '2'], ['b', '3'])
    expect(texts(filled)).toBe('2 | 3')
    const back = undo(filled)
    expect(texts(back.sheet)).toBe('1 | ')
    expect(back.changes.map(({ code, after }) => [code, printHeld(after)])).toEqual([
      ['a', '1'],
      ['b', ''],
    ])
    expect(texts(redo(back.sheet).sheet)).toBe('2 | 3')
  })

  test('writing what is there already is no step', () =>
    expect(type(type(empty, ['a', '1']), ['a', '1']).done).toHaveLength(1))
  test('a new step forgets what had been taken back', () => {
    const sheet = type(undo(type(empty, ['a', '1'])).sheet, ['b', '2'])
    expect(redo(sheet).changes).toEqual([])
  })
  test('nothing to take back changes nothing', () =>
    expect(undo(empty)).toEqual({ sheet: empty, changes: [] }))

  test('the server is taken over, except where somebody is at work here', () => {
    const sheet = type(empty, ['a', '1'], ['b', '2'])
    const fresh = refresh(
      sheet,
      [
        ['a', { kind: 'none' }],
        ['b', { kind: 'none' }],
      ],
      (code) => code === 'b',
    )
    expect(texts(fresh)).toBe('- | 2')
    expect(refresh(fresh, [['a', { kind: 'none' }]], () => false)).toBe(fresh)
  })

  test('undoing everything leads back to the start, redoing everything to the end', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '-', 'x', 'k', '', 'abc', '10,015')),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(steps, (typed) => {
        const end = typed.reduce((sheet, step) => type(sheet, step), empty)
        let sheet = end
        while (sheet.done.length > 0) sheet = undo(sheet).sheet
        if (texts(sheet) !== texts(empty)) return false
        while (sheet.undone.length > 0) sheet = redo(sheet).sheet
        return texts(sheet) === texts(end)
      }),
    )
  })
})
