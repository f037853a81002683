import { expect, test } from 'vitest'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import { ownersKept } from '#core/review/owners-kept.ts'

const row = (code: string, name: string): PlanIndicator => ({
  code,
  name,
  unit: 'Tấn',
  target: null,
  table: 'B2',
  row: 1,
  stt: '1',
  line: 1,
  level: 1,
  path: [],
  heading: false,
})

const held = ownersOf([
  { code: 'B2.1', revision: 1, what: 'confirmed', owners: ['SNN'], byName: 'A', at: new Date(0) },
  { code: 'B2.2', revision: 1, what: 'proposed', owners: ['SCT'], byName: 'A', at: new Date(0) },
])
const before = [row('B2.1', 'Lúa'), row('B2.2', 'Ngô')]

test('a row inserted above moves the codes, not the owners', () => {
  const after = [row('B2.1', 'Đậu'), row('B2.2', 'Lúa'), row('B2.3', 'Ngô')]
  const kept = ownersKept(before, after, held)
  expect(kept.get('B2.1')).toBeUndefined()
  expect(kept.get('B2.2')).toEqual({ what: 'confirmed', owners: ['SNN'] })
  expect(kept.get('B2.3')).toEqual({ what: 'proposed', owners: ['SCT'] })
})

test('a corrected name keeps the owners of its code', () => {
  const kept = ownersKept(before, [row('B2.1', 'Lúa cả năm'), row('B2.2', 'Ngô')], held)
  expect(kept.get('B2.1')).toEqual({ what: 'confirmed', owners: ['SNN'] })
})
