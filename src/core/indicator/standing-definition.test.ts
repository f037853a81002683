import { expect, test } from 'vitest'
import type { Definition } from '#core/indicator/definition.ts'
import { type DefinitionFact, standingDefinitions } from '#core/indicator/standing-definition.ts'
import { sayCannotDefine, whyNotDefine } from '#core/indicator/why-not-define.ts'

const herd: Definition = {
  code: 'B1.14',
  name: 'Tổng đàn heo',
  unit: 'Con',
  nature: 'stock',
  space: 'sum',
  direction: 'up',
  price: { kind: 'none' },
  base: null,
  meaning: '',
  numerator: null,
  denominator: null,
  factor: '1',
  weight: null,
  exclusions: '',
  source: '',
  disclosure: 'internal',
}
const fact = (what: DefinitionFact['what'], definition: Definition | null): DefinitionFact => ({
  code: herd.code,
  what,
  definition,
  reason: '',
  byName: 'Nguyễn An',
  at: '2024-02-01T01:00:00Z',
})

test('the proposal speaks until a person confirms, and again once it is withdrawn', () => {
  const proposed = new Map([[herd.code, { definition: herd, why: { nature: 'cả năm bằng quý IV' } }]])
  const said = { ...herd, nature: 'average' as const }
  expect(standingDefinitions(proposed, []).get(herd.code)).toMatchObject({
    definition: herd,
    confirmed: null,
  })
  const confirmed = standingDefinitions(proposed, [fact('confirmed', said)]).get(herd.code)
  expect(confirmed).toMatchObject({ definition: said, confirmed: { byName: 'Nguyễn An' } })
  expect(confirmed?.proposed?.definition).toEqual(herd)
  const again = standingDefinitions(proposed, [fact('confirmed', said), fact('withdrawn', null)])
  expect(again.get(herd.code)).toMatchObject({ definition: herd, confirmed: null })
})

test.each([
  [{ nature: 'rate', space: 'sum' }, 'natureAdds'],
  [{ nature: 'rate', space: 'recompute', numerator: 'B1.2' }, 'partsMissing'],
  [{ numerator: 'B9.9' }, 'noSuchPart'],
  [{ numerator: 'B1.14' }, 'ofItself'],
  [{ factor: '0' }, 'factorWrong'],
  [{ factor: 'nhiều' }, 'factorWrong'],
  [{ price: { kind: 'constant', year: 20 } }, 'priceYearWrong'],
] as const)('%o is refused as %s', (change, code) => {
  const codes = new Set(['B1.14', 'B1.2', 'B1.3'])
  const refused = whyNotDefine({ ...herd, ...change }, codes)
  expect(refused?.code).toBe(code)
  if (refused) expect(sayCannotDefine(refused)).not.toBe('')
  expect(whyNotDefine(herd, codes)).toBeNull()
})
