import { expect, test } from 'vitest'
import { respell } from '#core/reading/tables/words/spelling.ts'

test.each([
  ['BUU CHÍNH', 'BƯU CHÍNH'],
  ['Thu xô sô kiến thiết', 'Thu xổ số kiến thiết'],
  ['Phi, lệ phí', 'Phí, lệ phí'],
  ['CHUYÊN ĐÓI SỐ', 'CHUYỂN ĐỔI SỐ'],
  ['Thuế bảo vệ môi trường', 'Thuế bảo vệ môi trường'],
  ['Nuôi cá đồng', 'Nuôi cá đồng'],
  ['Chi tiêu hộ gia đình', 'Chi tiêu hộ gia đình'],
])('the label %j reads %j', (printed, meaning) => expect(respell(printed, printed)).toBe(meaning))
