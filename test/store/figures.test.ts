import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type At, codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { exportFigures } from '#actions/figure/export-figures.ts'
import { type Importing, importFigures } from '#actions/figure/import-figures.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import type { Actor, Scope } from '#actions/scope.ts'
import { showFigureChanges, showFigureHistory, showFigures } from '#actions/figure/show-figures.ts'
import type { SaidFigure } from '#core/figure/said.ts'
import { keepAreas } from '#store/figures/areas.ts'

let scene: Scene
let at: At
const province = (): string => at(people.health, '2024-04-10T08:00:00').province

beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  const scope = at(people.planning, '2024-04-10T08:00:00')
  await scope.store.transaction({ province: scope.province, agency: null, role: 'system' }, (db) =>
    keepAreas(db, scope.province, [{ code: 'X01', name: 'Xã Một', parent: scope.province }]),
  )
})
afterAll(() => scene.fresh.close())

const number = (value: string) => ({ kind: 'number', value }) as const
/** Beds for ten thousand people, of the health department (T.13). */
const figure = (more: Partial<SaidFigure> = {}): SaidFigure => ({
  period: '2024-M03',
  indicator: 'T.13',
  scope: province(),
  kind: 'estimate',
  basis: 'SYT',
  cell: number('32.5'),
  unit: '',
  base: null,
  ...more,
})

const record = (person: Actor, wall: string, figures: readonly SaidFigure[], reason = '') =>
  recordFigures(at(person, wall), '2024', { figures, reason })
const program = (wall: string): Scope => ({ ...at(people.planning, wall), actor: null })
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const header = 'period,indicator,scope,kind,basis,cell,value,unit,revision\n'
const take = (scope: Scope, text: string, how: Importing = {}) =>
  importFigures(scope, '2024', { name: 'so-lieu.csv', chunks: bytes(text) }, how)
const count = async (from: string): Promise<number> =>
  Number((await scene.fresh.owner.query(`select count(*) from ${from}`)).rows[0]?.count)
const read = async (person: Actor, asOf: string | null = null) =>
  valueOf(
    await showFigures(at(person, '2024-05-01T08:00:00'), '2024', {
      periods: ['2024-M03'],
      indicators: ['T.13'],
      scopes: [province(), 'X01'],
      kinds: [],
      asOf,
    }),
  ).figures

test('a figure is recorded, corrected with a reason, taken back; each remains, with its person and moment', async () => {
  const first = valueOf(await record(people.health, '2024-04-10T08:00:00', [figure({ base: 0 })]))
  expect(first.recorded).toEqual([{ index: 0, revision: 1 }])
  valueOf(
    await record(
      people.health2,
      '2024-04-11T08:00:00',
      [figure({ cell: number('32.7'), base: 1 })],
      'Đếm lại',
    ),
  )
  valueOf(
    await record(
      people.health,
      '2024-04-12T08:00:00',
      [figure({ cell: { kind: 'missing' }, base: 2 })],
      'Ghi nhầm kỳ',
    ),
  )
  const key = { ...figure(), kind: 'estimate' } as const
  const { revisions } = valueOf(
    await showFigureHistory(at(people.planning, '2024-05-01T08:00:00'), '2024', key),
  )
  expect(revisions).toMatchObject([
    { revision: 1, cell: number('32.5'), recording: { what: 'entry', byAccount: 'syt', reason: '' } },
    { revision: 2, cell: number('32.7'), recording: { byName: 'Người syt2', reason: 'Đếm lại' } },
    { revision: 3, cell: { kind: 'missing' } },
  ])
  expect(await count(`change_log where action = 'record-figures'`)).toBe(3)
})

test('as of a moment it is what was known then', async () => {
  expect((await read(people.health, '2024-04-09')).map(({ cell }) => cell)).toEqual([])
  expect((await read(people.health, '2024-04-10')).map(({ cell }) => cell)).toEqual([number('32.5')])
  expect((await read(people.health, '2024-04-11T08:00:00+07:00')).map(({ cell }) => cell)).toEqual([
    number('32.7'),
  ])
  expect((await read(people.health)).map(({ cell }) => cell)).toEqual([{ kind: 'missing' }])
})

test('two moments compared show what changed, and not what came and went', async () => {
  const scope = at(people.planning, '2024-05-01T08:00:00')
  const between = async (from: string, to: string) =>
    valueOf(await showFigureChanges(scope, '2024', { from, to, periods: ['2024-M03'] })).changes
  expect(await between('2024-04-10', '2024-04-11')).toMatchObject([
    { was: number('32.5'), now: number('32.7'), reason: 'Đếm lại', byName: 'Người syt2' },
  ])
  expect(await between('2024-04-09', '2024-04-11')).toMatchObject([{ was: null, now: number('32.7') }])
  valueOf(await record(people.health, '2024-04-13T08:00:00', [figure()]))
  valueOf(await record(people.health, '2024-04-14T08:00:00', [figure({ cell: { kind: 'missing' } })]))
  expect(await between('2024-04-12', '2024-04-15')).toEqual([])
})

test('of two who save the same cell, the second sees the first one’s value, person and moment, and nothing of his is written', async () => {
  const base = { scope: 'X01', base: 0 }
  valueOf(await record(people.health, '2024-04-10T08:00:00', [figure(base)]))
  const other = figure({ ...base, indicator: 'T.14' })
  const before = await count('figure_revision')
  const second = valueOf(
    await record(people.health2, '2024-04-10T08:01:00', [other, figure({ ...base, cell: number('33') })]),
  )
  expect(second.recorded).toEqual([])
  expect(second.conflicts).toMatchObject([
    {
      index: 1,
      stands: { revision: 1, cell: number('32.5'), byName: 'Người syt', at: '2024-04-10T01:00:00.000Z' },
    },
  ])
  expect(second.conflicts[0]?.message).toContain('Người syt đã ghi 32,5 lúc 08:00 ngày 10/04/2024')
  expect(await count('figure_revision')).toBe(before)
  const corrected = [figure({ ...base, cell: number('33'), base: 1 })]
  // who corrects says why; who says again what stands need not
  expect(codeOf(await record(people.health2, '2024-04-10T08:02:00', corrected))).toBe('correctionUnsaid')
  expect(codeOf(await record(people.health2, '2024-04-10T08:02:00', [figure({ ...base, base: 1 })]))).toBe(
    'ok',
  )
  const decided = await record(people.health2, '2024-04-10T08:02:00', corrected, 'Đếm lại')
  expect(valueOf(decided).recorded).toEqual([{ index: 0, revision: 2 }])
})

test('twenty at the very same moment: one is recorded, nineteen are told by whom', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, one) =>
      record(people.health, '2024-04-15T08:00:00', [
        figure({ indicator: 'T.12', base: 0, cell: number(`${one + 1}`) }),
      ]),
    ),
  )
  const done = all.map(valueOf)
  expect(done.filter(({ recorded }) => recorded.length === 1)).toHaveLength(1)
  expect(done.filter(({ conflicts }) => conflicts[0]?.stands?.byName === 'Người syt')).toHaveLength(19)
})

test('twenty who looked at nothing are recorded one after the other', async () => {
  const all = await Promise.all(
    Array.from({ length: 3 }, (_, one) =>
      record(people.health, '2024-04-15T08:00:00', [
        figure({ indicator: 'T.14', cell: number(`${one + 1}`) }),
      ]),
    ),
  )
  expect(all.every(({ ok }) => ok)).toBe(true)
  const { rows } = await scene.fresh.owner.query(
    `select revision from figure_revision where indicator = 'T.14' and basis = 'SYT' order by revision`,
  )
  expect(rows.map(({ revision }) => Number(revision))).toEqual([1, 2, 3])
})

/** What is wrong, the code of the refusal, and who says it; by page and by file the same. */
const wrong: readonly [string, Partial<SaidFigure>, Actor?][] = [
  ['notYourIndicator', { indicator: 'T.1' }],
  ['unknownIndicator', { indicator: 'T.999' }],
  ['unknownScope', { scope: 'X99' }],
  ['notAPeriod', { period: '2024-M13' }],
  ['notAKind', { kind: 'guess' }],
  ['periodNotBegun', { period: '2024-M12' }],
  ['periodNotEnded', { kind: 'actual', period: '2024-M04' }],
  ['notYourBasis', { basis: 'STC' }],
  ['documentsOwn', { basis: 'plan' }],
  ['wrongUnit', { unit: 'tỷ đồng' }],
  ['tooManyDigits', { cell: number('1234567890123456789012345678901234567890') }],
  ['notANumber', { cell: number('1.234,5') }],
  ['notYourBasis', {}, people.planning],
]

test.each(wrong)(
  '%s: refused with the reason and the line, by page and by file alike, nothing written',
  async (code, more, person = people.health) => {
    const before = await count('figure_revision')
    const wall = '2024-04-20T08:00:00'
    const byPage = await record(person, wall, [figure({ scope: 'X01', base: null }), figure(more)])
    const said = figure(more)
    const value = said.cell.kind === 'number' ? said.cell.value : ''
    const line = [
      said.period,
      said.indicator,
      said.scope,
      said.kind,
      said.basis,
      '',
      `"${value}"`,
      said.unit,
      '',
    ]
    const sound = `2024-M02,T.13,${province()},estimate,${person.agency},,32,,\n`
    const mine = person === people.health ? sound : ''
    const byFile = await take(at(person, wall), `${header}${mine}${line.join(',')}\n`)
    expect([byPage.ok, byFile.ok]).toEqual([false, false])
    if (byPage.ok || byFile.ok) return
    expect(byPage.failure).toMatchObject({ code, cell: said.indicator })
    expect(byFile.failure).toMatchObject({ code, message: byPage.failure.message, line: mine === '' ? 2 : 3 })
    expect(await count('figure_revision')).toBe(before)
  },
)

test('a revision before its predecessor is refused, by page and by file', async () => {
  valueOf(await record(people.health, '2024-04-20T08:00:00', [figure({ period: '2024-M01' })]))
  const early = [figure({ period: '2024-M01', cell: number('31') })]
  const byPage = await record(people.health, '2024-04-19T08:00:00', early)
  const text = `2024-M01,T.13,${province()},estimate,SYT,,31,,1\n`
  const byFile = await take(at(people.health, '2024-04-19T08:00:00'), `${header}${text}`)
  expect(byPage).toMatchObject({ ok: false, failure: { code: 'beforePredecessor' } })
  expect(byFile).toMatchObject({ ok: false, failure: { code: 'beforePredecessor', line: 2 } })
})

const line = (value: string, revision = '') => `2024-M01,T.13,X01,estimate,SYT,,${value},,${revision}\n`

test('a file says each figure once, and knows who was quicker', async () => {
  const scope = at(people.health, '2024-04-21T08:00:00')
  expect(await take(scope, `${header}${line('31')}\n${line('32')}`)).toMatchObject({
    ok: false,
    failure: { code: 'saidTwice', line: 4, message: expect.stringContaining('dòng 2') },
  })
  expect(valueOf(await take(scope, `${header}${line('31', '0')}`))).toEqual({
    lines: 1,
    recorded: 1,
    unchanged: 0,
  })
  expect(await take(scope, `${header}${line('33', '0')}`)).toMatchObject({
    ok: false,
    failure: { code: 'standsAlready', line: 2, message: expect.stringContaining('ghi 1 vào cột') },
  })
  expect(await take(scope, `${header}${line('33')}`)).toMatchObject({
    ok: false,
    failure: { code: 'standsAlready', line: 2, message: expect.stringContaining('--replace') },
  })
  expect(valueOf(await take(scope, `${header}${line('33')}`, { replace: true })).recorded).toBe(1)
  expect(valueOf(await take(scope, `${header}${line('31', '2')}`)).recorded).toBe(1)
  expect(valueOf(await take(scope, `${header}${line('31', '0')}`))).toEqual({
    lines: 1,
    recorded: 0,
    unchanged: 1,
  })
})

test('what was exported comes in again and changes nothing; as of a day it is what was known', async () => {
  const scope = program('2024-04-25T08:00:00')
  const exported = async (asOf: string | null): Promise<string> => {
    const chunks: Uint8Array[] = []
    valueOf(
      await exportFigures(scope, { plan: '2024', periods: ['2024-M01', '2024-M03'], asOf }, async (all) => {
        for await (const chunk of all) chunks.push(chunk)
      }),
    )
    return Buffer.concat(chunks).toString()
  }
  const now = await exported(null)
  expect(now.startsWith(header)).toBe(true)
  expect(valueOf(await take(scope, now)).recorded).toBe(0)
  expect(await exported('2024-04-10')).not.toContain('2024-M01')
  const changed = now.replace(/(2024-M01,T\.13,X01,estimate,SYT,number,)31,/, '$1"31.5",')
  expect(changed).not.toBe(now)
  expect(valueOf(await take(scope, changed)).recorded).toBe(1)
  expect(await take(scope, now)).toMatchObject({ ok: false, failure: { code: 'figureTaken' } })
})

test('a whole plan goes out and comes in; a figure of its document says what it said, or is refused', async () => {
  const scope = program('2024-04-26T08:00:00')
  const chunks: Uint8Array[] = []
  valueOf(
    await exportFigures(scope, { plan: '2024', periods: [], asOf: null }, async (all) => {
      for await (const chunk of all) chunks.push(chunk)
    }),
  )
  const whole = Buffer.concat(chunks).toString()
  const lines = whole.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1000)
  expect(valueOf(await take(scope, whole))).toEqual({
    lines: lines.length - 1,
    recorded: 0,
    unchanged: lines.length - 1,
  })
  const at = lines.findIndex((one) => one.includes(',plan,plan,number,'))
  const forged = lines.with(at, (lines[at] ?? '').replace(/,number,[^,]+,/, ',number,7654321,')).join('\n')
  expect(await take(scope, forged)).toMatchObject({
    ok: false,
    failure: { code: 'documentsOwn', line: at + 1 },
  })
})

test('words and absences come in by file as what they are', async () => {
  const lines = [
    ['X01', 'worded', 'Duy trì 11%'],
    [province(), 'none', ''],
  ].map(([scope, cell, value]) => `2024-M02,T.13,${scope},estimate,SYT,${cell},${value},,`)
  valueOf(await take(at(people.health, '2024-04-25T08:00:00'), `${header}${lines.join('\r\n')}`))
  const { rows } = await scene.fresh.owner.query(
    `select cell, words, place from figure where period = '2024-M02' and indicator = 'T.13' and basis = 'SYT' order by place`,
  )
  expect(rows).toEqual([
    { cell: 'worded', words: 'Duy trì 11%', place: '2' },
    { cell: 'none', words: null, place: '3' },
  ])
})

const seen = async (person: Actor): Promise<number> => (await read(person)).length

test('an agency’s word is read by itself, the department and the committee; readers and others wait for its release', async () => {
  expect(await seen(people.health)).toBe(2)
  expect(await seen(people.planning)).toBe(2)
  expect(await seen(people.committee)).toBe(2)
  expect(await seen(people.labour)).toBe(0)
  expect(await seen(people.reader)).toBe(0)
})

test('the database itself refuses what the program would never ask', async () => {
  const own = { province: province(), agency: 'SYT', role: 'clerk' } as const
  const store = scene.fresh.store
  for (const table of ['figure_revision', 'recording'] as const)
    for (const statement of [
      sql`update ${sql.table(table)} set province = province`,
      sql`delete from ${sql.table(table)}`,
      sql`truncate ${sql.table(table)}`,
    ])
      await expect(store.transaction(own, (db) => statement.execute(db))).rejects.toThrow(/permission denied/)
  const forged = sql`insert into figure_revision select now(), recording, revision + 10, province, plan, period, indicator,
    scope, kind, 'STC', cell, value, words, printed, place, 'STC' from figure where basis = 'SYT' limit 1`
  await expect(store.transaction(own, (db) => forged.execute(db))).rejects.toThrow(/row-level security/)
})

test('a refused file names every refused line, fifty at most, and writes nothing', async () => {
  const before = await count('figure_revision')
  const scope = at(people.health, '2024-04-20T08:00:00')
  const bad = Array.from({ length: 60 }, (_, one) => `2024-M03,T.${900 + one},X01,,SYT,number,1,,\n`).join('')
  const good = '2024-M02,T.13,X01,,SYT,number,31,,\n'
  const three = await take(
    scope,
    `${header}${good}2024-M13,T.13,X01,,SYT,number,1,,\n2024-M03,T.99,X01,,SYT,number,1,,\n`,
  )
  expect(three).toMatchObject({
    ok: false,
    failure: {
      code: 'notAPeriod',
      line: 3,
      cells: [
        { line: 3, code: 'notAPeriod', messageEn: expect.stringContaining('2024-M13') },
        { line: 4, code: 'unknownIndicator' },
      ],
    },
  })
  const many = await take(scope, `${header}${bad}`)
  expect(many.ok ? [] : many.failure.cells).toHaveLength(50)
  expect(await count('figure_revision')).toBe(before)
})
