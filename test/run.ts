/**
 * The test command of the README. `check` is its fast part (types, lint, format, unit tests and examples);
 * `all` adds the database and the stories in a real browser, and installs what they need where it may.
 * The last line is always `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingPrograms } from './system/programs.ts'

type Outcome = { passed: number; failed: number }

const bin = (name: string): string => join(import.meta.dirname, '..', 'node_modules', '.bin', name)

const step = (title: string, command: string, args: readonly string[]): Outcome => {
  console.log(`\n── ${title}`)
  const started = Date.now()
  const run = spawnSync(bin(command), args, { stdio: 'inherit', cwd: join(import.meta.dirname, '..') })
  const good = run.status === 0
  console.log(`${good ? 'đạt' : 'KHÔNG ĐẠT'} · ${title} · ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs one vitest project and counts its tests; a run that found no test at all is a failure. */
const tests = (project: string): Outcome => {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-test-'))
  const report = join(folder, 'report.json')
  console.log(`\n── ${project}`)
  spawnSync(
    bin('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', cwd: join(import.meta.dirname, '..') },
  )
  try {
    const told: unknown = JSON.parse(readFileSync(report, 'utf8'))
    return counted(told)
  } catch (error) {
    console.error(`Không đọc được kết quả của ${project}: ${String(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const counted = (told: unknown): Outcome => {
  const field = (name: string): number => {
    const value = typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined
    return typeof value === 'number' ? value : 0
  }
  // a file that cannot even be loaded counts as one failed suite, and as no failed test
  const failed = field('numFailedTests') + (field('numFailedTests') === 0 ? field('numFailedTestSuites') : 0)
  const passed = field('numPassedTests')
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed }
}

const fast = (): Outcome[] => [
  step('types', 'tsc', ['-b']),
  step('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  step('format', 'oxfmt', ['--check']),
  tests('unit'),
]

const whole = (): Outcome[] => {
  const lacking = missingPrograms()
  if (lacking.length > 0) {
    console.error(
      `Thiếu chương trình để chạy các câu chuyện đầu cuối. Hãy cài: apt-get install -y --no-install-recommends ${lacking.join(' ')}`,
    )
    return [...fast(), tests('store'), { passed: 0, failed: 1 }]
  }
  return [...fast(), tests('store'), tests('story')]
}

const mode = process.argv[2]
if (mode !== 'check' && mode !== 'all') {
  console.error('Cách dùng: npm run check | npm test')
  process.exitCode = 2
} else {
  const outcomes = mode === 'check' ? fast() : whole()
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0)
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0)
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`\n${passed} passed, ${failed} failed`)
}
