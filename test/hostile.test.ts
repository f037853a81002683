import { expect, test } from 'vitest'
import { checkPlan } from '#core/checks/check-plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { hostilePlans } from './hostile.ts'
import { longestReading } from './mutation.ts'
import { lostLines } from './told.ts'

const register = loadRegister()

test(
  'twenty thousand signs of one kind, wherever they stand, are read and checked in time',
  { timeout: 180_000 },
  () => {
    const slow = hostilePlans.flatMap(({ name, text }) => {
      const began = performance.now()
      const read = readPlan(text, register)
      if (read.ok) checkPlan(read.value)
      const took = performance.now() - began
      expect(read.ok ? lostLines(read.value) : [], name).toEqual([])
      return took < longestReading ? [] : [`${name}: ${took.toFixed(0)} ms`]
    })
    expect(slow).toEqual([])
  },
)
