import { expect, test } from 'vitest'
import { feed, outlineOn, parseOutline } from '#core/consolidation/outline.ts'
import { day } from '#core/time/day.ts'
import { loadFillingRules, loadOutline, loadRegister } from '#office/catalogue.ts'

const parsed = (sections: readonly object[]) => {
  const read = parseOutline({ validFrom: '2021-03-01', sections })
  if (!read.ok) throw new Error(read.failure.message)
  return outlineOn(read.value, day('2024-03-18'))
}

test('a section is fed by its agencies, by who leads a group of that name, by tables of that title; the rest by `others`', () => {
  const outline = parsed([
    { id: 'a', level: 2, title: 'Nông nghiệp', agencies: ['SNN'], words: ['nông'] },
    { id: 'b', level: 2, title: 'Khác', others: true },
  ])
  const fed = feed(
    outline,
    {
      groups: [{ title: 'Cơ cấu lại NÔNG nghiệp', leads: ['STNMT'] }],
      tables: [
        { id: 'B2', title: 'Ngành nông - lâm' },
        { id: 'B3', title: 'Công nghiệp' },
      ],
    },
    ['SNN', 'STNMT', 'SYT'],
  )
  expect(fed.get('a')).toEqual({ agencies: ['SNN', 'STNMT'], tables: ['B2'] })
  expect(fed.get('b')).toEqual({ agencies: ['SYT'], tables: [] })
})

test('a section that ended is not in the outline of later days; a fault is named with its place', () => {
  const dated = { id: 'a', level: 1, title: 'Cũ', validTo: '2023-12-31' }
  expect(parsed([dated, { id: 'b', level: 1, title: 'Mới' }]).map(({ id }) => id)).toEqual(['b'])
  expect(
    parseOutline({ validFrom: '2021-03-01', sections: [{ id: 'a', level: 7, title: 'x' }] }),
  ).toMatchObject({
    ok: false,
    failure: { message: 'Mục thứ 1: "level" là 0, 1 hoặc 2.' },
  })
})

test('the outline of the catalogue is in the order of the monthly reports, its agencies are in the register', () => {
  const outline = outlineOn(loadOutline(), day('2024-03-18'))
  const parts = outline.filter(({ level }) => level === 1).map(({ title }) => title)
  expect(parts).toEqual([
    'Chỉ đạo, điều hành',
    'Kết quả thực hiện',
    'Đánh giá chung',
    'Nhiệm vụ trọng tâm thời gian tới',
  ])
  expect(outline[0]).toMatchObject({ level: 0, required: true })
  const known = new Set(loadRegister().map(({ code }) => code))
  expect(outline.flatMap(({ agencies }) => agencies).filter((code) => !known.has(code))).toEqual([])
  expect(new Set(outline.map(({ id }) => id)).size).toBe(outline.length)
  expect(loadFillingRules().length).toBeGreaterThan(2)
})
