import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionsOf } from '#core/reading/assignments/actions.ts'
import { paragraphsOf } from '#core/reading/paragraph.ts'

const paragraph = (...lines: readonly string[]) => {
  const [first] = paragraphsOf(lines.map((text, at) => ({ line: at + 10, text })))
  if (!first) throw new Error('one paragraph')
  return first
}
const context = { year: 2026, footnotes: [], head: null, matcher: null }
const texts = (text: string): readonly string[] =>
  actionsOf(paragraph(text), 0, '1.1', context).map((action) => action.text)

const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

test('sentences and semicolons part tasks; brackets and quotations do not', () => {
  expect(texts('Trồng cây xanh; chăm sóc công viên. Thay đèn (đèn cũ; đèn hỏng) ở TP. Hoa Lư.')).toEqual([
    'Trồng cây xanh',
    'chăm sóc công viên',
    'Thay đèn (đèn cũ; đèn hỏng) ở TP. Hoa Lư',
  ])
})

test('a comma parts tasks only before a clear verb behind a whole task', () => {
  expect(texts('Mở rộng các chợ đêm trong tỉnh, đẩy mạnh bán hàng trên mạng')).toHaveLength(2)
  expect(texts('Kiểm tra, tổ chức bán hàng')).toHaveLength(1)
})

test('verbs that share an object are one task; each with its own object is one', () => {
  expect(texts('Quản lý, phân bổ, sử dụng đúng vốn sửa chữa các cây cầu nhỏ')).toHaveLength(1)
  expect(
    texts(
      'Mở lại các tuyến đò ngang ở ba huyện, sắp xếp bến đỗ theo từng bờ sông, hỗ trợ chủ đò đóng tàu mới',
    ),
  ).toEqual([
    'Mở lại các tuyến đò ngang ở ba huyện',
    'sắp xếp bến đỗ theo từng bờ sông',
    'hỗ trợ chủ đò đóng tàu mới',
  ])
})

test('what hangs on "công tác" is no task of its own', () => {
  expect(texts('Tăng cường công tác bảo vệ rừng, phát triển rừng ven các con suối')).toHaveLength(1)
})

test('a list of documents or of named works inherits its verb, and each is a task', () => {
  expect(texts('Thực hiện tốt Đề án chợ nổi trên sông và Đề án phố đi bộ ven hồ lớn')).toHaveLength(2)
  expect(texts('Nạo vét luồng tàu vào cảng Hải Hà, cảng Bình Sơn')).toEqual([
    'Nạo vét luồng tàu vào cảng Hải Hà',
    'cảng Bình Sơn',
  ])
  expect(texts('Làm đường nối từ huyện Bình Sơn, huyện Hải Hà ra biển')).toHaveLength(1)
})

test('a connective closes the task before it', () => {
  expect(texts('Khảo sát các bãi tắm trong tỉnh, đồng thời tổ chức đội cứu hộ ở từng bãi')).toEqual([
    'Khảo sát các bãi tắm trong tỉnh, đồng thời',
    'tổ chức đội cứu hộ ở từng bãi',
  ])
})

test('each task knows its lines', () => {
  const actions = actionsOf(paragraph('- Trồng cây xanh; chăm sóc', 'công viên.'), 0, '2.a', context)
  expect(actions.map((action) => [action.id, action.lines])).toEqual([
    ['2.a-01', [10]],
    ['2.a-02', [10, 11]],
  ])
})

test('together the tasks hold every letter of the work', () => {
  const word = fc.constantFrom(
    'trồng',
    'Cây',
    'xanh;',
    'đường.',
    '“lối',
    'đi”',
    '(nhỏ)',
    'tiếp',
    'tục',
    'TP.',
    '1.500',
    'a,...',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const whole = `Làm ${words.join(' ')}`
      expect(letters(texts(whole).join(''))).toBe(letters(whole))
    }),
  )
})
