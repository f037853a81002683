import { expect, test } from 'vitest'

import { planOf } from '#core/checks/example-table.ts'
import { taskNumbering } from '#core/checks/signs/numbering.ts'
import type { Assignment } from '#core/plan/plan.ts'

const task = (line: number, group: number, marker: string): Assignment => ({
  id: `${group}.${marker}`,
  group,
  marker,
  lines: [line],
  text: 'Xây dựng đề án',
  leadPhrase: 'Sở Y tế',
  lead: [{ code: 'SYT', text: 'Sở Y tế' }],
  coordinate: [],
  jointLead: false,
  explicitLead: true,
  actions: [],
  deadline: 'Quý II/2027',
})

const find = (assignments: readonly Assignment[]) => taskNumbering(planOf({ assignments }))

test('tasks that skip a number; numbers may run on over headings, or begin anew', () => {
  expect(find([task(11, 1, '1'), task(12, 1, '2'), task(14, 2, '3')])).toEqual([])
  expect(find([task(11, 1, '1'), task(12, 1, '2'), task(14, 2, '1')])).toEqual([])
  expect(find([task(11, 1, '1'), task(12, 1, '2'), task(13, 1, '4')])).toMatchObject([
    { code: 'numbering', where: [{ line: 13, column: 1 }], printed: '4', expected: '3' },
  ])
})
