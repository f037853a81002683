import { expect, test } from 'vitest'
import { nameOf } from '#web/pages/plan/clause-name.ts'

const clause = (kind: 'part' | 'objective', heading: string, ...texts: readonly string[]) => ({
  id: 'I.1',
  kind,
  heading,
  lines: texts.map((text, index) => ({ line: index + 1, text })),
})

test('a sentence is named by its first words after the number', () =>
  expect(
    nameOf(
      clause('objective', '1.', '1. Làm xong các công trình hạ tầng, trước hết là giao thông trong năm.'),
    ),
  ).toBe('1. Làm xong các công trình hạ tầng, trước\u00a0…'))

test('a number that stands alone on its line takes the words of the next', () =>
  expect(nameOf(clause('objective', '2.', '2.', '*Trồng rừng* ven biển¹.'))).toBe('2. Trồng rừng ven biển.'))

test('a part is named by its title', () =>
  expect(nameOf(clause('part', 'I. MỤC TIÊU TỔNG QUÁT', 'I. MỤC TIÊU TỔNG QUÁT'))).toBe(
    'I. MỤC TIÊU TỔNG QUÁT',
  ))
