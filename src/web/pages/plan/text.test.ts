import { expect, test } from 'vitest'
import { piecesOf, withNumbers } from '#web/pages/plan/text.ts'

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

test('the number of a target is a piece of its own, and bold where it was', () => {
  const line = 'đạt **10,14** bác sĩ, phấn đấu 11'
  const places = [
    { from: 6, to: 11, name: 'a' },
    { from: 31, to: 33, name: 'b' },
  ]
  expect(withNumbers(line, piecesOf(line, '', new Set()), places)).toEqual([
    { kind: 'text', text: 'đạt ' },
    { kind: 'number', text: '10,14', name: 'a', strong: true },
    { kind: 'text', text: ' bác sĩ, phấn đấu ' },
    { kind: 'number', text: '11', name: 'b', strong: false },
  ])
  const lit = piecesOf(line, '10,14', new Set())
  expect(withNumbers(line, lit, places).filter(({ kind }) => kind === 'hit')).toHaveLength(1)
})
