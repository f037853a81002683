import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplePlan } from '../real-document.ts'
import { answerAndOpen } from './answer-questions.ts'
import { codeOf, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { decideFinding } from '#actions/review/decide-finding.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { listPeriods } from '#actions/duty/list-periods.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { openPlan } from '#actions/plan/open-plan.ts'
import { previewImport } from '#actions/plan/preview-import.ts'
import { viewOf } from '#actions/scope.ts'
import { showOwners } from '#actions/owner/show-owners.ts'
import { showReview } from '#actions/review/show-review.ts'
import { showTable } from '#actions/table/show-table.ts'
import type { ReviewItem } from '#core/page/review-page.ts'
import { invariant } from '#core/result.ts'
import { loadMandates } from '#office/catalogue.ts'

/* The review of a plan, in the order in which an office lives it: decide, undo, a corrected document, the opening. */

let scene: Scene
const time = '2024-02-01T08:00:00'
const planning = () => scene.at(people.planning, time)
beforeAll(async () => {
  scene = await makeScene([], false)
})
afterAll(() => scene.fresh.close())

const review = async () => valueOf(await showReview(planning(), '2024'))
const itemOf = async (is: (item: ReviewItem) => boolean): Promise<ReviewItem> => {
  const item = (await review()).items.find(is)
  invariant(item, 'the example has such a finding')
  return item
}
const decide = (
  key: string,
  what: 'authorsError' | 'rendering' | 'accepted' | 'undone',
  value: string | null = null,
) => decideFinding(planning(), '2024', { key, what, reason: what === 'accepted' ? 'Đúng' : '', value })

const count = async (of: string): Promise<number> =>
  Number((await scene.fresh.owner.query(`select count(*) from ${of}`)).rows[0]?.count)

test('every finding has a name of its own, its choices and its neighbourhood', async () => {
  const page = await review()
  expect(page).toMatchObject({ edition: 1, opened: null, counts: { decided: 0 }, orphans: [] })
  expect(new Set(page.items.map(({ key }) => key)).size).toBe(page.items.length)
  for (const { choices, excerpts, finding } of page.items) {
    expect(choices).toHaveLength(4)
    expect(choices.some(({ whyNot }) => whyNot === null)).toBe(true)
    expect([finding.message, excerpts.length > 0]).toEqual([finding.message, true])
  }
})

test('a plan with an unanswered question is not opened, and neither is a month of it', async () => {
  const page = await review()
  expect(page.counts.blocking).toBe(1)
  expect(page.whyNotOpen[0]?.message).toMatch(/^Còn 1 câu hỏi chặn/)
  expect(codeOf(await openPlan(planning(), '2024'))).toBe('questionsOpen')
  expect(codeOf(await openPeriod(planning(), { plan: '2024', period: march }))).toBe('planNotOpen')
  const periods = valueOf(await listPeriods(planning(), '2024'))
  expect(periods.planBlocked).toBe(1)
  expect(periods.periods.find(({ period }) => period === march)?.whyNotOpen).toBe(
    'Hãy mở kế hoạch trước: còn 1 câu hỏi chặn.',
  )
})

test('a decision is a fact with name and time; undoing it is another', async () => {
  const { key } = await itemOf(({ finding }) => finding.code === 'ratio')
  expect(
    codeOf(
      await decideFinding(scene.at(people.health, time), '2024', {
        key,
        what: 'authorsError',
        reason: '',
        value: null,
      }),
    ),
  ).toBe('noRight')
  expect(codeOf(await decide('ratio.0', 'authorsError'))).toBe('noFinding')
  const after = valueOf(await decide(key, 'authorsError'))
  const item = after.items.find((one) => one.key === key)
  expect(item?.decision).toMatchObject({ what: 'authorsError', byName: 'Người khdt', trial: true })
  expect(after.counts.decided).toBe(1)
  valueOf(await decide(key, 'undone'))
  const undone = await itemOf((one) => one.key === key)
  expect(undone.decision).toBeNull()
  expect(undone.history.map(({ what }) => what)).toEqual(['authorsError', 'undone'])
  expect(codeOf(await decide(key, 'undone'))).toBe('nothingToUndo')
  valueOf(await decide(key, 'accepted'))
  expect(await count(`change_log where action in ('decide-finding', 'undo-decision')`)).toBe(3)
})

const figures = async () =>
  (
    await scene.fresh.owner.query<{ value: string; decision: string | null }>(
      `select value, detail ->> 'decision' as decision from figure join recording using (province, recording)
       where what = 'decision'`,
    )
  ).rows

test('a reading is a figure of its own, and goes with its decision', async () => {
  const { key, finding } = await itemOf((item) => item.blocks)
  const other = finding.expected.includes(',') ? 'thousands' : 'decimals'
  const before = await count('figure_revision')
  valueOf(await decide(key, 'rendering', other))
  const decided = await figures()
  expect(decided.length).toBeGreaterThan(5)
  expect(decided.every(({ value, decision }) => decision === key && Number(value) < 1000)).toBe(true)
  valueOf(await decide(key, 'undone'))
  expect(await figures()).toEqual([])
  expect(await count('figure_revision')).toBe(before + 2 * decided.length)
})

/** The names of post offices that were decided in Biểu 4, with what is printed. */
const names = async () => {
  const page = valueOf(await showTable(planning(), '2024', 'B4'))
  return page.rows.flatMap(({ label, labelWas }) =>
    labelWas?.includes('BUU') === true ? [[label, labelWas]] : [],
  )
}

test('decided names of rows stand on the page of their table, with what is printed', async () => {
  const { key, choices } = await itemOf(
    ({ finding }) => finding.code === 'spelling' && finding.printed.includes('BUU CỤC'),
  )
  const offered = choices.find(({ what }) => what === 'rendering')?.values[0]?.value ?? ''
  expect(codeOf(await decide(key, 'rendering', 'BƯU CỤC'))).toBe('wordsForEachPlace')
  expect(await names()).toEqual([])
  valueOf(await decide(key, 'rendering', offered.replace('BƯU CHÍNH', 'BUU CHÍNH')))
  expect(await names()).toEqual([
    ['MẠNG BƯU CỤC', 'MẠNG BUU CỤC'],
    ['HOẠT ĐỘNG BƯU CHÍNH', 'HOẠT ĐỘNG BUU CHÍNH'],
  ])
  valueOf(await decide(key, 'undone'))
  expect(await names()).toEqual([])
})

const fileOf = (text: string) => ({ name: 'plan.txt', bytes: new TextEncoder().encode(text) })
/** The example with a line inserted at the top of part I, a corrected cell and a corrected line. */
const corrected = (): string => {
  const text = examplePlan().replace('76,8%', '76,9%').replace('\t69.373,00', '\t69.373,10')
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.replaceAll('*', '').trim().startsWith('II. '))
  return [...lines.slice(0, at), 'Dòng được thêm vào.', ...lines.slice(at)].join('\n')
}

test('a corrected document is shown as a difference and becomes the second edition; decisions hold', async () => {
  const codes = ['T.1', 'B2.3']
  valueOf(await confirmOwners(planning(), '2024', { codes, owners: ['STC'] }))
  const magnitude = await itemOf(({ finding }) => finding.code === 'magnitude')
  valueOf(await decide(magnitude.key, 'accepted'))
  const file = fileOf(corrected())
  const preview = valueOf(await previewImport(planning(), file))
  expect(preview.difference).toMatchObject({ edition: 2, whyNotImport: null, changes: { decisionsKept: 1 } })
  const changes = preview.difference?.changes
  expect(changes?.linesAdded.some(({ text }) => text === 'Dòng được thêm vào.')).toBe(true)
  expect(changes?.cells.map(({ was, now }) => [was, now])).toContainEqual(['69.373,00', '69.373,10'])
  expect(changes?.findingsGone.some((message) => message.includes('76,8%'))).toBe(true)
  expect(changes?.decisionsOrphaned).toHaveLength(1)

  expect(codeOf(await importPlan(planning(), file, loadMandates()))).toBe('correctedPlan')
  expect(codeOf(await importPlan(planning(), file, loadMandates(), { edition: 3 }))).toBe('correctedPlan')
  valueOf(await importPlan(planning(), file, loadMandates(), { edition: 2 }))
  const page = await review()
  expect(page.edition).toBe(2)
  const kept = page.items.find(({ key }) => key === magnitude.key)
  expect(kept?.decision?.what).toBe('accepted')
  expect(kept?.finding.where[0]?.line).toBe((magnitude.finding.where[0]?.line ?? 0) + 1)
  expect(page.orphans.map(({ what }) => what)).toEqual(['accepted'])
  const { lines } = valueOf(await showOwners(planning(), '2024'))
  expect(lines.filter(({ confirmed }) => confirmed).map(({ code }) => code)).toEqual(codes)
  expect(await count('plan_edition where edition = 1')).toBe(1)
  expect(await count(`figure_revision where revision > 1 and printed like '69.373,10%'`)).toBeGreaterThan(0)
  expect(codeOf(await importPlan(planning(), file, loadMandates(), { edition: 3 }))).toBe('alreadyImported')
})

test('decisions, openings and editions are only added to, by the department, for their province', async () => {
  for (const table of ['finding_decision', 'plan_opening', 'plan_edition'] as const) {
    for (const statement of [
      sql`update ${sql.table(table)} set trial = false`,
      sql`delete from ${sql.table(table)}`,
    ])
      await expect(
        scene.fresh.store.transaction(viewOf(planning()), (db) => statement.execute(db)),
      ).rejects.toThrow(/permission denied/)
    const elsewhere = { ...viewOf(planning()), province: 'khac' }
    expect(
      await scene.fresh.store.transaction(elsewhere, (db) => db.selectFrom(table).select('plan').execute()),
    ).toEqual([])
  }
  const clerk = viewOf(scene.at(people.health, time))
  await expect(
    scene.fresh.store.transaction(clerk, (db) =>
      db
        .insertInto('plan_opening')
        .values({
          province: clerk.province,
          plan: '2024',
          edition: 1,
          opened_at: new Date('2024-02-01T00:00:00Z'),
          by_account: 'syt',
          by_name: 'Y tế',
          trial: true,
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/)
  const gone = await scene.fresh.store.transaction(clerk, (db) =>
    db.deleteFrom('plan_row').executeTakeFirst(),
  )
  expect(gone.numDeletedRows).toBe(0n)
})

test('once its questions are answered the plan opens, then its months; a corrected document comes too late', async () => {
  await answerAndOpen(planning(), '2024')
  const page = await review()
  expect(page.opened).toMatchObject({ by: 'Người khdt', trial: true })
  expect(page.counts.blocking).toBe(0)
  expect(codeOf(await openPlan(planning(), '2024'))).toBe('planAlreadyOpened')
  const { key } = await itemOf((item) => item.blocks)
  expect(codeOf(await decide(key, 'undone'))).toBe('planIsOpened')
  valueOf(await openPeriod(planning(), { plan: '2024', period: march }))
  const late = fileOf(corrected().replace('Dòng được thêm vào.', 'Dòng khác.'))
  expect(valueOf(await previewImport(planning(), late)).difference?.whyNotImport?.message).toMatch(
    /qua điều chỉnh/,
  )
  expect(codeOf(await importPlan(planning(), late, loadMandates(), { edition: 3 }))).toBe('planAlreadyOpened')
})
