import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { textOfPlan } from '#office/plan-file.ts'

const number = (value: number, numFmt: string) => ({ value, type: 'number', style: { numFmt } }) as const

test('a sheet becomes a titled table: numbers as printed, merged headers, cached formulas', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Biểu 3',
        rows: [
          ['', 'NGÀNH CÔNG NGHIỆP', null, null],
          ['', 'STT', 'Chỉ tiêu', 'Năm 2024', null],
          ['', null, null, 'Kế hoạch', 'Tỷ lệ'],
          ['', 1, 'Xi măng', null, null],
        ],
        cells: new Map<string, object>([
          ['3,3', number(1234.5, '#,##0.0')],
          ['3,4', { value: null, formula: 'D4/1000', formulaResult: 1.2345, style: { numFmt: '0.0%' } }],
        ]),
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 4 },
          { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
        ],
      },
    ],
  })
  const read = await textOfPlan(bytes)
  expect(read.ok && read.value.text.split('\n')).toEqual([
    'BIỂU 3: NGÀNH CÔNG NGHIỆP',
    'STT\tChỉ tiêu\tNăm 2024\t',
    '\t\tKế hoạch\tTỷ lệ',
    '1\tXi măng\t1.234,5\t123,5%',
    '',
  ])
  expect(read.ok && read.value.addresses[3]).toEqual({ kind: 'sheetRow', sheet: 'Biểu 3', row: 4 })
})

test('hidden sheets are not read, and said', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Lời', rows: [['KẾ HOẠCH'], ['Một dòng lời.\nHai dòng.']] },
      { name: 'Nháp', hidden: true, rows: [['bí mật']] },
    ],
  })
  const read = await textOfPlan(bytes)
  expect(read.ok && read.value.text.split('\n')).toEqual(['KẾ HOẠCH', 'Một dòng lời.', 'Hai dòng.', ''])
  expect(read.ok && read.value.unread.map(({ text }) => text)).toEqual(['Nháp'])
})
