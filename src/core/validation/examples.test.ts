import { describe, expect, test } from 'vitest'
import {
  askedIn,
  formWith,
  lineOf,
  partOf,
  ratioOf,
  saidAt,
  sameAs,
  sentences,
  sumOf,
  typed,
} from '#core/validation/example-form.ts'
import type { CellGround, FormGround } from '#core/validation/ground.ts'
import { validate } from '#core/validation/validate.ts'

/*
 * What is typed into one cell, what is asked. A statistician may add a line:
 * name | unit | nature | the year's plan | reported before (month: value) | month | typed | asked ('' nothing)
 */
const cells: readonly (readonly [
  string,
  string,
  CellGround['nature'],
  string | null,
  Record<number, string>,
  number,
  string,
  string,
])[] = [
  // against the plan: a whole year, or a state
  [
    'Thu từ doanh nghiệp có vốn đầu tư nước ngoài',
    'triệu đồng',
    'flow',
    '240000',
    {},
    12,
    '355',
    'otherUnit',
  ],
  ['Đóng tàu mới', 'chiếc', 'flow', '451', {}, 12, '49500', 'tooGreat'],
  ['Gỗ MDF', 'm3', 'flow', '15000', {}, 12, '134465', 'tooGreat'],
  ['Gỗ MDF', 'm3', 'flow', '134465', {}, 12, '15000', 'tooSmall'],
  ['Đàn heo', 'con', 'stock', '388670', {}, 3, '252600', ''],
  ['Đàn heo', 'con', 'stock', '388670', {}, 3, '25260', 'tooSmall'],
  ['Số trạm y tế', 'trạm', 'stock', '7', {}, 3, '10', ''],
  // in spring a flow has not come far; ten times too much passes the year's plan
  ['Thu ngân sách', 'tỷ đồng', 'flow', '16906.13', {}, 3, '4200.5', ''],
  ['Thu ngân sách', 'tỷ đồng', 'flow', '16906.13', {}, 3, '6500', ''],
  ['Thu ngân sách', 'tỷ đồng', 'flow', '16906.13', {}, 3, '42005', 'tooGreat'],
  ['Thu ngân sách', 'tỷ đồng', 'flow', '16906.13', {}, 3, '4200500', 'otherUnit'],
  ['Vốn đầu tư', 'tỷ đồng', 'flow', '45000', {}, 3, '45000000', 'otherUnit'],
  ['Thu ngân sách', 'triệu đồng', 'flow', '16906130', {}, 3, '4200.5', 'otherUnit'],
  ['Sản lượng thủy sản', 'tấn', 'flow', '800000', {}, 3, '140', 'otherUnit'],
  ['Giải ngân vốn đầu tư công', '%', 'cumulative', '95', {}, 2, '1.2', ''],
  ['Kết nạp đảng viên', 'người', 'flow', '12', {}, 2, '13', ''],
  // against what was said before
  ['Khách du lịch', 'lượt', 'flow', null, { 2: '1500000' }, 3, '2400000', ''],
  ['Khách du lịch', 'lượt', 'flow', null, { 2: '1500000' }, 3, '24000000', 'tooGreat'],
  ['Khách du lịch', 'lượt', 'flow', '9200000', { 1: '700000', 2: '1500000' }, 3, '6000000', 'jump'],
  ['Dư nợ tín dụng', 'tỷ đồng', 'stock', null, { 2: '120000' }, 3, '121500', ''],
  ['Dư nợ tín dụng', 'tỷ đồng', 'stock', null, { 2: '120000' }, 3, '212500', 'leap'],
  ['Tỷ lệ bao phủ bảo hiểm y tế', '%', 'rate', '95', { 2: '92.1' }, 3, '92.4', ''],
  ['Tỷ lệ bao phủ bảo hiểm y tế', '%', 'rate', '95', { 2: '92.1' }, 3, '9.24', 'tooSmall'],
  ['Tỷ lệ hộ sử dụng nước sạch', '%', 'rate', '85', { 2: '84' }, 3, '64', 'leap'],
  // growth and index numbers
  ['Chỉ số sản xuất công nghiệp', '%', 'index', '109.50', {}, 3, '9.5', 'growthForIndex'],
  ['Tăng trưởng kinh tế', '%', 'index', '6.7', {}, 3, '106.84', 'indexForGrowth'],
  ['Tăng trưởng kinh tế', '%', 'index', '6.7', {}, 3, '0.3', ''],
  ['Tăng trưởng kinh tế', '%', 'index', '6.7', {}, 3, '-2.1', ''],
]

test.for(cells)(
  '%s (%s, %s, plan %s) after %o, month %i: %s → %s',
  ([name, unit, nature, plan, before, month, value, asked]) => {
    const said = Object.entries(before).map(([at, one]) => saidAt(Number(at), one))
    const form = formWith([lineOf('B2.1', { name, unit, nature, plan, said })], { month })
    expect(askedIn(form, { 'B2.1': value })).toEqual(asked === '' ? [] : [`B2.1: ${asked}`])
  },
)

const say = (form: FormGround, values: Readonly<Record<string, string>>, language: 'vi' | 'en' = 'vi') =>
  sentences(validate(form, typed(values)), language)

describe('what is said shows both numbers and what to do', () => {
  test('a unit slip names the unit and the number that may be meant', () => {
    const form = formWith([lineOf('B6.5', { plan: '16906.13' })])
    expect(say(form, { 'B6.5': '4200500' })).toEqual([
      'Ô này ghi bằng tỷ đồng; 4.200.500 lệch cả nghìn lần so với kế hoạch năm (16.906,13 tỷ đồng). Có phải số triệu đồng, tức 4.200,5 tỷ đồng? Hãy sửa; nếu số đúng, ghi lý do.',
    ])
    expect(say(form, { 'B6.5': '4200500' }, 'en')).toEqual([
      'This cell is in tỷ đồng; 4.200.500 is a thousand times off the year’s plan (16.906,13 tỷ đồng). Was it counted in triệu đồng, that is 4.200,5 tỷ đồng? Change it; if the number is right, say why.',
    ])
  })

  test('a total that falls, and a year below what was reached', () => {
    const line = lineOf('T.6', { before: { period: '2024-M09', value: '12000' } })
    expect(say(formWith([line], { month: 10 }), { 'T.6': '11900' })).toEqual([
      'Lũy kế 11.900 tỷ đồng thấp hơn tháng 9/2024 (12.000 tỷ đồng). Hãy sửa, hoặc ghi lý do giảm.',
    ])
    expect(say(formWith([line], { month: 12, isYear: true }), { 'T.6': '11900' })).toEqual([
      'Ước cả năm 11.900 tỷ đồng thấp hơn số đã đạt tháng 9/2024 (12.000 tỷ đồng). Hãy sửa, hoặc ghi lý do.',
    ])
  })
})

describe('parts and wholes', () => {
  const form = formWith([lineOf('I'), lineOf('I.1'), lineOf('I.2'), lineOf('I.3')], {
    relations: [sumOf('I', 'I.1', 'I.2', 'I.3')],
  })

  test.each<[string, string, string, string, readonly string[]]>([
    ['100', '50', '30', '20', []],
    // within the rounding of what is printed
    ['100.0', '33.3', '33.3', '33.3', []],
    ['100', '50', '30', '19', []],
    ['120', '50', '30', '20', ['I: sum']],
    // one digit too many explains it: the part is asked, not the whole
    ['125.5', '50.5', '45', '300', ['I.3: sumSlip']],
    ['1255', '50.5', '45', '30', ['I: sumSlip']],
  ])('%s of %s, %s and %s: %o', (whole, a, b, c, asked) => {
    expect(askedIn(form, { I: whole, 'I.1': a, 'I.2': b, 'I.3': c })).toEqual(asked)
  })

  test('a part that nobody has typed yet leaves the sum open', () => {
    expect(askedIn(form, { I: '120', 'I.1': '50', 'I.2': '30' })).toEqual([])
  })

  test('what is counted one by one adds up to the last one', () => {
    const counted = formWith([lineOf('I'), lineOf('I.1'), lineOf('I.2')], {
      relations: [{ ...sumOf('I', 'I.1', 'I.2'), exact: true }],
    })
    expect(askedIn(counted, { I: '101', 'I.1': '50', 'I.2': '50' })).toEqual(['I: sum'])
    expect(askedIn(counted, { I: '100', 'I.1': '50', 'I.2': '50' })).toEqual([])
  })

  test('a part of which is said “trong đó” is at most its whole', () => {
    const part = formWith([lineOf('A'), lineOf('A.1')], { relations: [partOf('A.1', 'A')] })
    expect(askedIn(part, { A: '100', 'A.1': '99' })).toEqual([])
    expect(askedIn(part, { A: '100', 'A.1': '131' })).toEqual(['A.1: partAboveWhole'])
  })

  test('one wrong figure is one question, though two sums and a slip see it', () => {
    const tree = formWith(
      [lineOf('A', { plan: '2000' }), lineOf('I'), lineOf('II'), lineOf('I.1'), lineOf('I.2')],
      {
        relations: [sumOf('A', 'I', 'II'), sumOf('I', 'I.1', 'I.2')],
      },
    )
    expect(askedIn(tree, { A: '500', I: '320', II: '200', 'I.1': '100', 'I.2': '200' })).toEqual(['I: sum'])
    expect(askedIn(tree, { A: '500000', I: '300', II: '200', 'I.1': '100', 'I.2': '200' })).toEqual([
      'A: otherUnit',
    ])
  })
})

describe('ratios and figures in two places', () => {
  test('doctors on ten thousand people are doctors by people', () => {
    const form = formWith(
      ['B10.2', 'B10.48', 'T.13'].map((code) => lineOf(code, { nature: 'stock', unit: 'người' })),
      { relations: [ratioOf('T.13', 'B10.48', 'B10.2', 4)] },
    )
    const people = { 'B10.2': '1760000', 'B10.48': '1785' }
    expect(askedIn(form, { ...people, 'T.13': '10.14' })).toEqual([])
    expect(askedIn(form, { ...people, 'T.13': '11.41' })).toEqual(['T.13: ratio'])
  })

  test('the population may come from another agency', () => {
    const form = formWith([lineOf('B10.48'), lineOf('T.13')], {
      relations: [ratioOf('T.13', 'B10.48', 'B10.2', 4)],
      outside: new Map([['B10.2', { name: 'Dân số', unit: 'người', value: '1760000' }]]),
    })
    expect(askedIn(form, { 'B10.48': '1785', 'T.13': '11.41' })).toEqual(['T.13: ratio'])
  })

  test('5.816.130 triệu is 5.816,13 tỷ', () => {
    const form = formWith([lineOf('B6.9'), lineOf('B7.12', { unit: 'triệu đồng' })], {
      relations: [sameAs('B6.9', 'B7.12', -3)],
    })
    expect(askedIn(form, { 'B6.9': '5816.13', 'B7.12': '5816130' })).toEqual([])
    expect(askedIn(form, { 'B6.9': '5816.13', 'B7.12': '5861130' })).toEqual(['B6.9: sameTwice'])
    expect(sentences(validate(form, typed({ 'B6.9': '5816.13', 'B7.12': '5861130' })))).toEqual([
      '5.816,13 tỷ đồng ở đây, 5.861.130 triệu đồng ở B7.12 (B7.12): hai nơi hỏi cùng một số. Hãy sửa một nơi; nếu khác thật, ghi lý do.',
    ])
  })

  test('two agencies that say one indicator differently are asked', () => {
    const line = lineOf('T.7', { others: [{ agency: 'CTK', value: '312.0' }] })
    expect(askedIn(formWith([line]), { 'T.7': '312' })).toEqual([])
    expect(askedIn(formWith([line]), { 'T.7': '321' })).toEqual(['T.7: othersSay'])
  })
})
