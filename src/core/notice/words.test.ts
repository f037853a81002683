import { expect, test } from 'vitest'
import { digestLetter, noticeLetter } from '#core/notice/letter-of.ts'
import { linkOf } from '#core/notice/link.ts'
import type { Notice, SaidNotice } from '#core/notice/notice.ts'
import { sayNotice } from '#core/notice/words.ts'

const said = (notice: Notice, trial = false): SaidNotice => ({
  ...notice,
  dueAt: '2024-03-18T01:00:00Z',
  at: '2024-03-18T01:00:00Z',
  by: 'khdt',
  byName: 'Chuyên viên',
  trial,
})
const returned = said({
  kind: 'returned',
  facts: { reason: 'Số giường bệnh <lệch> & thiếu', cells: [{ code: 'B2.12', name: 'Giường bệnh' }] },
  key: 'returned 2024-M03 SYT 2',
  agency: 'SYT',
  audience: 'agency',
  period: '2024-M03',
})
const accepted = said({
  kind: 'accepted',
  facts: { revision: 2 },
  key: 'accepted 2024-M02 SYT 3',
  agency: 'SYT',
  audience: 'agency',
  period: '2024-M02',
})
const writer = { address: 'https://nhip.tinh.vn', office: 'Nhịp · Kiên Giang' }

test('both languages say who, what, why, and which cells', () => {
  expect(sayNotice(returned, 'Sở Y tế', 'vi')).toEqual({
    title: 'Báo cáo tháng 3/2024 bị trả lại',
    text: 'Báo cáo tháng 3/2024 của Sở Y tế bị trả lại. Lý do: Số giường bệnh <lệch> & thiếu. Các ô cần xem: B2.12 Giường bệnh.',
  })
  expect(sayNotice(accepted, 'Sở Y tế', 'en').text).toBe(
    'The planning department has taken over the report of Sở Y tế for February 2024 (sending 2).',
  )
})

test('a link leads to the first cell that is named', () =>
  expect([linkOf(returned), linkOf(accepted)]).toEqual([
    '/bao-cao/2024-M03/SYT?o=B2.12',
    '/bao-cao/2024-M02/SYT',
  ]))

test('a letter: subject, plain text with the link, HTML that breaks nothing', () => {
  const letter = noticeLetter({ notice: returned, agency: 'Sở Y tế' }, writer)
  expect(letter.subject).toBe('[Nhịp] Báo cáo tháng 3/2024 bị trả lại')
  expect(letter.plain).toContain('https://nhip.tinh.vn/bao-cao/2024-M03/SYT?o=B2.12')
  expect(letter.html).toContain('Số giường bệnh &lt;lệch&gt; &amp; thiếu')
})

test('what was sent under a trial clock says so first', () => {
  const letter = noticeLetter({ notice: { ...returned, trial: true }, agency: 'Sở Y tế' }, writer)
  expect(letter.subject).toBe('[CHẠY THỬ] [Nhịp] Báo cáo tháng 3/2024 bị trả lại')
  expect(letter.plain).toMatch(/^Thư này được gửi khi chạy thử/)
})

test('the letter of the day has everything, grouped', () => {
  const lines = [accepted, returned].map((notice) => ({ notice, agency: 'Sở Y tế' }))
  const letter = digestLetter(lines, writer)
  expect(letter.subject).toBe('[Nhịp] Thông báo trong ngày: 2 việc')
  expect(letter.plain.indexOf('Báo cáo bị trả lại (1)')).toBeLessThan(
    letter.plain.indexOf('Báo cáo được chấp nhận (1)'),
  )
})
