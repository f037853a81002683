import { expect, test } from 'vitest'
import { whyNotAgree } from '#core/report/why-not-agree.ts'

const cell = (value: string, inPeriod?: string) => ({
  code: 'B2.1',
  name: 'Lúa',
  entry: { kind: 'number', value, ...(inPeriod === undefined ? {} : { inPeriod }) } as const,
})
const before = new Map([['B2.1', { period: '2024-M02', value: '8' }]])

test('previous 8, in period 5, cumulative 12: the report waits for an answer (G04)', () =>
  expect(whyNotAgree('2024-M03', [cell('12', '5')], before)).toMatchObject({
    code: 'cellMisplaced',
    facts: { name: 'Lúa', why: 'Lũy kế tháng 2/2024 cộng trong kỳ là 8 + 5 = 13, nhưng lũy kế ghi 12.' },
  }))
test('both agree, or one of them alone: nothing is asked', () => {
  expect(whyNotAgree('2024-M03', [cell('13', '5')], before)).toBeNull()
  expect(whyNotAgree('2024-M03', [cell('12')], before)).toBeNull()
  expect(whyNotAgree('2024-M04', [cell('12', '5')], before)).toBeNull()
})
