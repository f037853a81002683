import { expect, test } from 'vitest'
import { linesOf, paragraphsOf } from '#core/reading/paragraph.ts'

const read = (...lines: readonly string[]) => paragraphsOf(lines.map((text, at) => ({ line: at + 1, text })))

test('a line in lower case goes on with the paragraph that a page break cut', () => {
  const [first, second] = read(
    '- *Tăng cường kiểm tra các chợ và siêu thị*',
    'trên toàn tỉnh.',
    '- Bình ổn giá.',
  )
  expect(first).toMatchObject({
    text: 'Tăng cường kiểm tra các chợ và siêu thị trên toàn tỉnh.',
    lines: [1, 2],
  })
  expect(second).toMatchObject({ text: 'Bình ổn giá.', lines: [3] })
})

test('after an unfinished line a capital goes on too: a name was cut in two', () => {
  expect(read('- Nâng cấp tuyến đường', 'Nguyễn Huệ đoạn qua chợ.')).toHaveLength(1)
  expect(read('- Nâng cấp tuyến đường.', 'Nguyễn Huệ là đường chính.')).toHaveLength(2)
})

test('a heading of a group does not swallow the order that follows it', () => {
  const texts = read('1. Phát triển nông nghiệp', 'Giao Sở Nông nghiệp chủ trì.').map((one) => one.text)
  expect(texts).toEqual(['Phát triển nông nghiệp', 'Giao Sở Nông nghiệp chủ trì.'])
})

test('a stretch of the text knows on which lines it is printed', () => {
  const [paragraph] = read('- Trồng cây', 'ven đường; chăm sóc', 'công viên.')
  if (!paragraph) throw new Error('one paragraph')
  expect(linesOf(paragraph, 0, 4)).toEqual([1])
  expect(linesOf(paragraph, paragraph.text.indexOf('chăm sóc'), paragraph.text.length)).toEqual([2, 3])
})
