import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { planOf, tableOf } from '#core/checks/example-table.ts'
import { misreadWords, slipsIn } from '#core/checks/words/questions.ts'
import type { FormTable } from '#core/plan/table.ts'
import { day } from '#core/time/day.ts'

const said = (lines: readonly string[], tables: readonly FormTable[] = []) =>
  slipsIn(planOf({ lines, tables })).map(
    ({ line, printed, expected, why }) => `${line} ${printed} → ${expected} ${why}`,
  )

const many = (text: string, count: number): string[] => Array.from({ length: count }, () => text)

/** A plan whose annexes stand where `tableOf` puts them: rows from line 11 on, a second table ten lines below. */
const annexes = (first: readonly string[], second: readonly string[] = []) => {
  const one = tableOf(
    'KH2024',
    first.map((row) => `${row}|1`),
  )
  const rest = tableOf(
    'KH2024',
    second.map((row) => `${row}|1`),
  )
  const other = {
    ...rest,
    id: 'B3',
    titleLine: 19,
    rows: rest.rows.map((row) => ({ ...row, line: row.line + 10 })),
  }
  const lines = Array.from({ length: 40 }, (_, at) => {
    const row = [...one.rows, ...other.rows].find(({ line }) => line === at + 1)
    return row ? [row.stt, row.label, row.unit, '1'].join('\t') : ''
  })
  return { lines, tables: [one, other] }
}
const inAnnexes = (first: readonly string[], second: readonly string[] = []) => {
  const { lines, tables } = annexes(first, second)
  return said(lines, tables)
}

test('a word that the document writes otherwise beside the same words is asked about', () => {
  const usual = many('Triển khai đề án của tỉnh.', 4)
  expect(said([...usual, 'Phát huy đè án nhân lực.'])).toEqual([])
  expect(said([...usual, 'Triển khai đè án nhân lực.'])).toEqual(['5 đè án → đề án usual'])
  expect(said([...many('Đẩy mạnh chuyển đổi số.', 3), 'CHUYÊN ĐÓI SỐ'])).toEqual([
    '4 CHUYÊN ĐÓI → CHUYỂN ĐỔI usual',
  ])
})

test('words that are other words, or customs of spelling, are not', () => {
  expect(said([...many('Phát triển thuê bao di động.', 12), 'Thuế bảo vệ môi trường'])).toEqual([])
  expect(said([...many('Lập báo cáo tháng.', 8), 'Bao cao su'])).toEqual([])
  expect(said([...many('Giữ sự hài hòa giữa các vùng.', 9), 'Bảo đảm sự hài hoà giữa các ngành.'])).toEqual(
    [],
  )
  expect(said(['Dự án BOT, HĐND, kWh, website, Đắk Lắk và Internet.', 'Bột cá, web.'])).toEqual([])
})

test('what cannot be a syllable is asked about once the same letters are written properly', () => {
  expect(said(['Sản lượng BUU CHÍNH', 'Doanh thu bưu chính'])).toEqual(['1 BUU CHÍNH → BƯU CHÍNH syllable'])
  expect(said(['Doanh thu BUU CHÍNH'])).toEqual([])
  expect(said(['Tỷ lệ đựơc giao', ...many('Đã được giao', 2)])).toEqual(['1 đựơc giao → được giao syllable'])
})

test('two words said twice', () => {
  expect(said(['Nhiệm vụ năm học năm học 2023-2024.'])).toEqual(['1 năm học năm học → năm học twice'])
  expect(said(['Thu hút nhà đầu tư, đào tạo, đào tạo lại.'])).toEqual([])
})

test('the same name in another table, with other marks or another letter; rows near it that share the word', () => {
  expect(
    inAnnexes(
      ['3|Thủy sản đông lạnh|', '|   Tôm đông|Tấn', '|   Cá đông|Tấn'],
      ['|Gạo|Tấn', '|Tôm đồng|Tấn', '|Cá đồng|Tấn', '|Hải sản đồng khác|Tấn'],
    ),
  ).toEqual(['22 Tôm đồng → Tôm đông twin', '23 Cá đồng → Cá đông twin', '24 sản đồng → sản đông again'])
  const usual = ['1|Nuôi tôm càng|Ha', '2|Giống tôm càng lai|Con']
  expect(inAnnexes(usual, ['1|Nuôi tôm cong|Ha'])).toEqual(['21 tôm cong → tôm càng twin'])
  expect(inAnnexes([...usual, '3|Nuôi tôm cong|Ha'])).toEqual([])
  expect(inAnnexes(['1|Sản lượng cá tra|Tấn'], ['2|Sản lượng cá trê|Tấn'])).toEqual([])
})

test('an ending that the others of its list have, a name that breaks off', () => {
  const list = ['1.1|Lúa Mùa: DT gieo trồng|Ha', '1.2|Lúa Hè: DT gieo trồng|Ha', '1.3|Lúa Thu gieo trồng|Ha']
  expect(inAnnexes(list)).toEqual(['13 Lúa Thu gieo trồng → Lúa Thu: DT gieo trồng ending'])
  expect(inAnnexes(['1|Số hộ nghèo (theo|Hộ'], ['1|Số hộ nghèo (theo chuẩn mới)|Hộ'])).toEqual([
    '11 Số hộ nghèo (theo → Số hộ nghèo (theo chuẩn mới ending',
  ])
})

test('one question for the names of rows, one for the rest; places, printed and expected words in one order', () => {
  const { lines, tables } = annexes([
    '1|Doanh thu BUU CHÍNH|Đồng',
    '2|Sản lượng BUU CHÍNH|Cái',
    '3|Bưu chính|Tỷ',
  ])
  const found = misreadWords(planOf({ lines: ['Nhiệm vụ năm học năm học', ...lines.slice(1)], tables }))
  expect(found).toMatchObject([
    { code: 'spelling', severity: 'question', where: [{ line: 1 }], printed: 'năm học năm học' },
    {
      where: [
        { line: 11, column: 2 },
        { line: 12, column: 2 },
      ],
      printed: 'BUU CHÍNH; BUU CHÍNH',
      expected: 'BƯU CHÍNH?; BƯU CHÍNH?',
      evidence: [{ line: 13, column: 2 }],
    },
  ])
})

test('a body whose name the register writes with other marks', () => {
  const lines = ['- Giao lực lượng kiểm ngư tinh phối hợp', 'Lực lượng Kiểm ngư tỉnh, lực lượng kiểm ngư']
  const register: readonly Agency[] = [
    {
      code: 'KIEM_NGU',
      name: 'Lực lượng Kiểm ngư tỉnh',
      short: 'Kiểm ngư',
      kind: 'forces',
      variants: ['lực lượng kiểm ngư'],
      validFrom: day('2021-03-01'),
      validTo: null,
      reports: true,
      role: 'unit',
      members: [],
      successor: null,
    },
  ]
  expect(slipsIn(planOf({ lines }), register)).toMatchObject([
    { line: 1, printed: 'lực lượng kiểm ngư tinh', expected: 'lực lượng kiểm ngư tỉnh', why: 'register' },
  ])
})
