import { expect, test } from 'vitest'
import { addressesIn } from '#core/review/address.ts'
import { choicesFor } from '#core/review/choices.ts'
import { standingByKey } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding, examplePlan } from '#core/review/example.ts'
import { decidedWords, withDecidedWords } from '#core/review/standing-words.ts'
import { whyNotDecide } from '#core/review/why-not-decide.ts'

const plan = examplePlan()
const question = exampleFinding({
  code: 'spelling',
  where: [
    { line: 4, column: 2 },
    { line: 5, column: 2 },
  ],
  printed: 'Lúa; Ngô',
  expected: 'Lụa?; Ngò?',
})

const namesAfter = (value: string): readonly string[] => {
  const standing = standingByKey([exampleDecision('k', 'rendering', value)])
  const words = decidedWords([{ key: 'k', finding: question }], standing)
  return plan.tables.flatMap((table) => withDecidedWords(table, words).rows.map(({ label }) => label))
}

test('decided words stand in the names of their rows, in the order of the places', () => {
  expect(namesAfter('Lụa; Ngò')).toEqual(['Lụa', 'Ngò'])
  expect(namesAfter('Lúa; Ngô nếp')).toEqual(['Lúa', 'Ngô nếp'])
})

test('the expected words are offered without their question marks, and each place needs its own', () => {
  const choices = choicesFor(question, addressesIn(plan))
  expect(choices.find(({ what }) => what === 'rendering')).toMatchObject({
    asks: 'text',
    values: [{ value: 'Lụa; Ngò' }],
  })
  const asked = { finding: question, choices, standing: null, opened: false }
  const decide = (value: string) => whyNotDecide(asked, { what: 'rendering', reason: '', value })
  expect(decide('Lụa; Ngò')).toBeNull()
  expect(decide('Lụa')).toBe('wordsForEachPlace')
  expect(decide('Lụa; ')).toBe('wordsForEachPlace')
})
