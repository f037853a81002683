import { expect, test } from 'vitest'
import { tellChange } from '#web/pages/log/change-sentence.ts'
import { changeWords } from '#web/pages/log/change-words.ts'
import { sayIn } from '#web/words/say.ts'

const vi = sayIn(changeWords, 'vi')
const tell = (action: string, facts: object): string | undefined =>
  tellChange(action, JSON.stringify(facts), vi)?.text

test('a draft says how many figures, or which of the two texts', () => {
  expect(tell('save-draft', { cells: ['T.1', 'B2.3'] })).toBe('2 ô số liệu')
  expect(tell('save-draft', { cells: ['T.1'] })).toBe('ô T.1')
  expect(tell('save-draft', { texts: ['situation', 'proposals'] })).toBe('phần tình hình, phần đề xuất')
})

test('a sending says its number; the checksum opens on a press', () =>
  expect(tellChange('send-report', '{"figures":93,"checksum":"c5b4","revision":1}', vi)).toEqual({
    text: 'lần gửi 1, 93 ô đã trả lời',
    more: ['Mã kiểm tra c5b4'],
  }))

test('a decision names its reading, its value and its reason', () => {
  expect(tell('decide-finding', { what: 'rendering', value: 'thousands', reason: '' })).toBe(
    'lỗi bản chữ, dấu ngăn hàng nghìn',
  )
  expect(tell('decide-finding', { what: 'accepted', value: null, reason: 'đã hỏi sở' })).toBe(
    'chấp nhận, lý do: đã hỏi sở',
  )
})

test('owners before and after', () => {
  expect(tell('confirm-owners', { codes: ['T.1', 'T.2'], owners: ['STC'] })).toBe(
    '2 chỉ tiêu, do STC báo cáo',
  )
  expect(tell('confirm-owners', { 'T.1': [] })).toBe('chỉ tiêu T.1, chưa có đơn vị')
})

test('what no sentence is written for stays a readable list', () =>
  expect(tell('something-new', { a: [1, 2], b: { c: 3 } })).toBe('a: 1, 2; b.c: 3'))

test('a known action with other facts is a list too', () =>
  expect(tell('decide-finding', { verdict: 'x' })).toBe('verdict: x'))

test('nothing kept, nothing said', () => expect(tellChange('sign-in', null, vi)).toBeNull())

test('the dictionary and the official values are told in words', () => {
  expect(tell('confirm-definitions', { codes: ['T.1', 'T.2'], reason: 'Rà soát' })).toBe(
    '2 chỉ tiêu, lý do: Rà soát',
  )
  expect(tell('confirm-definitions', { 'T.1': 'flow' })).toBe('chỉ tiêu T.1')
  expect(
    tell('record-recognition', {
      code: 'T.19',
      unit: 'xã Tân An',
      decision: '12/QĐ-UBND',
      day: '2024-12-20',
    }),
  ).toBe('T.19, xã Tân An, 12/QĐ-UBND, 20/12/2024')
  expect(tell('choose-baseline', { code: 'T.8', key: 'B1.16', reason: 'Theo kịch bản' })).toBe(
    'T.8, B1.16, lý do: Theo kịch bản',
  )
})
