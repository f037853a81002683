/**
 * `npm run fuzz`: a hundred thousand damaged plans (or as many as are asked for: `npm run fuzz -- 5000`). Each must be
 * read or refused in time, with no line lost; the first that is not is printed whole, with the seed that makes it again.
 */
import fc from 'fast-check'
import { readPlan } from '#core/reading/read-plan.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { longestReading, mutatedPlan, processorTime } from './mutation.ts'
import { lostLines } from './told.ts'

const register = loadRegister()
const runs = Number(process.argv[2] ?? 100_000)

const began = performance.now()
let done = 0
let slowest = 0

const holds = (text: string): boolean => {
  const start = processorTime()
  const read = readPlan(text, register)
  if (read.ok) checkPlan(read.value)
  const took = processorTime() - start
  slowest = Math.max(slowest, took)
  done += 1
  if (done % 10_000 === 0) console.log(`${done} bản, chậm nhất ${slowest.toFixed(0)} ms`)
  return took < longestReading && (!read.ok || lostLines(read.value).length === 0)
}

const result = fc.check(fc.property(mutatedPlan, holds), { numRuns: runs, endOnFailure: true })
const seconds = ((performance.now() - began) / 1000).toFixed(0)
if (result.failed) {
  console.error(result.counterexample?.[0])
  console.error(`seed ${result.seed}, path ${result.counterexamplePath ?? ''}`)
  console.error(result.errorInstance)
}
process.exitCode = result.failed ? 1 : 0
console.log(
  `${result.failed ? 'KHÔNG ĐẠT' : 'Đạt'}: ${done} bản kế hoạch bị làm hỏng trong ${seconds} s, chậm nhất ${slowest.toFixed(0)} ms`,
)
