import { expect, test } from 'vitest'
import { heightOfRow, heightOfWhole, markedSheets } from '#core/document/row-heights.ts'
import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'

const cell = (text: string, part: Look['part'] = 'body'): SheetCell => ({
  kind: 'text',
  text,
  look: { part, align: 'left' },
})

test('a row is as high as its longest words need, each going whole to the next line', () => {
  expect(heightOfRow([cell('Bác sĩ'), cell('10')], [40, 12])).toBeNull()
  const note = 'Ước tính của cơ quan tổng hợp do Sở Y tế chưa gửi báo cáo: lấy số của tháng 2/2024.'
  expect(heightOfRow([cell('Bác sĩ'), cell(note)], [40, 40])).toBeGreaterThan(2 * 16.5)
  // two words that do not stand together in one line need two, although their letters would fit
  expect(heightOfRow([cell('nguyênnguyên nguyên')], [17])).toBeGreaterThan(32)
  expect(heightOfRow([cell('% kế hoạch', 'head')], [11])).toBeGreaterThan(33)
})

test('a title that runs over all columns is as high as its lines; a trial stands under it', () => {
  expect(heightOfWhole([cell('Kết quả', 'title')], [20, 20])).toBeNull()
  const sheet: Sheet = {
    name: 'Chi_tieu',
    rows: [
      [cell('Kết quả', 'title'), cell('', 'title')],
      [cell('Bác sĩ'), cell('10')],
    ],
    merges: [],
    heights: [null, null],
    widths: [60, 60],
    repeated: [1, 1],
    frozen: { rows: 1, columns: 1 },
  }
  const [marked] = markedSheets([sheet], 'Bản dùng thử.')
  expect(marked?.rows[0]?.[0]).toMatchObject({ text: 'Kết quả\n(Bản dùng thử.)' })
  expect(marked?.heights[0]).toBeGreaterThan(36)
  expect(markedSheets([sheet], null)).toEqual([sheet])
})
