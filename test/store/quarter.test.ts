import { afterAll, beforeAll, expect, test } from 'vitest'
import { type At, codeOf, fill, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { Actor } from '#actions/scope.ts'
import { readFigures } from '#store/figures/read-figures.ts'

let scene: Scene
let at: At
/** The planning department answers for the scenario of the example. */
const head: Actor = { account: 'skhdt.tt', name: 'Người skhdt', role: 'head', agency: 'SKHDT' }
const of = (period: string) => ({ period, agency: 'SKHDT' })
const growth = 'B1.1'
const quarterly = 'B1.1@2024-Q2'
const [march, june] = ['2024-M03', '2024-M06']
const later = '2024-06-15T08:00:00'

beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  for (const period of [march, june])
    valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period }))
})
afterAll(() => scene.fresh.close())

const codesOf = async (period: string, wall: string): Promise<readonly string[]> =>
  valueOf(await showReport(at(head, wall), of(period))).sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )

test('in March month and quarter are one question; the scenario stands beside it (G08)', async () => {
  const page = valueOf(await showReport(at(head, '2024-03-15T08:00:00'), of(march)))
  expect(page.quarter).toMatchObject({ period: '2024-Q1', toDate: '2024-Q1' })
  expect(page.quarter?.lines.find(({ code }) => code === growth)).toMatchObject({
    own: null,
    path: { kind: 'number', value: '107.50' },
  })
  expect(page.duty.also.map(({ period }) => period)).toEqual(['2024-Q1'])
  expect(page.cutOff).toBe('2024-03-14')
  const codes = await codesOf(march, '2024-03-15T08:00:00')
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => code.includes('@'))).toEqual([])
})

test('in June growth of the quarter is asked beside that of six months (Q3, Q17)', async () => {
  const page = valueOf(await showReport(at(head, later), of(june)))
  expect(page.quarter).toMatchObject({ period: '2024-Q2', toDate: '2024-S1' })
  const codes = await codesOf(june, later)
  expect(codes.indexOf(quarterly)).toBe(codes.indexOf(growth) + 1)
  const wrong = [{ code: 'B1.1@2024-Q1', entry: { kind: 'notDue' as const } }]
  expect(codeOf(await saveCells(at(head, later), of(june), wrong))).toBe('notAsked')
})

test('the quarter’s own value is a figure of the quarter, the month’s of the month, of one sending', async () => {
  await fill(
    at(head, later),
    { [growth]: '108.90', [quarterly]: '110.20', 'B1.10': '2.870' },
    undefined,
    june,
  )
  valueOf(await sendReport(at(head, later), of(june)))
  const { province } = at(head, later)
  const figures = await scene.fresh.store.transaction({ province, agency: 'SKHDT', role: 'head' }, (db) =>
    readFigures(db, { plan: '2024', periods: [june, '2024-Q2'], indicators: [growth], kinds: ['estimate'] }),
  )
  expect(figures.map(({ period, cell }) => [period, cell])).toEqual([
    [june, { kind: 'number', value: '108.90' }],
    ['2024-Q2', { kind: 'number', value: '110.20' }],
  ])
  const read = valueOf(await showReport(at(people.planning, later), of(june)))
  const lines = read.sections.flatMap((section) => section.lines)
  expect(lines.find(({ code }) => code === quarterly)?.entry).toEqual({ kind: 'number', value: '110.20' })
})

test('what a shared source or a co-owner has said is offered, and nothing is taken over by itself (G03)', async () => {
  const planning = at(people.planning, '2024-03-15T09:00:00')
  const finance = at(
    { account: 'stc', name: 'Người stc', role: 'clerk', agency: 'STC' },
    '2024-03-15T09:30:00',
  )
  valueOf(await confirmOwners(planning, '2024', { codes: ['B1.11'], owners: ['SKHDT', 'STC'] }))
  const theirs = {
    period: '2024-Q1',
    indicator: 'B1.10',
    scope: planning.province,
    unit: '',
    base: null,
    kind: 'estimate' as const,
    basis: '12/BC-CTK',
    cell: { kind: 'number' as const, value: '1.950' },
  }
  const shared = { ...theirs, indicator: 'B1.11', basis: 'STC', cell: { ...theirs.cell, value: '150000' } }
  valueOf(await recordFigures(planning, '2024', { figures: [theirs], reason: '' }))
  valueOf(await recordFigures(finance, '2024', { figures: [shared], reason: '' }))
  const page = valueOf(await showReport(at(head, '2024-03-15T10:00:00'), of(march)))
  expect(page.known).toEqual([
    expect.objectContaining({
      code: 'B1.10',
      value: '1.950',
      period: '2024-Q1',
      kind: 'estimate',
      source: '12/BC-CTK',
      day: '2024-03-15',
    }),
    expect.objectContaining({ code: 'B1.11', value: '150000', source: 'Sở Tài chính' }),
  ])
  const line = page.sections.flatMap(({ lines }) => lines).find(({ code }) => code === 'B1.10')
  expect(line?.entry).toEqual({ kind: 'missing' })
})
