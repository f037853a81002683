import { expect, test } from 'vitest'
import { number } from '#core/figure/cell.ts'
import { of, printDecimal } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { pathStandsAt } from '#core/scenario/path-at.ts'
import type { Path } from '#core/scenario/path.ts'
import { period } from '#core/time/period.ts'

const pathOf = (nature: Nature, year: string, ...steps: readonly string[]): Path => ({
  indicator: 'B1.1',
  table: 'B1',
  name: '',
  unit: '',
  stt: '',
  line: 1,
  level: 1,
  heading: false,
  nature,
  direction: 'up',
  notation: null,
  year: { period: period('2024'), cell: number(of(year)) },
  steps: steps.map((text, at) => ({ period: period(`2024-Q${at + 1}`), cell: number(of(text)) })),
})
const at = (path: Path, when: string) => {
  const found = pathStandsAt(path, period(when))
  return found && [printDecimal(found.value), found.derived]
}

test('a path stands where it prints, and between its steps it is derived', () => {
  const aquatic = pathOf('flow', '800000', '149290', '206740', '244800', '199170')
  expect(at(aquatic, '2024-M03')).toEqual(['149290', false])
  expect(at(aquatic, '2024-S1')).toEqual(['356030', false])
  expect(at(aquatic, '2024-M04')).toEqual(['218203', true])
  expect(at(aquatic, '2024')).toEqual(['800000', false])
  const shares = pathOf('cumulative', '100', '15', '35', '65', '100')
  expect(at(shares, '2024-M02')).toEqual(['10', true])
  expect(at(shares, '2024-M09')).toEqual(['65', false])
  const herd = pathOf('stock', '388670', '252600', '252600', '270000', '388670')
  expect(at(herd, '2024-M02')).toBeNull()
  expect(at(herd, '2024-M05')).toEqual(['252600', true])
  const growth = pathOf('index', '109.5', '107.5', '110.35', '109.22', '111.3')
  expect(at(growth, '2024-M03')).toEqual(['107.5', false])
  expect(at(growth, '2024-S1')).toBeNull()
  expect(at(growth, '2024-M12')).toEqual(['109.5', false])
})
