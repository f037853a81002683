import { expect, test } from 'vitest'
import { piecesOf } from '#web/pages/plan/text.ts'

test('bold marks become bold and footnote marks become links', () => {
  expect(piecesOf('a **b** c¹', '', new Set([1]))).toEqual([
    { kind: 'text', text: 'a ' },
    { kind: 'strong', text: 'b' },
    { kind: 'text', text: ' c' },
    { kind: 'note', mark: 1 },
  ])
})

test('a superscript that is no footnote stays what it is: km²', () => {
  expect(piecesOf('km²', '', new Set([1]))).toEqual([
    { kind: 'text', text: 'km' },
    { kind: 'text', text: '²' },
  ])
})

test('a query without diacritics lights the words with them', () => {
  expect(piecesOf('Tổng mức bán lẻ', 'muc', new Set())).toEqual([
    { kind: 'text', text: 'Tổng ' },
    { kind: 'hit', text: 'mức' },
    { kind: 'text', text: ' bán lẻ' },
  ])
})
