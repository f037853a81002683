import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { exportReport } from '#actions/consolidation/export-report.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { askCorrection, decideCorrection } from '#actions/report/correct-report.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showCorrections } from '#actions/report/show-corrections.ts'
import { showReport } from '#actions/report/show-report.ts'
import { type Actor, viewOf } from '#actions/scope.ts'
import { listCorrectedIn } from '#store/corrections.ts'
import type { Db } from '#store/store.ts'

/* A correction after the freeze (G12): asked, decided, in the next period; the frozen consolidation stays byte for byte. */

let scene: Scene
let at: Scene['at']
let code = ''
const own = { period: march, agency: 'SYT' }
const april = { period: '2024-M04', agency: 'SYT' }
const planned = (wall: string) => at(people.planning, wall)
const number = (value: string) => ({ kind: 'number', value }) as const

const reporting = async (): Promise<void> => {
  const health = at(people.health, '2024-03-15T08:00:00')
  const form = valueOf(await showReport(health, own))
  code =
    form.sections.flatMap(({ lines }) => lines).find(({ heading, focal }) => !heading && focal)?.code ?? ''
  await fill(health, { [code]: '90.50' })
  valueOf(await sendReport(health, own))
}

beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  valueOf(await openPeriod(planned('2024-03-01T08:00:00'), { plan: '2024', period: march }))
  await reporting()
})
afterAll(() => scene.fresh.close())

const wished = { cells: [] as { code: string; entry: ReturnType<typeof number> }[], reason: 'Đếm trùng' }
const asking = (value: string) => ({ ...wished, cells: [{ code, entry: number(value) }] })

test('before the freeze the way is a return, not a correction', async () => {
  const health = at(people.health, '2024-03-18T08:00:00')
  expect(codeOf(await askCorrection(health, own, asking('90.40')))).toBe('notFrozen')
  valueOf(await acceptReport(planned('2024-03-18T09:00:00'), own))
  expect(codeOf(await askCorrection(health, own, asking('90.40')))).toBe('notFrozen')
})

let frozen: { readonly page: string; readonly bytes: string; readonly document: string }

const kept = async () => {
  const scope = planned('2024-05-01T08:00:00')
  const row = await scope.store.transaction(viewOf(scope), async (db) => {
    const found = await sql<{
      page: string
      checksum: string
    }>`select page::text as page, checksum from consolidation where period = ${march} order by edition desc limit 1`.execute(
      db,
    )
    return found.rows[0]
  })
  const shown = valueOf(await showConsolidation(scope, march))
  const document = valueOf(await exportReport(scope, march))
  return {
    page: JSON.stringify({ targets: shown.targets, tables: shown.tables, counts: shown.counts }),
    bytes: `${row?.checksum} ${row?.page}`,
    document: Buffer.from(document.bytes).toString('base64'),
  }
}

test('after the freeze the agency asks; cells, new figures and a reason', async () => {
  valueOf(await consolidate(planned('2024-03-19T09:00:00'), march))
  frozen = await kept()
  const health = at(people.health, '2024-03-25T08:00:00')
  expect(valueOf(await showReport(health, own)).corrections.whyNotAsk).toBeNull()
  expect(codeOf(await askCorrection(health, own, { ...asking('90.40'), reason: ' ' }))).toBe(
    'correctionNeedsReason',
  )
  expect(codeOf(await askCorrection(health, own, asking('90.50')))).toBe('correctionSame')
  expect(codeOf(await askCorrection(health, own, asking('-4')))).toBe('negativeNumber')
  expect(codeOf(await askCorrection(at(people.labour, '2024-03-25T08:00:00'), own, asking('90.40')))).toBe(
    'notForYourEyes',
  )
  const page = valueOf(await askCorrection(health, own, asking('90.40')))
  expect(page.corrections.requests).toMatchObject([
    { number: 1, state: 'asked', into: null, cells: [{ code, was: number('90.50'), now: number('90.40') }] },
  ])
  expect(codeOf(await askCorrection(health, own, asking('90.30')))).toBe('correctionOpen')
})

test('the department refuses with a reason, or accepts; the agency withdraws', async () => {
  const [planning, health] = [planned('2024-03-26T08:00:00'), at(people.health, '2024-03-26T08:00:00')]
  const one = { ...own, number: 1 }
  expect(codeOf(await decideCorrection(health, one, { what: 'accepted', reason: '' }))).toBe('noRight')
  expect(codeOf(await decideCorrection(planning, one, { what: 'withdrawn', reason: '' }))).toBe('noRight')
  expect(codeOf(await decideCorrection(planning, one, { what: 'refused', reason: ' ' }))).toBe(
    'refusalNeedsReason',
  )
  expect(
    codeOf(await decideCorrection(planning, { ...own, number: 7 }, { what: 'accepted', reason: '' })),
  ).toBe('noCorrection')
  valueOf(await decideCorrection(planning, one, { what: 'refused', reason: 'Chưa có văn bản' }))
  expect(codeOf(await decideCorrection(planning, one, { what: 'accepted', reason: '' }))).toBe(
    'correctionDecided',
  )
  valueOf(await askCorrection(health, own, asking('90.45')))
  valueOf(await decideCorrection(health, { ...own, number: 2 }, { what: 'withdrawn', reason: '' }))
  valueOf(await askCorrection(health, own, asking('90.40')))
  const page = valueOf(
    await decideCorrection(planning, { ...own, number: 3 }, { what: 'accepted', reason: '' }),
  )
  expect(page.corrections.requests.map(({ state }) => state)).toEqual(['refused', 'withdrawn', 'accepted'])
  expect(page.corrections.requests.at(-1)?.into).toBeNull()
})

test('the frozen consolidation and its document stay byte for byte', async () => {
  expect(await kept()).toEqual(frozen)
  expect(codeOf(await consolidate(planned('2024-03-27T08:00:00'), march))).toBe('nothingNew')
})

test('the figure has a new revision with its origin and its reason', async () => {
  const scope = planned('2024-03-27T08:00:00')
  const rows = await scope.store.transaction(viewOf(scope), async (db) => {
    const found = await sql<{ revision: number; value: string; what: string; reason: string }>`
      select f.revision, f.value::text as value, r.what, r.reason
      from figure_revision f join recording r on r.province = f.province and r.recording = f.recording
      where f.indicator = ${code} and f.period = ${march} and f.basis = 'SYT' order by f.revision`.execute(db)
    return found.rows
  })
  expect(rows).toEqual([
    { revision: 1, value: '90.50', what: 'submission', reason: '' },
    { revision: 2, value: '90.40', what: 'correction', reason: 'Đếm trùng' },
  ])
})

test('the next period lists it: in the agency’s form, in what the department consolidates', async () => {
  const first = '2024-04-02T08:00:00'
  valueOf(await openPeriod(planned(first), { plan: '2024', period: april.period }))
  const form = valueOf(await showReport(at(people.health, first), april))
  expect(form.corrections.corrected).toMatchObject([
    {
      period: march,
      code,
      was: number('90.50'),
      now: number('90.40'),
      reason: 'Đếm trùng',
      decidedBy: 'Người khdt',
    },
  ])
  // what the last period came to is the corrected figure
  const line = form.sections.flatMap(({ lines }) => lines).find((each) => each.code === code)
  expect(line?.last).toEqual({ period: march, entry: number('90.40') })
  const listed = await planned(first).store.transaction(viewOf(planned(first)), (db) =>
    listCorrectedIn(db, april.period),
  )
  expect(listed).toMatchObject([{ agency: 'SYT', code, now: number('90.40') }])
  const foreign = at(people.labour, first)
  expect(await foreign.store.transaction(viewOf(foreign), (db) => listCorrectedIn(db, april.period))).toEqual(
    [],
  )
  expect(await kept()).toEqual(frozen)
})

test('the department sees all requests, those that wait first; an agency its own', async () => {
  valueOf(await askCorrection(at(people.health, '2024-04-03T08:00:00'), own, asking('90.30')))
  const page = valueOf(await showCorrections(planned('2024-04-03T09:00:00')))
  expect(page.lines.map(({ number: n, state }) => `${n} ${state}`)).toEqual([
    '4 asked',
    '3 accepted',
    '2 withdrawn',
    '1 refused',
  ])
  expect(page.lines[0]?.cells[0]?.was).toEqual(number('90.40'))
  expect(page.lines[1]?.into?.period).toBe('2024-M04')
  expect(valueOf(await showCorrections(at(people.labour, '2024-04-03T09:00:00'))).lines).toEqual([])
})

const agenciesIn = async (person: Actor, table: string): Promise<readonly string[]> => {
  const scope = at(person, '2024-04-03T09:00:00')
  const found = await scope.store.transaction(viewOf(scope), (db: Db) =>
    sql<{ agency: string }>`select distinct agency from ${sql.table(table)}`.execute(db),
  )
  return found.rows.map(({ agency }) => agency)
}

test.for(['correction', 'correction_cell', 'correction_decision'])(
  '%s: the agency itself, the department and the committee; nobody changes it',
  async (table) => {
    for (const person of [people.health, people.planning, people.committee])
      expect(await agenciesIn(person, table)).toEqual(['SYT'])
    for (const person of [people.labour, people.reader]) expect(await agenciesIn(person, table)).toEqual([])
    const scope = at(people.planning, '2024-04-03T09:00:00')
    await expect(
      scope.store.transaction(viewOf(scope), (db) =>
        sql`update ${sql.table(table)} set agency = 'SNV'`.execute(db),
      ),
    ).rejects.toThrow(/permission denied/)
  },
)

test('a correction is asked what the form would be asked; the department reads the question and its reason', async () => {
  const [planning, health] = [planned('2024-04-04T09:00:00'), at(people.health, '2024-04-04T09:00:00')]
  valueOf(await decideCorrection(health, { ...own, number: 4 }, { what: 'withdrawn', reason: '' }))
  const wrong = await askCorrection(health, own, asking('0.904'))
  expect(wrong).toMatchObject({
    ok: false,
    failure: { code: 'questionsUnanswered', cells: [{ cell: code }] },
  })
  const noted = (note: string) => ({ ...wished, cells: [{ code, entry: { ...number('0.904'), note } }] })
  expect(codeOf(await askCorrection(health, own, noted('.')))).toBe('questionsUnanswered')
  expect(codeOf(await askCorrection(health, own, asking('90.4')))).toBe('correctionSame')
  valueOf(await askCorrection(health, own, noted('Tính lại theo quy định mới')))
  const asked = valueOf(await showReport(planning, own)).corrections.requests[4]
  expect(asked?.reason).toContain('Tính lại theo quy định mới')
  expect(asked?.warnings.map(({ warning }) => warning.cells[0])).toEqual([code])
})
