import { expect, test } from 'vitest'
import { checkPointed, mostPointed } from '#core/report/pointed.ts'

const sent = new Set(['T.6', 'B2.12'])
const codeOf = (cells: Parameters<typeof checkPointed>[0]): string => {
  const checked = checkPointed(cells, sent)
  return checked.ok ? 'ok' : checked.failure.code
}

test('cells are pointed at once each, with a word or without', () => {
  expect(
    checkPointed(
      [
        { code: 'B2.12', note: ' Thấp hơn tháng trước ' },
        { code: 'T.6', note: '' },
      ],
      sent,
    ),
  ).toEqual({
    ok: true,
    value: [
      { code: 'B2.12', note: 'Thấp hơn tháng trước' },
      { code: 'T.6', note: '' },
    ],
  })
  expect(codeOf([])).toBe('ok')
})

test('what was not sent, what is named twice and what nobody mends one by one is refused', () => {
  expect(codeOf([{ code: 'T.7', note: '' }])).toBe('notInSending')
  expect(
    codeOf([
      { code: 'T.6', note: '' },
      { code: 'T.6', note: 'x' },
    ]),
  ).toBe('pointedTwice')
  expect(codeOf([{ code: 'T.6', note: 'x'.repeat(501) }])).toBe('textTooLong')
  expect(codeOf(Array.from({ length: mostPointed + 1 }, () => ({ code: 'T.6', note: '' })))).toBe(
    'tooManyPointed',
  )
})
