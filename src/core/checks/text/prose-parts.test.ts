import { expect, test } from 'vitest'
import { planOf } from '#core/checks/example-table.ts'
import { targetParts } from '#core/checks/text/prose-parts.ts'
import { targetsIn } from '#core/reading/targets/target-text.ts'

const find = (text: string) =>
  targetParts(
    planOf({
      targets: targetsIn({
        id: '3',
        parent: '3',
        text,
        head: '',
        composition: false,
        lineAt: () => 8,
        footnotes: [],
      }),
    }),
  )

test('a part above its whole, in another unit too', () => {
  expect(find('Thu 90 tỷ đồng, trong đó thu phí 60 tỷ đồng')).toEqual([])
  expect(find('Đón 2 triệu lượt khách, trong đó khách quốc tế 3.000.000 lượt')).toMatchObject([
    { code: 'part-above-whole', where: [{ line: 8 }], printed: '3.000.000', expected: '≤ 2' },
  ])
})

test('what it is made up of, within the rounding of what is printed', () => {
  expect(find('Sản lượng 9,1 tấn, chia ra: cá 5 tấn; tôm 4 tấn')).toEqual([])
  expect(find('Sản lượng 90 tấn, chia ra: cá 50 tấn; tôm 30 tấn')).toMatchObject([
    { code: 'sum', severity: 'error', printed: '90', expected: '80' },
  ])
  expect(find('Sản lượng 90 tấn, trong đó: cá 50 tấn; tôm 30 tấn')).toEqual([])
})

test('rates of growth are no parts of one another, of which one may well be the higher', () => {
  expect(find('GRDP tăng 9%, trong đó: nông nghiệp tăng 3,3%, công nghiệp tăng 14%')).toEqual([])
  expect(find('Tốc độ tăng trưởng GRDP đạt 9%, trong đó khu vực công nghiệp đạt 14%')).toEqual([])
  expect(find('GRDP bình quân 95 triệu đồng/người, trong đó thành thị 140 triệu đồng/người')).toEqual([])
  expect(find('Tỷ lệ lao động qua đào tạo 72%, trong đó có chứng chỉ 83%')).toMatchObject([
    { code: 'part-above-whole', printed: '83' },
  ])
})

const capital = (state: string) =>
  find(`Vốn đầu tư 62.000 tỷ đồng, trong đó: vốn nhà nước ${state} tỷ đồng, vốn dân cư 44.000 tỷ đồng`)

test('parts that only just exceed their whole were meant to make it up', () => {
  expect(capital('18.000')).toEqual([])
  expect(capital('18.500')).toMatchObject([
    { code: 'part-above-whole', severity: 'warning', printed: '62.000', expected: '62.500' },
  ])
  expect(capital('30.000')).toEqual([])
})
