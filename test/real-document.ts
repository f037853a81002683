import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The real plan and its careful reading, where the machine has them; the example province is always there. */
const folder = fileURLToPath(new URL('../../shared/', import.meta.url))

export const hasRealDocument = existsSync(`${folder}seed/plan-14-kh-ubnd-2024.txt`)
export const realDocument = (): string => readFileSync(`${folder}seed/plan-14-kh-ubnd-2024.txt`, 'utf8')
export const realTruth = (name: 'tables' | 'plan' | 'agencies' | 'findings-sample'): unknown =>
  JSON.parse(readFileSync(`${folder}truth/${name}.json`, 'utf8'))

export const examplePlan = (): string =>
  readFileSync(fileURLToPath(new URL('../examples/kien-giang-2024/plan.txt', import.meta.url)), 'utf8')
