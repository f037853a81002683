import { expect, test } from 'vitest'
import { textOf } from '#core/document/block.ts'
import {
  type LetterContent,
  letterSymbol,
  type Missing,
  notSentSentence,
  reminderLetter,
} from '#core/document/reminder-letter.ts'
import { day } from '#core/time/day.ts'

const frame = {
  letterhead: {
    superior: 'UBND TỈNH A',
    issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
    symbol: 'BC-SKHĐT',
    number: '',
    place: 'A',
  },
  name: 'Sở Kế hoạch và Đầu tư',
  addressee: 'Ủy ban nhân dân tỉnh A',
  recipients: ['Như trên', 'Lưu: VT, TH'],
  signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' },
}
const missing = (agency: string, more: Partial<Missing> = {}): Missing => ({
  agency,
  indicators: 0,
  due: '2024-03-18',
  returnedOn: null,
  ...more,
})
const content: LetterContent = {
  frame,
  plan: { number: '14/KH-UBND', date: '2024-01-19', year: 2024 },
  clause: 'IV.1',
  label: 'tháng 3/2024',
  due: '2024-03-18',
  together: '2024-03-19',
  number: '7',
  dated: '2024-03-20',
  missing: [
    missing('Sở Y tế', { indicators: 12 }),
    missing('UBND huyện B'),
    missing('Sở Nội vụ', { due: '2024-03-25', returnedOn: '2024-03-19' }),
  ],
  trial: false,
}
const blocks = reminderLetter(content)
const said = textOf(blocks)

test('three late agencies: a letter with three, addressed to them, with the clause and the due day (beyond 15)', () => {
  expect(said).toContain('Kính gửi:\nSở Y tế\nUBND huyện B\nSở Nội vụ')
  expect(said).toContain('Kế hoạch số 14/KH-UBND ngày 19/01/2024 (mục IV.1)')
  expect(said).toContain('chậm nhất hết ngày 18/03/2024')
  expect(said).toContain('Đến ngày 20/03/2024, còn 3 cơ quan, đơn vị chưa gửi báo cáo, đã quá hạn')
})

test('the list says what is missing and how many days late; a moved due day counts for itself', () => {
  const table = blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    [
      '1',
      'Sở Y tế',
      'Báo cáo tháng 3/2024: số liệu 12 chỉ tiêu, tình hình thực hiện, đề xuất giải pháp',
      '18/03/2024',
      '2',
    ],
    ['2', 'UBND huyện B', 'Báo cáo tháng 3/2024: tình hình thực hiện, đề xuất giải pháp', '18/03/2024', '2'],
    [
      '3',
      'Sở Nội vụ',
      'Báo cáo tháng 3/2024: tình hình thực hiện, đề xuất giải pháp (bị trả lại ngày 19/03/2024, chưa gửi lại)',
      '25/03/2024',
      'chưa đến hạn',
    ],
  ])
})

test('the layout of a letter: V/v under the number, its own symbol, the committee reads along', () => {
  expect(blocks[0]).toMatchObject({
    kind: 'letterhead',
    letterhead: { symbol: 'SKHĐT-TH', number: '7' },
    dated: 'A, ngày 20 tháng 3 năm 2024',
    about: 'V/v đôn đốc gửi báo cáo tháng 3/2024',
  })
  expect(blocks.some(({ kind }) => kind === 'title')).toBe(false)
  expect(blocks.find((block) => block.kind === 'signature')?.recipients).toEqual([
    'Như trên',
    'Ủy ban nhân dân tỉnh A (để báo cáo)',
    'Lưu: VT, TH',
  ])
})

const to = (count: number): string =>
  textOf(
    reminderLetter({ ...content, missing: Array.from({ length: count }, (_, at) => missing(`Sở ${at}`)) }),
  )

test('one is addressed by name, many by the list alone', () => {
  expect(to(1)).toContain('Kính gửi: Sở 0\n')
  expect(to(8)).toContain('Kính gửi:\nSở 0\n')
  expect(to(9)).toContain('Kính gửi: Các cơ quan, đơn vị có tên trong danh sách kèm theo')
})

test('before the due day nobody is called late; a trial says that it is one', () => {
  const early = textOf(reminderLetter({ ...content, dated: '2024-03-15', trial: true }))
  expect(early).not.toContain('quá hạn')
  expect(early).toContain('Bản dùng thử')
})

test('the symbol of a letter names the office and the unit that drafted it', () => {
  expect(letterSymbol(frame)).toBe('SKHĐT-TH')
  expect(letterSymbol({ ...frame, recipients: ['Lưu: VT'] })).toBe('SKHĐT')
})

test('the sentence for the report', () => {
  expect(notSentSentence([], day('2024-03-19'))).toBe('Tất cả các cơ quan, đơn vị đã gửi báo cáo.')
  const letter = { number: '7', symbol: 'SKHĐT-TH', dated: '2024-03-19' }
  expect(
    notSentSentence([missing('Sở Y tế'), missing('Sở B', { due: '2024-03-20' })], day('2024-03-19'), letter),
  ).toBe(
    'Cơ quan, đơn vị chưa gửi báo cáo (2): Sở Y tế (trễ 1 ngày); Sở B. Đã đôn đốc bằng Công văn số 7/SKHĐT-TH ngày 19/03/2024.',
  )
})
