import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { parseRegister } from '#core/agency/register.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Finding } from '#core/plan/finding.ts'
import { readPlan } from '#core/reading/read-plan.ts'

const folder = new URL('documents/', import.meta.url)
const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`${name}.txt`, folder)), 'utf8').normalize('NFC')
const names = readdirSync(fileURLToPath(folder)).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? [])

const register = parseRegister(
  parse(readFileSync(fileURLToPath(new URL('../catalogue/agencies.yaml', import.meta.url)), 'utf8')),
)

const check = (text: string): readonly Finding[] => {
  if (!register.ok) throw new Error('the register of the catalogue reads')
  const read = readPlan(text, register.value)
  if (!read.ok) throw new Error(read.failure.message)
  return checkPlan(read.value, register.value)
}

/** `sum 70:4`: what is wrong and where, without the words. */
const say = ({ code, where }: Finding): string =>
  `${code} ${where.map(({ line, column }) => (column === undefined ? line : `${line}:${column}`)).join(' ')}`

/** One line of a document with a piece of it written differently; the piece stands there once or the first is meant. */
type Slip = { readonly line: number; readonly was: string; readonly now: string }

const plant = (text: string, slips: readonly Slip[]): string => {
  const lines = text.split('\n')
  for (const { line, was, now } of slips) {
    const before = lines[line - 1] ?? ''
    if (!before.includes(was)) throw new Error(`line ${line} does not print ${was}`)
    lines[line - 1] = before.replace(was, () => now)
  }
  return lines.join('\n')
}

/** A scenario by quarters, which none of the documents has; its flow adds up and its stock ends with the year. */
const quarters = [
  '',
  'BIỂU 2: KỊCH BẢN TĂNG TRƯỞNG NĂM 2026',
  'STT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tQuý I\tQuý II\tQuý III\tQuý IV',
  '1\tGiá trị sản xuất công nghiệp\tTỷ đồng\t48.200\t10.900\t11.800\t12.400\t13.100',
  '2\tSản lượng thủy sản\tTấn\t96.500\t21.500\t24.000\t25.500\t25.500',
].join('\n')

const head = (years: string): readonly string[] => [
  `STT\tChỉ tiêu\tĐơn vị tính\t${years}`,
  '1\t2\t3\t4\t5\t6\t7',
]

/** Forms that none of the documents has: people and rates, capital and shares, what is caught at sea. */
const forms = [
  '',
  'BIỂU 3: DÂN SỐ - Y TẾ',
  ...head('Thực hiện 2024\tKế hoạch 2025\tƯớc thực hiện 2025\tKế hoạch 2026'),
  '1\tDân số trung bình\tNgười\t812.000\t815.000\t816.000\t820.000',
  '2\tTỷ suất sinh\t‰\t13,20\t13,10\t13,05\t13,00',
  '3\tTổng số bác sĩ\tNgười\t812\t831\t840\t861',
  '4\tBình quân bác sĩ/vạn dân\tBS/VD\t10,00\t10,20\t10,29\t10,50',
  '5\tSố trẻ được tiêm chủng đầy đủ\tTrẻ\t14.235\t14.483\t14.127\t14.483',
  '6\tSố phụ nữ có thai được tiêm ngừa\tNgười\t13.905\t14.483\t14.003\t14.483',
  '7\tTỷ lệ hồ sơ giải quyết trực tuyến\t%\t42,0\t50,0\t51,0\t60,0',
  '8\tTỷ lệ bao phủ bảo hiểm y tế\t%\t92,1\t93,0\t93,2\t94,0',
  '',
  'BIỂU 4: VỐN ĐẦU TƯ PHÁT TRIỂN NĂM 2026',
  'STT\tChỉ tiêu\tĐơn vị tính\tƯớc thực hiện 2025\tKế hoạch 2026\tTỷ trọng năm 2026',
  '\tTỔNG SỐ\tTỷ đồng\t18.400\t20.000\t100,00',
  '1\tVốn khu vực nhà nước\tTỷ đồng\t5.700\t6.000\t30,00',
  '2\tVốn ngoài nhà nước\tTỷ đồng\t10.350\t11.500\t57,50',
  '3\tVốn đầu tư nước ngoài\tTỷ đồng\t2.350\t2.500\t12,50',
  '',
  'BIỂU 5: THỦY SẢN, VẬN TẢI',
  ...head('Thực hiện 2024\tKế hoạch 2025\tƯớc thực hiện 2025\tKế hoạch 2026'),
  '1\tSản lượng khai thác\tTấn\t50.400\t51.000\t51.450\t52.000',
  '\tChia ra: + Cá các loại\tTấn\t41.300\t41.700\t42.150\t42.500',
  '\t+ Tôm\tTấn\t3.100\t3.200\t3.250\t3.300',
  '\t+ Mực\tTấn\t6.000\t6.100\t6.050\t6.200',
  '2\tLuân chuyển hàng hóa\t1000 T.Km\t410.200\t421.000\t423.500\t431.000',
  '3\tSố hợp tác xã\tHợp tác xã\t214\t218\t219\t225',
  '\tTrong đó: Hợp tác xã nông nghiệp\tHợp tác xã\t180\t183\t184\t189',
  '4\tTốc độ tăng giá trị sản xuất\t%\t6,10\t6,40\t6,55\t6,80',
  '5\tSản phẩm chủ yếu\t\t\t\t\t',
  '\t- Nước mắm\t1.000 lít\t8.214\t8.300\t8.365\t8.500',
].join('\n')

type Planted = {
  readonly name: string
  readonly document: string
  readonly slips: readonly Slip[]
  readonly found: readonly string[]
}

const planted: readonly Planted[] = [
  {
    name: 'a wrong total breaks its sum and its two ratios: one finding, at the total',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 70, was: '11.980', now: '11.890' }],
    found: ['sum 70:4'],
  },
  {
    name: 'a wrong part of a sum that the form spells out, (2.1+2.2)',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 51, was: '1.180,0', now: '1.190,0' }],
    found: ['sum 51:6'],
  },
  {
    name: 'a wrong part of three, with its ratio',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 55, was: '17.535,6', now: '17.335,6' }],
    found: ['sum 55:6'],
  },
  {
    name: 'a wrong total of a list of communes',
    document: 'ke-hoach-thach-lam-2027',
    slips: [{ line: 47, was: '61.500', now: '61.900' }],
    found: ['sum 47:5'],
  },
  {
    name: 'a commune with one household too many, counted one by one',
    document: 'ke-hoach-thach-lam-2027',
    slips: [{ line: 51, was: '6.500\t3', now: '6.500\t4' }],
    found: ['sum 47:6'],
  },
  {
    name: 'a wrong total of a list of projects, the other totals being round',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 50, was: '2.450,5', now: '3.450,5' }],
    found: ['sum 50:3'],
  },
  {
    name: 'a wrong share in a total that the rows below confirm',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 50, was: '250,0', now: '350,0' }],
    found: ['sum 50:6'],
  },
  {
    name: 'a fall of a rate is not the rate: no target below it',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 61, was: '1,3', now: '2,3' }],
    found: [],
  },
  {
    name: 'a growth in prose that the annex contradicts',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 26, was: 'tăng 6,4%', now: 'tăng 9,4%' }],
    found: ['contradiction 26 44:7'],
  },
  {
    name: 'a wrong figure in a table whose columns add up across',
    document: 'ke-hoach-dau-tu-cong-dai-ngan-2027',
    slips: [{ line: 13, was: '700,250', now: '710,250' }],
    found: ['sum 13:4'],
  },
  {
    name: 'a wrong total of a table whose columns add up across',
    document: 'ke-hoach-dau-tu-cong-dai-ngan-2027',
    slips: [{ line: 12, was: '1.260,500', now: '1.270,500' }],
    found: ['sum 12:3'],
  },
  {
    name: 'a project whose sources are more than its plan',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 51, was: '100,0\t200,0', now: '120,0\t200,0' }],
    found: ['sum 51:5'],
  },
  {
    name: 'a wrong ratio, with a printed formula',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 43, was: '109,52', now: '119,52' }],
    found: ['ratio 43:9'],
  },
  {
    name: 'a wrong ratio, with the formula in words',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 44, was: '101,77', now: '102,77' }],
    found: ['ratio 44:6'],
  },
  {
    name: 'a formula that is not the one that made its column',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 69, was: '7=6/3', now: '7=6/5' }],
    found: ['header-formula 69:6'],
  },
  {
    name: 'an output that area and yield do not give, two columns being all there is',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 43, was: '314.150', now: '341.150' }],
    found: ['product 43:5'],
  },
  {
    name: 'quarters that do not add up',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 50, was: '12.400', now: '12.600' }],
    found: ['quarters-sum 50:4'],
  },
  {
    name: 'a part of a headline target above its whole',
    document: 'nghi-quyet-truong-linh-2026',
    slips: [{ line: 30, was: '33%', now: '83%' }],
    found: ['part-above-whole 30'],
  },
  {
    name: 'a part in money above its whole, which the annex contradicts as well',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 17, was: '980,250', now: '1.980,250' }],
    found: ['part-above-whole 17', 'contradiction 17 52:7'],
  },
  {
    name: 'a budget in prose whose parts do not make the whole',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 26, was: '400,250', now: '410,250' }],
    found: ['sum 18'],
  },
  {
    name: 'the same, four levels down',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 24, was: '150', now: '180' }],
    found: ['part-above-whole 22'],
  },
  {
    name: 'prose against the annex',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 26, was: '10.500', now: '11.500' }],
    found: ['contradiction 26 44:7'],
  },
  {
    name: 'prose against the annex, in another unit',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 19, was: '12.450 tỷ đồng, phấn đấu đạt 13.000 tỷ đồng', now: '12,54 nghìn tỷ đồng' }],
    found: ['contradiction 19 70:5'],
  },
  {
    name: 'the same figure in another unit is no contradiction',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 19, was: '12.450 tỷ đồng, phấn đấu đạt 13.000 tỷ đồng', now: '12,45 nghìn tỷ đồng' }],
    found: [],
  },
  {
    name: 'a floor above what the annex plans',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 18, was: '75,4', now: '76,4' }],
    found: ['contradiction 18 57:7'],
  },
  {
    name: 'a floor below what is reached, and below the annex',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 17, was: '1.260,500', now: '1.160,500' }],
    found: ['contradiction 17 51:7', 'below-reached 17'],
  },
  {
    name: 'a ceiling above what is reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 27, was: 'Tỷ lệ thất nghiệp dưới 2,5%', now: 'Tỷ lệ hộ nghèo dưới 2,5%' }],
    found: ['below-reached 27'],
  },
  {
    name: 'what the spreadsheet could not compute',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 44, was: '9.500\t7.420\t9.870\t10.500\t103,89', now: '\t7.420\t9.870\t10.500\t#DIV/0!' }],
    found: ['printed-error 44:8'],
  },
  {
    name: '0 % from a plan that is missing',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 44, was: '9.500\t7.420\t9.870\t10.500\t103,89', now: '\t7.420\t9.870\t10.500\t0,00' }],
    found: ['zero-from-missing 44:8'],
  },
  {
    name: 'a figure ten times too large among the other years',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 60, was: '\t818\t', now: '\t8.180\t' }],
    found: ['magnitude 60:5'],
  },
  {
    name: 'a unit by ditto that cannot be right',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 46, was: '\t%\t', now: '\t"\t' }],
    found: ['ditto-unit 46:3'],
  },
  {
    name: 'a number that jumps in a numbering that runs on over the headings',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 56, was: '4\tXếp', now: '5\tXếp' }],
    found: ['numbering 56:1'],
  },
  {
    name: 'one density that its count and its population do not give',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 59, was: '10,50', now: '10,98' }],
    found: ['product 59:7'],
  },
  {
    name: 'densities that all use the population of one year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 59, was: '10,00\t10,20\t10,29\t10,50', now: '10,00\t10,23\t10,34\t10,60' }],
    found: ['density-base 59'],
  },
  {
    name: 'a share of the capital that its figures do not give',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 69, was: '57,50', now: '75,50' }],
    found: ['ratio 69:6'],
  },
  {
    name: 'births per cent instead of per thousand',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 57, was: '‰', now: '%' }],
    found: ['unit 57:3'],
  },
  {
    name: 'the names of two catches exchanged',
    document: 'bao-cao-binh-chau-2025',
    slips: [
      { line: 76, was: 'Cá các loại', now: 'Tôm' },
      { line: 77, was: 'Tôm', now: 'Cá các loại' },
    ],
    found: ['swapped-label 76 77'],
  },
  {
    name: 'a part above its whole in one column',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 81, was: '189', now: '289' }],
    found: ['part-above-whole 80:7 81:7'],
  },
  {
    name: 'a part that is its whole in every year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 81, was: '180\t183\t184\t189', now: '214\t218\t219\t225' }],
    found: ['part-above-whole 81'],
  },
  {
    name: 'a number of a table left out',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 72, was: 'BIỂU 5', now: 'BIỂU 6' }],
    found: ['numbering 72'],
  },
  {
    name: 'turnover per kilometre instead of times',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 79, was: 'T.Km', now: 'T/Km' }],
    found: ['unit 79:3'],
  },
  {
    name: 'indices under the name of a growth',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 82, was: '6,10\t6,40\t6,55\t6,80', now: '106,10\t106,40\t106,55\t106,80' }],
    found: ['unit 82'],
  },
  {
    name: 'a share written as a part of one',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 62, was: '42,0', now: '0,42' }],
    found: ['magnitude 62:4'],
  },
  {
    name: 'one digit of five typed wrong',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 60, was: '14.127\t14.483', now: '14.127\t14.493' }],
    found: ['magnitude 60:7'],
  },
  {
    name: 'a rate of the annex planned below what is reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 63, was: '94,0', now: '92,0' }],
    found: ['below-reached 63:7'],
  },
  {
    name: 'an annex that just misses what the text wants to exceed',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 27, was: 'Tỷ lệ thất nghiệp dưới 2,5%', now: 'Tỷ lệ bao phủ bảo hiểm y tế trên 94%' }],
    found: ['contradiction 27 63:7'],
  },
  {
    name: 'a plan twice what was reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 80, was: '225', now: '425' }],
    found: ['growth 80:7'],
  },
  {
    name: 'a row without a plan',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 80, was: '225', now: '' }],
    found: ['plan-linter 80:7'],
  },
  {
    name: 'a row without any figure',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 63, was: '92,1\t93,0\t93,2\t94,0', now: '\t\t\t' }],
    found: ['plan-linter 63:2'],
  },
  {
    name: 'thousands without their dot',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 79, was: '431.000', now: '431000' }],
    found: ['printed-error 79:7'],
  },
  {
    name: 'a unit by ditto on a heading whose rows have another',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 83, was: 'chủ yếu\t', now: 'chủ yếu\t"' }],
    found: ['ditto-unit 83:3'],
  },
  {
    name: 'a day that no calendar has',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân trước ngày 31/02/2026' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a source younger than the document',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân theo Nghị quyết số 12/NQ-CP ngày 05/01/2026' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a name and a sign of a source that disagree',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân theo Quyết định số 12/NQ-CP ngày 05/01/2025' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a deadline without a day',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân trong đầu tháng 02/2026' }],
    found: ['plan-linter 30'],
  },
  {
    name: 'a period of one year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân chương trình giai đoạn 2026' }],
    found: ['plan-linter 30'],
  },
]

const base = (document: string): string =>
  document === 'bao-cao-binh-chau-2025'
    ? `${textOf(document).trimEnd()}\n${quarters}\n${forms}\n`
    : textOf(document)

describe('errors planted in documents of other provinces', () => {
  test.each(planted)('$name', ({ document, slips, found }) => {
    const before = new Set(check(base(document)).map(say))
    const after = check(plant(base(document), slips)).map(say)
    expect(after.filter((one) => !before.has(one)).toSorted()).toEqual(found.toSorted())
  })
})

describe('documents whose figures all hold', () => {
  test.each(names)('%s has no error and no warning', (name) => {
    expect(
      check(base(name))
        .filter(({ severity }) => severity !== 'question')
        .map(say),
    ).toEqual([])
  })

  test.each(names)('%s is asked about its plan only', (name) => {
    expect(
      check(base(name))
        .filter(({ code }) => code !== 'plan-linter')
        .map(say),
    ).toEqual([])
  })
})
