import { expect, test } from 'vitest'
import { paragraphsOf } from '#web/pages/plan/paragraphs.ts'

const lines = (...texts: readonly string[]) => texts.map((text, index) => ({ line: index + 1, text }))
const shape = (...texts: readonly string[]) =>
  paragraphsOf(lines(...texts)).map((paragraph) => paragraph.map(({ line }) => line))

test('a sentence torn by the turning of a page reads on', () => {
  expect(shape('làm cho tỉnh hấp dẫn hơn đối với', 'nhà đầu tư đến từ mọi nơi.')).toEqual([[1, 2]])
})

test('a sentence that has ended, a new list mark or a capital begins a paragraph', () => {
  expect(shape('Hết câu.', 'câu sau')).toEqual([[1], [2]])
  expect(shape('chưa hết', 'a) Giao')).toEqual([[1], [2]])
  expect(shape('chưa hết', 'Giao')).toEqual([[1], [2]])
})
