import { expect, test } from 'vitest'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'

const told = (text: string): string | null => {
  const found = verbPhraseOf(text)
  return found && `${found.phrase} (${found.verbs.join(', ')}) ${found.object}`
}

test.each([
  ['Xây dựng cầu Bình Sơn', 'Xây dựng (xây dựng) cầu Bình Sơn'],
  ['tiếp tục đẩy mạnh trồng rừng', 'tiếp tục đẩy mạnh trồng (tiếp tục, đẩy mạnh, trồng) rừng'],
  ['nâng cấp, mở rộng chợ huyện', 'nâng cấp, mở rộng (nâng cấp, mở rộng) chợ huyện'],
  ['Thực hiện tốt công tác kiểm tra chợ', 'Thực hiện tốt công tác kiểm tra (thực hiện, kiểm tra) chợ'],
  ['Trong năm 2026, dự kiến xây dựng mới 12 km', 'dự kiến xây dựng mới (dự kiến, xây dựng) 12 km'],
  ['kiến nghị Trung ương đầu tư sân bay', 'kiến nghị Trung ương đầu tư (kiến nghị, đầu tư) sân bay'],
  [
    'Phối hợp với các bộ, ngành và các tỉnh bạn triển khai đường ven biển',
    'Phối hợp … triển khai (phối hợp, triển khai) đường ven biển',
  ],
])('%s', (text, expected) => expect(told(text)).toBe(expected))

test.each([
  'Đề án chợ đêm',
  'Cảng Hải Hà',
  'Giao thông nông thôn',
  'Trình độ của lao động',
  'Tổ chức tín dụng',
])('%s begins with no verb', (text) => expect(told(text)).toBeNull())
