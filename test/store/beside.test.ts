import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleFile, nhip } from './command.ts'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { importFigures } from '#actions/figure/import-figures.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { showDictionary } from '#actions/dictionary/show-dictionary.ts'
import { showFigures } from '#actions/figure/show-figures.ts'
import type { SaidFigure } from '#core/figure/said.ts'
import { invariant } from '#core/result.ts'

/* A figure beside what stands already: never softer after firmer, never a total that falls without a word (Q1, Q10). */

let scene: Scene
let flow = ''
let otherFlow = ''
const planning = (at = '2024-05-10T08:00:00') => scene.at(people.planning, at)
beforeAll(async () => {
  scene = await makeScene()
  const { lines } = valueOf(await showDictionary(planning(), '2024'))
  const [found, other] = lines.filter(
    ({ definition: { nature, unit } }) => nature === 'flow' && unit === 'Tỷ đồng',
  )
  invariant(found && other, 'the example counts money')
  flow = found.definition.code
  otherFlow = other.definition.code
})
afterAll(() => scene.fresh.close())

type Short = {
  readonly period: string
  readonly value: string
  readonly kind?: string
  readonly basis?: string
  readonly indicator?: string
}
const said = ({
  period,
  value,
  kind = 'estimate',
  basis = 'SKHDT',
  indicator = flow,
}: Short): SaidFigure => ({
  period,
  indicator,
  scope: planning().province,
  kind,
  basis,
  cell: { kind: 'number', value },
  unit: '',
  base: null,
})
const byPage = (figures: readonly Short[], reason = '', at?: string) =>
  recordFigures(planning(at), '2024', { figures: figures.map(said), reason })

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const fileOf = (figures: readonly Short[]): string =>
  [
    'period,indicator,scope,kind,basis,value',
    ...figures
      .map(said)
      .map(({ period, indicator, scope, kind, basis, cell }) =>
        [period, indicator, scope, kind, basis, cell.kind === 'number' ? cell.value : ''].join(','),
      ),
    '',
  ].join('\n')
const byFile = (figures: readonly Short[], reason = '') =>
  importFigures(
    planning(),
    '2024',
    { name: 'so-lieu.csv', chunks: bytes(fileOf(figures)) },
    { reason, replace: true },
  )

test('a running total that falls is refused by page and by file, and taken with a reason', async () => {
  expect(codeOf(await byPage([{ period: '2024-M02', value: '200' }]))).toBe('ok')
  const fallen = [{ period: '2024-M03', value: '150' }]
  expect(await byPage(fallen)).toMatchObject({
    ok: false,
    failure: {
      code: 'totalFalls',
      cell: flow,
      message: expect.stringMatching(/tháng 3\/2024 \(150\) thấp hơn tháng 2\/2024 \(200\)/),
    },
  })
  expect(await byFile(fallen)).toMatchObject({ ok: false, failure: { code: 'totalFalls', line: 2 } })
  expect(codeOf(await byFile(fallen, 'Rà lại: trùng một dự án'))).toBe('ok')
  // it stands now: the same again is nothing new, and the next one is held against it
  expect(codeOf(await byPage(fallen))).toBe('ok')
  expect(codeOf(await byPage([{ period: '2024-M04', value: '160' }]))).toBe('ok')
  expect(codeOf(await byPage([{ period: '2024-M03', value: '170' }]))).toBe('totalFalls')
})

test('a file that falls within itself is refused at its line; what does not run up may fall', async () => {
  const basis = '12/BC-UBND'
  const falling = [
    { period: '2024-M01', value: '10', basis },
    { period: '2024-M03', value: '30', basis },
    { period: '2024-M02', value: '40', basis },
  ]
  expect(await byFile(falling)).toMatchObject({ ok: false, failure: { code: 'totalFalls' } })
  expect(codeOf(await byPage(falling))).toBe('totalFalls')
  const { lines } = valueOf(await showDictionary(planning(), '2024'))
  const stock = lines.find(({ definition }) => definition.nature === 'stock')?.definition.code ?? ''
  expect(codeOf(await byFile(falling.map((one) => ({ ...one, indicator: stock }))))).toBe('ok')
})

test('an estimate does not follow the actual figure, nor the actual one what was published', async () => {
  const april = { period: '2024-M04', value: '300', kind: 'actual', basis: '13/BC-UBND' }
  expect(codeOf(await byPage([april]))).toBe('ok')
  const softer = [{ ...april, value: '290', kind: 'estimate' }]
  expect(await byPage(softer)).toMatchObject({
    failure: {
      code: 'softerThanStands',
      message: 'tháng 4/2024: Kỳ này đã có số thực hiện; số ước thực hiện không thay được.',
    },
  })
  expect(await byFile(softer, 'có lý do')).toMatchObject({ failure: { code: 'softerThanStands', line: 2 } })
  expect(codeOf(await byPage([{ ...april, value: '310', kind: 'official', basis: 'Cục Thống kê' }]))).toBe(
    'ok',
  )
  expect(codeOf(await byPage([{ ...april, value: '320' }]))).toBe('softerThanStands')
  expect(codeOf(await byFile([{ ...april, value: '320' }]))).toBe('softerThanStands')
  // who has said nothing yet is held against what is published all the same
  expect(codeOf(await byFile([{ ...april, value: '320', basis: '14/BC-UBND' }]))).toBe('softerThanStands')
})

test('where the kind is not said its day says it: an estimate before the period has ended, actual after it (Q10)', async () => {
  const basis = '14/BC-UBND'
  const both = [
    { period: '2024-M01', value: '500', kind: '', basis },
    { period: '2024-M05', value: '600', kind: '', basis },
  ]
  expect(codeOf(await byPage(both))).toBe('ok')
  expect(codeOf(await byFile(both.map((one) => ({ ...one, basis: '15/BC-UBND' }))))).toBe('ok')
  const asked = { periods: ['2024-M01', '2024-M05'], indicators: [flow], scopes: [], kinds: [], asOf: null }
  const { figures } = valueOf(await showFigures(planning(), '2024', asked))
  for (const of of [basis, '15/BC-UBND'])
    expect(figures.filter((one) => one.basis === of).map(({ period, kind }) => `${period} ${kind}`)).toEqual([
      '2024-M01 actual',
      '2024-M05 estimate',
    ])
})

test('page and file refuse the same', async () => {
  const months = ['2024-M01', '2024-M02', '2024-Q1', '2024-Q2', '2024-M04']
  const one = fc.record({
    period: fc.constantFrom(...months),
    value: fc.integer({ min: 1, max: 4 }).map(String),
    kind: fc.constantFrom('estimate', 'actual'),
  })
  const act = fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 3,
    selector: ({ period, kind }) => `${period} ${kind}`,
  })
  let run = 0
  const endOf = new Map([['2024-Q2', 'estimate']])
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), async (acts) => {
      run += 1
      for (const figures of acts) {
        const sayable = figures.map((figure) => ({
          ...figure,
          kind: endOf.get(figure.period) ?? figure.kind,
        }))
        const unique = [
          ...new Map(sayable.map((figure) => [`${figure.period} ${figure.kind}`, figure])).values(),
        ]
        const of = (basis: string) => unique.map((figure) => ({ ...figure, indicator: otherFlow, basis }))
        const page = codeOf(await byPage(of(`P${run}`)))
        const file = codeOf(await byFile(of(`F${run}`)))
        // where there are two reasons either may be named
        expect(file === 'ok', JSON.stringify(acts)).toBe(page === 'ok')
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('the command refuses the same in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-beside-'))
  try {
    const data = ['--data', join(folder, 'data'), '--now', '2024-05-10T08:00+07:00']
    expect((await nhip(['import', exampleFile, ...data])).code).toBe(0)
    const file = join(folder, 'in.csv')
    writeFileSync(
      file,
      fileOf([
        { period: '2024-M01', value: '10' },
        { period: '2024-M02', value: '9' },
      ]),
    )
    expect(await nhip(['figures', 'import', file, ...data])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Số lũy kế giảm thì phải ghi lý do.'),
    })
    expect((await nhip(['figures', 'import', file, ...data, '--reason', 'Rà lại'])).code).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
