import { expect, test } from 'vitest'
import { standingByKey } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding } from '#core/review/example.ts'
import { whyNotOpenPlan } from '#core/review/open.ts'

const question = { key: 'separator.1', finding: exampleFinding({}) }
const error = { key: 'ratio.1', finding: exampleFinding({ code: 'ratio', severity: 'error' }) }
const asked = { opened: false, findings: [error, question], standing: standingByKey([]), ownerless: [] }

test('an unanswered reading blocks the opening, an error of the authors does not', () => {
  expect(whyNotOpenPlan(asked)).toEqual([{ code: 'questionsOpen', count: 1, first: question }])
  const standing = standingByKey([exampleDecision(question.key, 'rendering', 'thousands')])
  expect(whyNotOpenPlan({ ...asked, standing })).toEqual([])
})

test('a target that nobody answers for blocks too', () => {
  const ownerless = [
    { code: 'T.1', name: 'Lúa' },
    { code: 'T.2', name: 'Ngô' },
  ]
  expect(whyNotOpenPlan({ ...asked, findings: [], ownerless })).toEqual([
    { code: 'ownersMissing', count: 2, first: ownerless[0] },
  ])
})

test('a plan is opened once', () => {
  expect(whyNotOpenPlan({ ...asked, opened: true })).toEqual([{ code: 'alreadyOpened' }])
})
