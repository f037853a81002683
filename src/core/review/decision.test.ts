import { expect, test } from 'vitest'
import { addressesIn } from '#core/review/address.ts'
import { choicesFor } from '#core/review/choices.ts'
import { standingByKey, standingOf } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding, examplePlan } from '#core/review/example.ts'
import { whyNotDecide } from '#core/review/why-not-decide.ts'

const addresses = addressesIn(examplePlan())
const choices = (finding = exampleFinding({})) => choicesFor(finding, addresses)
const nothing = { reason: '', value: null }

test('the last decision stands, and undoing it leaves the question open again', () => {
  const [kept, undone] = [exampleDecision('a', 'authorsError'), exampleDecision('a', 'undone')]
  expect(standingOf([])).toBeNull()
  expect(standingOf([kept])).toEqual(kept)
  expect(standingOf([kept, undone])).toBeNull()
  expect(standingOf([kept, undone, kept])).toEqual(kept)
  expect([...standingByKey([kept, exampleDecision('b', 'accepted'), undone]).keys()]).toEqual(['b'])
})

test('a separator is decided by choosing one of its two readings', () => {
  const rendering = choices().find(({ what }) => what === 'rendering')
  expect(rendering).toMatchObject({
    asks: 'oneOf',
    values: [
      { value: 'thousands', label: '10.015' },
      { value: 'decimals', label: '10,015' },
    ],
  })
  const asked = { finding: exampleFinding({}), choices: choices(), standing: null, opened: false }
  expect(whyNotDecide(asked, { what: 'rendering', reason: '', value: 'thousands' })).toBeNull()
  expect(whyNotDecide(asked, { what: 'rendering', reason: '', value: '10' })).toBe('decisionNeedsValue')
  expect(whyNotDecide(asked, { what: 'authorsError', ...nothing })).toBe('choiceNotAllowed')
})

test('a contradiction asks which of its values counts, each with its place', () => {
  const finding = exampleFinding({
    code: 'contradiction',
    severity: 'error',
    where: [{ line: 2 }, { line: 4, column: 4 }],
    printed: '12.000 / 10,015',
  })
  const official = choices(finding).find(({ what }) => what === 'official')
  expect(official?.values.map(({ label }) => label)).toEqual([
    '12.000 (mục II.(1))',
    '10,015 (Biểu 2, “Trồng trọt – Lúa”)',
  ])
  const alone = choices({ ...finding, where: [{ line: 2 }], printed: '12.000' })
  expect(alone.find(({ what }) => what === 'official')?.whyNot).toBe('oneValueOnly')
})

test('to accept takes a reason, to repair takes a value that can be read in one way', () => {
  const finding = exampleFinding({ code: 'magnitude', where: [{ line: 5, column: 4 }], printed: '1.200' })
  const asked = { finding, choices: choices(finding), standing: null, opened: false }
  expect(whyNotDecide(asked, { what: 'accepted', reason: '  ', value: null })).toBe('decisionNeedsReason')
  expect(whyNotDecide(asked, { what: 'accepted', reason: 'Đúng như vậy', value: null })).toBeNull()
  expect(whyNotDecide(asked, { what: 'rendering', reason: '', value: '12,000' })).toBe('valueUnclear')
  expect(whyNotDecide(asked, { what: 'rendering', reason: '', value: '12.000' })).toBeNull()
  expect(whyNotDecide(asked, { what: 'undone', ...nothing })).toBe('nothingToUndo')
})

test('after the opening no figure changes and no blocking answer is taken back', () => {
  const key = 'separator.1'
  const standing = standingOf([exampleDecision(key, 'rendering', 'thousands')])
  const asked = { finding: exampleFinding({}), choices: choices(), standing, opened: true }
  expect(whyNotDecide(asked, { what: 'undone', ...nothing })).toBe('planIsOpened')
  const typo = exampleFinding({ code: 'spelling', where: [{ line: 2 }] })
  const free = { finding: typo, choices: choices(typo), standing: null, opened: true }
  expect(whyNotDecide(free, { what: 'authorsError', ...nothing })).toBeNull()
})
