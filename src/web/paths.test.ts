import { expect, test } from 'vitest'
import { files, paths } from '#web/paths.ts'

test('addresses are those that people send each other', () => {
  expect([
    paths.planLine('2024', 38),
    paths.planImport('2024'),
    paths.table('2024', 'B2'),
    paths.report('2024-M03', 'SYT'),
    paths.consolidation('2024-M03'),
  ]).toEqual([
    '/ke-hoach/2024#dong-38',
    '/ke-hoach/2024/nhap',
    '/bieu/2024/B2',
    '/bao-cao/2024-M03/SYT',
    '/tong-hop/2024-M03',
  ])
})

test('a part that is no plain word stays one part of the address', () => {
  expect(paths.report('2024-M03', 'A/B')).toBe('/bao-cao/2024-M03/A%2FB')
  expect(files.table('2024', 'B2')).toBe('/api/plans/2024/tables/B2.xlsx')
})
