import { expect, test } from 'vitest'
import { sumParts } from '#core/report/line-parts.ts'

test.for([
  ['[B7.2] + [B7.19]', '+B7.2 +B7.19'],
  ['[B7.2] - [B7.3]', '+B7.2 -B7.3'],
  ['[B7.2] - ([B7.3] - [B7.4])', '+B7.2 -B7.3 +B7.4'],
  ['tổng([B7.2]..[B7.4])', '+B7.2 +B7.3 +B7.4'],
])('%s adds up rows of the form', ([text, parts]) =>
  expect(
    sumParts(String(text))
      ?.map(({ code, sign }) => `${sign === 1 ? '+' : '-'}${code}`)
      .join(' '),
  ).toBe(parts),
)

test.for(['[B7.2] / [B7.3]', '[B7.2] * 2', '[B7.2]', '[B7.2; năm trước] + [B7.3]', 'tổng('])(
  '%s is no plain sum',
  (text) => expect(sumParts(text)).toBeNull(),
)
