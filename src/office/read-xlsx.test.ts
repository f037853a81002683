import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { loadRegister } from '#office/catalogue.ts'
import { planOf, textOfPlan } from '#office/plan-file.ts'

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

const linesOf = async (sheet: object): Promise<readonly string[]> => {
  const read = await textOfPlan(await writeXlsx({ sheets: [{ name: 'Trang', ...sheet }] }))
  return read.ok ? read.value.text.split('\n') : [read.failure.message]
}

test('several tables stand one under the other, with their titles and a signature', async () => {
  const rows = [
    ['BIỂU 1: LÚA'],
    [null, null, null, 'Đơn vị: ha'],
    [null, null, 'Năm 2025', null],
    ['STT', 'Chỉ tiêu', 'Thực hiện', 'Ước'],
    ['A', 'Vụ mùa'],
    [1, 'Diện tích', '4,5', '1.234,5'],
    [null, 'Tổng số', '5', '6'],
    [],
    ['BIỂU 2: CÁ'],
    ['TT', 'Tên', 'Sản lượng'],
    [1, 'Tôm', '7'],
    ['Ghi chú: số ước.'],
    [],
    ['Người lập biểu', null, 'KT. CHỦ TỊCH'],
  ]
  expect(await linesOf({ rows })).toEqual([
    'BIỂU 1: LÚA',
    'Đơn vị: ha',
    '\t\tNăm 2025\t',
    'STT\tChỉ tiêu\tThực hiện\tƯớc',
    'A\tVụ mùa\t\t',
    '1\tDiện tích\t4,5\t1.234,5',
    '\tTổng số\t5\t6',
    'BIỂU 2: CÁ',
    'TT\tTên\tSản lượng',
    '1\tTôm\t7',
    'Ghi chú: số ước.',
    'Người lập biểu',
    'KT. CHỦ TỊCH',
    '',
  ])
})

test('a letterhead in two columns is read side by side', async () => {
  const rows = [
    ['UBND TỈNH BÌNH CHÂU', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 5/KH-UBND', null, 'Độc lập - Tự do - Hạnh phúc'],
  ]
  expect(await linesOf({ rows })).toEqual([
    'UBND TỈNH BÌNH CHÂU',
    'Số: 5/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
  ])
})

const part = (sheet: string, styles = '', strings = ''): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        'xl/workbook.xml': '<workbook><sheets><sheet name="B" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
        'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
        'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  )

test('columns without width and rows without height are hidden; a formula that nobody counted is named', async () => {
  const sheet =
    '<cols><col min="2" max="2" width="0"/></cols><sheetData>' +
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1*2</f></c></row>' +
    '<row r="2" ht="0" customHeight="1"><c r="A2"><v>3</v></c></row></sheetData>'
  const read = await textOfPlan(part(sheet))
  expect(read.ok && read.value.unread.map(({ text }) => text)).toEqual(['3', 'B', 'C1'])
})

test('a cell in an old face is converted by its face, a run in one by its own', async () => {
  const styles =
    '<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
  const strings =
    '<si><t>DiÖn tÝch</t></si><si><r><t>Vụ </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>hÌ thu</t></r></si>'
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData>'
  const read = await textOfPlan(part(sheet, styles, strings))
  expect(read.ok && read.value.text.split('\n')).toEqual(['Diện tích', 'Vụ hè thu', ''])
})

const rowsWith = (values: readonly (string | number)[]) => [
  ['KẾ HOẠCH PHÁT TRIỂN NĂM 2026'],
  ['BIỂU 1: NÔNG NGHIỆP'],
  ['STT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2026'],
  ...values.map((value, at) => [at + 1, `Chỉ tiêu ${at + 1}`, 'Ha', value]),
]

const separatorQuestions = async (values: readonly (string | number)[]): Promise<number> => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Biểu 1', rows: rowsWith(values) }] })
  const plan = await planOf(bytes, loadRegister())
  return plan.ok ? plan.value.questions.filter(({ code }) => code === 'separator').length : -1
}

test('a number cell is a number: nobody is asked which sign parts its decimals', async () => {
  expect(await separatorQuestions([10.015, 7.25])).toBe(0)
  expect(await separatorQuestions(['10,015', '7,25'])).toBe(1)
})

test('line ends that Excel writes as codes are line ends', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Một_x000D_\nHai</t></is></c></row></sheetData>'
  const read = await textOfPlan(part(sheet))
  expect(read.ok && read.value.text.split('\n').filter((line) => line !== '')).toEqual(['Một', 'Hai'])
})
