import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { showDictionary } from '#actions/dictionary/show-dictionary.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showCellHistory } from '#actions/report/show-cell-history.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { FormLine } from '#core/page/report-page.ts'
import type { Entry } from '#core/report/entry.ts'
import { invariant } from '#core/result.ts'

/* The two numbers of a month, copies of the last one, and what a cell remembers (G04, Q1). */

let scene: Scene
let [flow, stock] = ['', '']
const health = (at = '2024-03-15T08:00:00') => scene.at(people.health, at)
const planning = () => scene.at(people.planning, '2024-03-15T08:00:00')
const address = { period: march, agency: 'SYT' }
const line = async (code: string, scope = health()): Promise<FormLine> => {
  const { sections } = valueOf(await showReport(scope, address))
  const found = sections.flatMap(({ lines }) => lines).find((one) => one.code === code)
  invariant(found, 'it is asked')
  return found
}
const record = async (value: string, indicator = flow) => {
  const key = {
    period: '2024-M02',
    indicator,
    scope: planning().province,
    kind: '',
    basis: 'SYT',
    unit: '',
  }
  const figures = [{ ...key, base: null, cell: { kind: 'number', value } as const }]
  const saved = await recordFigures(health('2024-03-14T08:00:00'), '2024', { figures, reason: 'x' })
  expect(codeOf(saved)).toBe('ok')
}
const type = async (code: string, entry: Entry, at?: string) =>
  valueOf(await saveCells(health(at), address, [{ code, entry }]))

beforeAll(async () => {
  scene = await makeScene()
  const { lines } = valueOf(await showDictionary(planning(), '2024'))
  const first = (nature: string) =>
    lines.find(({ definition }) => definition.nature === nature && definition.unit !== '')?.definition.code
  ;[flow, stock] = [first('flow') ?? '', first('stock') ?? '']
  valueOf(await confirmOwners(planning(), '2024', { codes: [flow, stock], owners: ['SYT'] }))
  valueOf(await openPeriod(planning(), { plan: '2024', period: march }))
  await record('8')
  await fill(health())
})
afterAll(() => scene.fresh.close())

test('a flow adds to the month before; a stock has no number in period', async () => {
  expect(await line(flow)).toMatchObject({
    nature: 'flow',
    sides: { kind: 'adds', before: { period: '2024-M02', value: '8' } },
  })
  expect((await line(stock)).sides).toEqual({ kind: 'closed', nature: 'stock' })
})

test('what was typed of the month is kept beside the total, and both go out', async () => {
  await type(flow, { kind: 'number', value: '13', inPeriod: '05.0' }, '2024-03-15T08:10:00')
  expect((await line(flow)).entry).toEqual({ kind: 'number', value: '13', inPeriod: '5.0' })
})

test('the total before is corrected: the report waits until the two numbers agree again', async () => {
  await type(flow, { kind: 'number', value: '12', inPeriod: '5', note: 'Số để thử' })
  const refused = await sendReport(health(), address)
  expect(codeOf(refused)).toBe('cellMisplaced')
  expect(refused).toMatchObject({ failure: { message: expect.stringContaining('8 + 5 = 13') } })
  await type(flow, { kind: 'number', value: '13', inPeriod: '5', note: 'Số để thử' })
})

const kept = async (entry: Entry) => {
  await type(stock, entry)
  return (await line(stock)).entry
}

test('marks that are not true are not kept: the number is', async () => {
  const plain = { kind: 'number', value: '271', note: 'Số để thử' } as const
  // nobody said 271 in February, and a stock brings nothing in a month
  expect(await kept({ ...plain, copied: '2024-M02' })).toEqual(plain)
  expect(await kept({ ...plain, copied: '2024-M03' })).toEqual(plain)
  expect(await kept({ ...plain, inPeriod: '5' })).toEqual(plain)
})

test('a copied figure is not sent before it is confirmed by name, and says so afterwards', async () => {
  await record('270', stock)
  const copied = { kind: 'number', value: '270', copied: '2024-M02', note: 'Số để thử' } as const
  await type(stock, copied)
  expect(codeOf(await sendReport(health(), address))).toBe('copiesUnconfirmed')
  expect(codeOf(await sendReport(health(), address, null, [flow]))).toBe('copiesUnconfirmed')
  expect(codeOf(await sendReport(health(), address, null, [stock]))).toBe('ok')
  expect((await line(stock, planning())).entry).toEqual(copied)
})

test('the department reads both numbers, from the total that the sending was held against', async () => {
  const read = await line(flow, planning())
  expect(read.entry).toMatchObject({ value: '13', inPeriod: '5' })
  expect(read.sides).toEqual({ kind: 'adds', before: { period: '2024-M02', value: '8' } })
})

test('a cell tells its own agency who wrote what and how; others see what was sent', async () => {
  const own = valueOf(await showCellHistory(health(), { ...address, code: stock }))
  expect(own.whole).toBe(true)
  expect(own.steps.map(({ origin }) => origin.how)).toEqual(['sent', 'copied', 'typed', 'typed'])
  const other = valueOf(await showCellHistory(planning(), { ...address, code: stock }))
  expect(other).toMatchObject({ whole: false, steps: [{ origin: { how: 'sent', revision: 1 } }] })
  const stranger = await showCellHistory(scene.at(people.labour, '2024-03-15T09:00:00'), {
    ...address,
    code: stock,
  })
  expect(codeOf(stranger)).not.toBe('ok')
})
