import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswer } from '#core/plan/answer.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { mutatedPlan } from './mutation.ts'
import { lostLines } from './told.ts'

const register = loadRegister()
/** Far above what a document of this length takes (some milliseconds), far below a hang. */
const longestReading = 2_000

test('whatever happens to a plan, it is read or refused, in time, and no line is lost', () => {
  fc.assert(
    fc.property(mutatedPlan, (text) => {
      const began = performance.now()
      const read = readPlan(text, register)
      expect(performance.now() - began).toBeLessThan(longestReading)
      if (!read.ok) {
        expect(read.failure.message).not.toBe('')
        return
      }
      expect(lostLines(read.value)).toEqual([])
      expect(() => JSON.stringify(readAnswer(read.value))).not.toThrow()
      const ids = read.value.clauses.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})
