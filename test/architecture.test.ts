import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { departures } from './architecture.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(`${root}/${path}`, 'utf8'),
}))

test('the house stands: every arrow points the right way', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(departures(sources)).toEqual([])
})

test.each([
  ['the core reads the store', 'src/core/plan/plan.ts', "import { find } from '#store/plans.ts'"],
  ['the core reads a file', 'src/core/plan/plan.ts', "import { readFileSync } from 'node:fs'"],
  ['the core looks at the clock', 'src/core/time/day.ts', 'const today = new Date()'],
  ['a page reaches for an action', 'src/web/pages/a.tsx', "import { send } from '#actions/send.ts'"],
  ['an action speaks SQL', 'src/actions/send.ts', 'await run("SELECT id FROM duty WHERE period = $1")'],
  ['the office knows the server', 'src/office/word.ts', "import { host } from '../server/main.ts'"],
  ['the core casts', 'src/core/time/day.ts', 'const today = text as Day'],
  ['a default export', 'src/actions/send.ts', 'export default 1'],
])('a planted violation is found: %s', (_what, path, text) => {
  expect(departures([{ path, text }])).toHaveLength(1)
})

test('the tests run on the Node that the product runs on', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})
