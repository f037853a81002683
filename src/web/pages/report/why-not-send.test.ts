import { describe, expect, test } from 'vitest'
import { readTyped } from '#web/grid/held.ts'
import { exampleRows } from '#web/grid/example-rows.ts'
import { changesOf, sheetOf, write } from '#web/grid/sheet.ts'
import { type Ready, tallyOf, whyNotSend, wordsIn } from '#web/pages/report/why-not-send.ts'

const codes = ['T.1', 'T.2', 'B2.2', 'B2.3', 'B2.4']
const typed = (...texts: readonly string[]): Ready => {
  const sheet = sheetOf([])
  const wanted = texts.map((text, index) => [codes[index] ?? '', readTyped(text)] as const)
  return {
    rows: exampleRows,
    sheet: write(sheet, changesOf(sheet, wanted)),
    texts: { situation: 'a', proposals: 'b' },
    unread: 0,
    conflicts: 0,
  }
}
const free = { whyNotSend: null }

describe('why the send button is grey', () => {
  test('blank cells are counted and the first is named', () =>
    expect(whyNotSend(free, typed('1', '2'))).toEqual({
      kind: 'refusal',
      refusal: { code: 'cellsMissing', facts: { count: 3, first: 'Lúa' } },
    }))
  test('a line with another focal owner may stay blank', () => {
    const rows = exampleRows.map((row) =>
      row.kind === 'figure' ? { ...row, line: { ...row.line, focal: false } } : row,
    )
    expect(whyNotSend(free, { ...typed(), rows })).toBeNull()
  })
  test('what was typed since counts, not what the server last knew', () =>
    expect(
      whyNotSend(
        { whyNotSend: { code: 'cellsMissing', message: 'Còn 5 ô trống' } },
        typed('1', '-', 'x', 'k', '5'),
      ),
    ).toBeNull())
  test('any other reason of the server stands', () =>
    expect(whyNotSend({ whyNotSend: { code: 'alreadySent', message: 'Đã gửi' } }, typed('1'))).toMatchObject({
      kind: 'server',
    }))
  test('questions first', () =>
    expect(whyNotSend(free, { ...typed(), unread: 2 })).toEqual({ kind: 'unread', count: 2 }))
  test('both texts are mandatory', () =>
    expect(
      whyNotSend(free, { ...typed('1', '1', '1', '1', '1'), texts: { situation: ' ', proposals: 'b' } }),
    ).toMatchObject({
      refusal: { code: 'situationMissing' },
    }))
})

test('what would be sent', () =>
  expect(tallyOf(typed('1', '-', 'x', 'k'))).toEqual({
    asked: 5,
    filled: 4,
    numbers: 1,
    none: 1,
    notApplicable: 1,
    notDue: 1,
    blank: 1,
  }))
test('a cell that is asked about or is no number does not count as filled', () =>
  expect(tallyOf(typed('1', '10,015', 'abc'))).toMatchObject({ asked: 5, filled: 1, blank: 2 }))
test('words are counted', () => expect([wordsIn('  Kết quả  tốt. '), wordsIn('')]).toEqual([3, 0]))
