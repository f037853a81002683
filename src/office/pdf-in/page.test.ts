import { expect, test } from 'vitest'
import { cellWords } from '#office/pdf-in/cell-words.ts'
import { paragraphsIn, type FlowLine } from '#office/pdf-in/flow.ts'
import { openTables } from '#office/pdf-in/open-table.ts'
import type { Rule } from '#office/pdf-in/drawn-rules.ts'
import type { Glyph } from '#office/pdf-in/page-marks.ts'
import { linesOf } from '#office/pdf-in/printed-lines.ts'
import { framesOn, rowsIn, sharedEdges } from '#office/pdf-in/ruled-grid.ts'

/** Letters of ten points, five wide, from a place on. */
const written = (text: string, x: number, y: number, size = 10): readonly Glyph[] =>
  Array.from(text, (letter, at) => ({ text: letter, x: x + (at * size) / 2, y, width: size / 2, size }))
const level = (at: number, from: number, to: number): Rule => ({ isLevel: true, at, from, to })
const upright = (at: number, from: number, to: number): Rule => ({ isLevel: false, at, from, to })

/** A header over two lines: STT and the label stand over both, a year over two measures. */
const header = [
  ...[0, 40, 60].map((y) => level(y, 0, 300)),
  level(20, 150, 300),
  ...[0, 50, 150, 300].map((x) => upright(x, 0, 60)),
  upright(225, 20, 60),
]

test('cells are cut by their rules; a merged one stands at its top left', () => {
  const [frame] = framesOn(header)
  const glyphs = [
    ...written('STT', 10, 25),
    ...written('Lúa', 60, 25),
    ...written('Năm 2024', 190, 15),
    ...written('KH', 160, 35),
    ...written('Ước', 240, 35),
    ...written('1', 10, 55),
    ...written('4.400', 160, 55),
  ]
  expect(frame && rowsIn(frame, glyphs)).toEqual([
    ['STT', 'Lúa', 'Năm 2024', ''],
    ['', '', 'KH', 'Ước'],
    ['1', '', '4.400', ''],
  ])
})

test('a figure broken in a narrow cell is one figure, a label broken at a space keeps it', () => {
  const [frame] = framesOn([level(0, 0, 90), level(30, 0, 90), ...[0, 30, 90].map((x) => upright(x, 0, 30))])
  const glyphs = [
    ...written('4.000', 2, 10),
    ...written('.000', 2, 22),
    ...written('Xuất', 32, 10),
    ...written('khẩu', 32, 22),
  ]
  expect(frame && rowsIn(frame, glyphs)).toEqual([['4.000.000', 'Xuất khẩu']])
})

test('a piece of a table that shows fewer edges shares those of its other page', () => {
  const [whole] = framesOn(header)
  const [piece] = framesOn([
    level(0, 0, 300),
    level(20, 0, 300),
    ...[0, 150, 300].map((x) => upright(x, 0, 20)),
  ])
  expect(whole && piece && sharedEdges(piece, whole)).toEqual([0, 50, 150, 225, 300])
})

test('a raised number belongs to the words beside it', () => {
  expect(linesOf([...written('05 xã', 0, 100), ...written('2', 26, 96, 6)]).map(({ text }) => text)).toEqual([
    '05 xã²',
  ])
})

const flow = (lines: readonly (readonly Glyph[])[]): readonly FlowLine[] =>
  linesOf(lines.flat()).map((line, at) => ({ ...line, page: 1, number: at + 1, edge: 190 }))

test('a line goes on where the next word would not have fitted', () => {
  const lines = flow([
    written('- Giao Sở Tài chính chủ trì thực hiện', 0, 10),
    written('Kế hoạch số 109/KH-', 0, 22),
    written('- Giao Sở Y tế', 0, 34),
  ])
  expect(paragraphsIn(lines).map(({ text }) => text)).toEqual([
    '- Giao Sở Tài chính chủ trì thực hiện Kế hoạch số 109/KH-',
    '- Giao Sở Y tế',
  ])
})

test('a table without rules is found by its gaps, its columns by its figures', () => {
  const row = (y: number, cells: readonly string[]): readonly Glyph[] =>
    cells.flatMap((cell, at) => written(cell, at === 0 ? 0 : 30 + at * 45, y))
  const blocks = openTables(
    flow([
      written('BIỂU 3: CÔNG NGHIỆP', 0, 10),
      row(22, ['STT', 'Tên', 'Năm', 'Ước']),
      row(34, ['1', 'Gạo', '120', '130']),
      row(46, ['', 'Tôm', '', '40']),
      row(58, ['2', 'Cá', '7', '8,5']),
    ]),
  )
  expect(blocks.map(({ kind }) => kind)).toEqual(['words', 'rows'])
  expect(
    blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ cells }) => cells) : [])),
  ).toEqual([
    ['STT', 'Tên', 'Năm', 'Ước'],
    ['1', 'Gạo', '120', '130'],
    ['', 'Tôm', '', '40'],
    ['2', 'Cá', '7', '8,5'],
  ])
})

test('words printed over each other stay apart; a letter printed twice is one', () => {
  const one = [...written('2024', 12, 10), ...written('14,45', 16, 10)]
  expect(linesOf(one).map(({ text }) => text)).toEqual(['2024 14,45'])
  const bold = [...written('Gạo', 0, 10), ...written('Gạo', 0.3, 10)]
  expect(linesOf(bold).map(({ text }) => text)).toEqual(['Gạo'])
})

test('a signature on the right and an annex below it are lines of their own', () => {
  const lines = flow([
    written('TM. ỦY BAN NHÂN DÂN', 95, 10),
    written('KT. CHỦ TỊCH', 130, 22),
    written('PHÓ CHỦ TỊCH', 130, 34),
    written('Trần Thị Hòa', 130, 58),
    written('PHỤ LỤC I', 80, 82),
  ])
  expect(paragraphsIn(lines)).toHaveLength(5)
})

const cell = (first: string, second: string): string =>
  cellWords(linesOf([...written(first, 1, 10), ...written(second, 1, 22)]), 0, 48)

test('a day and a figure broken in their narrow cells are whole again', () => {
  expect(cell('31/01/202', '8')).toBe('31/01/2028')
  expect(cell('4.750.00', '0')).toBe('4.750.000')
  expect(cell('120', '130')).toBe('120 130')
})

test('a table wider than its page keeps the ends of the figures in its last column', () => {
  const [frame] = framesOn(header, 300)
  const glyphs = [...written('1', 10, 55), ...written('4.400', 160, 55), ...written('4.750.000', 280, 55)]
  expect(frame?.runsOff).toBe(true)
  expect(frame && rowsIn(frame, glyphs)).toEqual([['1', '', '4.400', '4.750.000']])
})
