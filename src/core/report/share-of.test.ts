import { expect, test } from 'vitest'
import { shareOf } from '#core/report/share-of.ts'

const number = (value: string) => ({ kind: 'number', value }) as const

test.for([
  ['712855', '700000', '101,84'],
  ['1', '3', '33,33'],
  ['0', '700', '0,00'],
  ['5', '0', ''],
])('%s of %s is %s %%', ([figure = '', plan = '', share]) =>
  expect(shareOf(number(figure), number(plan), 'flow')).toBe(share),
)
test('growth and shares are not divided by their plan', () => {
  expect(shareOf(number('9'), number('10'), 'index')).toBe('')
  expect(shareOf(number('9'), number('10'), 'rate')).toBe('')
})
test('no figure, no plan, no share', () => {
  expect(shareOf({ kind: 'missing' }, number('10'), 'flow')).toBe('')
  expect(shareOf(number('9'), { kind: 'worded', text: 'Duy trì' }, 'flow')).toBe('')
})
