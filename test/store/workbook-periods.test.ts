import { afterAll, beforeAll, expect, test } from 'vitest'
import { type At, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { asBytes } from '../office/workbook-edits.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { downloadWorkbook } from '#actions/report/download-workbook.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { previewWorkbook, saveWorkbook } from '#actions/report/upload-workbook.ts'
import type { Actor, Scope } from '#actions/scope.ts'
import type { Choice } from '#core/exchange/decide.ts'
import { type LayoutName, figureColumns, textColumns, workColumns } from '#core/exchange/layouts.ts'
import { invariant } from '#core/result.ts'
import { readReportWorkbook, type ReportWorkbook } from '#office/report-workbook-read.ts'

/* The workbook of a month after another, of a month that ends a quarter, and of the year: away, filled, and back. */

let scene: Scene
let at: At
const head: Actor = { account: 'skhdt.tt', name: 'Người skhdt', role: 'head', agency: 'SKHDT' }
const february = '2024-M02'

beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  const planning = at(people.planning, '2024-02-01T08:00:00')
  for (const period of [february, march, '2024-M06', '2024'])
    valueOf(await openPeriod(planning, { plan: '2024', period }))
})
afterAll(() => scene.fresh.close())

type Address = { readonly period: string; readonly agency: string }
type Filling = { readonly code: string; readonly column: number; readonly text: string }

const downloaded = async (scope: Scope, address: Address): Promise<ReportWorkbook> =>
  valueOf(readReportWorkbook(valueOf(await downloadWorkbook(scope, address, 'keep')).bytes))

/** The same file with some cells filled in, found by their codes. */
const filled = ({ passport, sheets }: ReportWorkbook, fillings: readonly Filling[]): Promise<Uint8Array> => {
  const put = (name: string, number: number) => {
    const home = passport.sheets.find((sheet) => sheet.name === name)
    const code = home?.rows.find(({ row }) => row === number)?.code
    return fillings
      .filter((one) => one.code === code)
      .map(({ column, text }) => [column, { kind: 'text', text, formula: null, isPercent: false }] as const)
  }
  const next = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells, ...put(sheet.name, row.number)]),
    })),
  }))
  return asBytes(next, passport)
}

const upload = async (
  scope: Scope,
  address: Address,
  fillings: readonly Filling[],
  choices: Readonly<Record<string, Choice>> = {},
) => {
  const bytes = await filled(await downloaded(scope, address), fillings)
  const shown = valueOf(await previewWorkbook(scope, address, bytes))
  expect(shown.faults).toEqual([])
  const { digest } = shown
  return { shown, saved: await saveWorkbook(scope, address, { name: 'biểu.xlsx', bytes, digest, choices }) }
}

const linesOf = async (scope: Scope, address: Address) =>
  valueOf(await showReport(scope, address)).sections.flatMap(({ lines }) => lines)

const codesIn = ({ passport }: ReportWorkbook, layout: LayoutName): readonly string[] =>
  passport.sheets
    .filter((sheet) => sheet.layout === layout)
    .flatMap(({ rows }) => rows.flatMap(({ role, code }) => (role === 'line' ? [code] : [])))

test('the number of the month is typed beside the total of the month before; a total that disagrees is asked', async () => {
  const scope = at(people.health, '2024-02-15T08:00:00')
  const run = (await linesOf(scope, { period: february, agency: 'SYT' })).find(
    ({ sides }) => sides?.kind === 'gap',
  )
  invariant(run, 'the health department has a row that runs up')
  await fill(scope, { [run.code]: '100' }, undefined, february)
  valueOf(await sendReport(scope, { period: february, agency: 'SYT' }))
  const own = { period: march, agency: 'SYT' }
  const later = at(people.health, '2024-03-15T08:00:00')
  const month = { code: run.code, column: figureColumns.inPeriod, text: '25' }
  valueOf((await upload(later, own, [month])).saved)
  const lineNow = async () => (await linesOf(later, own)).find(({ code }) => code === run.code)
  expect((await lineNow())?.entry).toEqual({ kind: 'number', value: '125', inPeriod: '25' })
  const total = { code: run.code, column: figureColumns.entry, text: '130' }
  const { shown, saved } = await upload(later, own, [total])
  expect(shown.cells).toMatchObject([{ kind: 'question', about: 'total' }])
  expect(saved).toMatchObject({ ok: false, failure: { code: 'workbookUndecided' } })
  valueOf((await upload(later, own, [total], { [run.code]: 'second' })).saved)
  expect((await lineNow())?.entry).toEqual({ kind: 'number', value: '130' })
})

test('the month that ends a quarter: growth of the quarter itself has its line', async () => {
  const scope = at(head, '2024-06-15T08:00:00')
  const own = { period: '2024-M06', agency: 'SKHDT' }
  const code = 'B1.1@2024-Q2'
  expect(codesIn(await downloaded(scope, own), 'figures')).toContain(code)
  const { saved } = await upload(scope, own, [
    { code, column: figureColumns.entry, text: '110,20' },
    { code, column: figureColumns.note, text: 'Ước của quý' },
  ])
  valueOf(saved)
  const line = (await linesOf(scope, own)).find((one) => one.code === code)
  expect(line?.entry).toEqual({ kind: 'number', value: '110.20', note: 'Ước của quý' })
})

test('the form of the year: estimates, expected states, three texts', async () => {
  const scope = at(people.health, '2024-11-10T08:00:00')
  const own = { period: '2024', agency: 'SYT' }
  const book = await downloaded(scope, own)
  expect(codesIn(book, 'texts')).toEqual(['tinh-hinh', 'de-xuat', 'nam-sau'])
  const [action = ''] = codesIn(book, 'work')
  const [figure = ''] = codesIn(book, 'figures')
  const { saved } = await upload(scope, own, [
    { code: figure, column: figureColumns.entry, text: '96,5' },
    { code: action, column: workColumns.state, text: 'Đã hoàn thành' },
    { code: 'nam-sau', column: textColumns.text, text: 'Giao 97%.\nGiữ nhiệm vụ.' },
  ])
  expect(valueOf(saved).saved).toBe(3)
  const page = valueOf(await showReport(scope, own))
  expect(page.texts.nextYear).toBe('Giao 97%.\nGiữ nhiệm vụ.')
  expect(page.work.lines.find((line) => line.action === action)?.said.state).toBe('done')
})
