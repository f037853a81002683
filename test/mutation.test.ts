import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '#core/checks/check-plan.ts'
import { readAnswer } from '#core/plan/answer.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { longestReading, mutatedPlan, processorTime } from './mutation.ts'
import { lostLines } from './told.ts'

const register = loadRegister()
const documents = 1_000

test(
  'whatever happens to a plan, it is read and checked or refused, in time, and no line is lost',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(mutatedPlan, (text) => {
        const began = processorTime()
        const read = readPlan(text, register)
        if (read.ok) checkPlan(read.value)
        expect(processorTime() - began).toBeLessThan(longestReading)
        if (!read.ok) {
          expect(read.failure.message).not.toBe('')
          return
        }
        expect(lostLines(read.value)).toEqual([])
        expect(() => JSON.stringify(readAnswer(read.value))).not.toThrow()
        const ids = read.value.clauses.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      // the document itself is what helps; making it smaller would take minutes where it is slow
      { numRuns: documents, endOnFailure: true },
    )
  },
)
