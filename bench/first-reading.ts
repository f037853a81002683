/** A process of its own: reads and checks one plan for the first time, nothing compiled yet, and prints how long it took. */
import { readFileSync } from 'node:fs'
import { checkPlan } from '#core/checks/check-plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { invariant } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'

const text = readFileSync(0, 'utf8')
const register = loadRegister()
const start = performance.now()
const plan = readPlan(text, register)
invariant(plan.ok, 'the plan is read')
const read = performance.now()
checkPlan(plan.value)
process.stdout.write(JSON.stringify({ read: read - start, both: performance.now() - start }))
