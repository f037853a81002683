import { expect, test } from 'vitest'
import { checkPlan } from '#core/checks/check-plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { hostilePlans } from './hostile.ts'
import { longestReading, processorTime } from './mutation.ts'
import { lostLines } from './told.ts'

const register = loadRegister()

test(
  'twenty thousand signs of one kind, wherever they stand, are read and checked in time',
  { timeout: 600_000 },
  () => {
    const slow = hostilePlans.flatMap(({ name, text }) => {
      const began = processorTime()
      const read = readPlan(text, register)
      if (read.ok) checkPlan(read.value)
      const took = processorTime() - began
      expect(read.ok ? lostLines(read.value) : [], name).toEqual([])
      return took < longestReading ? [] : [`${name}: ${took.toFixed(0)} ms`]
    })
    expect(slow).toEqual([])
  },
)
