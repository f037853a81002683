import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleFinding, examplePlan } from '#core/review/example.ts'
import { findingKey, keyed } from '#core/review/key.ts'

const asked = (above: number) =>
  findingKey(exampleFinding({ where: [{ line: above + 4, column: 4 }] }), examplePlan(above))

test('a line inserted above changes no key', () => {
  expect(asked(0)).toMatch(/^separator\.[0-9a-f]{16}$/)
  fc.assert(fc.property(fc.nat(200), (above) => asked(above) === asked(0)))
})

test('another row, another column, another printed value or another code is another finding', () => {
  const plan = examplePlan()
  const keys = [
    exampleFinding({}),
    exampleFinding({ where: [{ line: 5 }] }),
    exampleFinding({ where: [{ line: 4, column: 4 }] }),
    exampleFinding({ printed: '10,016' }),
    exampleFinding({ code: 'ratio' }),
    exampleFinding({ where: [{ line: 2 }] }),
    exampleFinding({ where: [{ line: 1 }] }),
  ].map((finding) => findingKey(finding, plan))
  expect(new Set(keys).size).toBe(keys.length)
})

test('the order of the places says nothing', () => {
  const [one, two] = [{ line: 4 }, { line: 2 }]
  const plan = examplePlan()
  expect(findingKey(exampleFinding({ where: [one, two] }), plan)).toBe(
    findingKey(exampleFinding({ where: [two, one] }), plan),
  )
})

test('two findings that say the same of the same are told apart', () => {
  const twins = keyed([exampleFinding({}), exampleFinding({})], examplePlan())
  expect(twins.map(({ key }) => key.endsWith('.2'))).toEqual([false, true])
})
