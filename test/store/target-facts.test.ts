import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { chooseBaseline } from '#actions/target/choose-baseline.ts'
import { decideFinding } from '#actions/review/decide-finding.ts'
import { recordRecognition, withdrawRecognition } from '#actions/target/record-recognition.ts'
import { showIndicator } from '#actions/figure/show-indicator.ts'
import { showReview } from '#actions/review/show-review.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { showScenario } from '#actions/scenario/show-scenario.ts'
import { showTargetBoard } from '#actions/target/show-target-board.ts'
import type { TargetBoardLine } from '#core/page/target-board-page.ts'
import { invariant } from '#core/result.ts'

/* What is decided about a target elsewhere than on the board: in the review of the text, and by decisions that recognise. */

let scene: Scene
const planning = (at = '2024-04-10T08:00:00') => scene.at(people.planning, at)
beforeAll(async () => {
  scene = await makeScene()
})
afterAll(() => scene.fresh.close())

const lines = async (at?: string): Promise<readonly TargetBoardLine[]> =>
  valueOf(await showTargetBoard(planning(at), '2024')).groups.flatMap((group) => group.lines)
const lineOf = async (code: string): Promise<TargetBoardLine> => {
  const line = (await lines()).find((one) => one.code === code)
  invariant(line, `the example has the target ${code}`)
  return line
}

/** A contradiction between a target's words and a row, with the choice that names the row. */
const contradicted = async () => {
  const board = await lines()
  for (const { key, finding, choices } of valueOf(await showReview(planning(), '2024')).items) {
    if (finding.code !== 'contradiction') continue
    const at = finding.where.map(({ line }) => line)
    const target = board.find(({ line }) => at.includes(line))
    const row = target?.baselines.find(
      ({ key: code, line }) => code.includes('.') && line !== null && at.includes(line),
    )
    const official = choices.find(({ what }) => what === 'official')
    const values = official?.whyNot === null ? official.values : []
    const place = at.indexOf(row?.line ?? -1)
    const value = values[place]
    if (target && row && value && values.length === at.length) return { key, target, row, value: value.value }
  }
  return null
}

test('the value that a review calls official is the one that the target is held against (Q7, A14)', async () => {
  const found = await contradicted()
  invariant(found, 'the example contradicts itself about a target')
  const { key, target, row, value } = found
  expect((await lineOf(target.code)).official.key).toBe('plan')
  const decide = (what: 'official' | 'undone') =>
    decideFinding(planning(), '2024', {
      key,
      what,
      reason: 'Theo bảng',
      value: what === 'undone' ? null : value,
    })
  expect(codeOf(await decide('official'))).toBe('ok')
  const after = await lineOf(target.code)
  expect(after.official.key).toBe(row.key)
  expect(after.judged.baseline).toBe(row.name)
  expect(after.chosen).toMatchObject({ by: 'Người khdt', reason: 'Rà soát văn bản: Theo bảng' })
  // one list: what is chosen later on the board counts, and the review's word is known there
  const again = { key: row.key, added: null, reason: 'x' }
  expect(codeOf(await chooseBaseline(planning(), '2024', target.code, again))).toBe('alreadyOfficial')
  const later = planning('2024-04-11T08:00:00')
  expect(codeOf(await chooseBaseline(later, '2024', target.code, { ...again, key: 'plan' }))).toBe('ok')
  expect((await lineOf(target.code)).official.key).toBe('plan')
})

test('a decision that is undone chooses nothing any more', async () => {
  const found = await contradicted()
  invariant(found, 'the example contradicts itself about a target')
  const { key, target, row, value } = found
  const official = { key, what: 'official' as const, reason: '', value }
  expect(codeOf(await decideFinding(planning('2024-04-12T08:00:00'), '2024', official))).toBe('ok')
  expect(await lineOf(target.code)).toMatchObject({
    official: { key: row.key },
    chosen: { reason: `Rà soát văn bản: ${value}` },
  })
  const undone = { key, what: 'undone' as const, reason: '', value: null }
  expect(codeOf(await decideFinding(planning('2024-04-13T08:00:00'), '2024', undone))).toBe('ok')
  expect((await lineOf(target.code)).official.key).toBe('plan')
})

const listed = async (): Promise<TargetBoardLine> => {
  const line = (await lines()).find(({ named }) => named !== null)
  invariant(line, 'the example has a target with names')
  return line
}

test('nothing is recognised without the number of a decision (B20)', async () => {
  const { code, named } = await listed()
  const unit = named?.waiting[0] ?? ''
  const said = { unit, decision: '12/QĐ-UBND', day: '05/04/2024', forYear: null }
  const record = (change: Partial<typeof said>, who = planning()) =>
    recordRecognition(who, '2024', code, { ...said, ...change })
  expect(codeOf(await record({ decision: ' ' }))).toBe('decisionMissing')
  expect(codeOf(await record({ day: '05/05/2024' }))).toBe('dayAhead')
  expect(codeOf(await record({ day: 'hôm qua' }))).toBe('dayMissing')
  expect(codeOf(await record({}, scene.at(people.reader, '2024-04-10T08:00:00')))).toBe('noRight')
  expect(codeOf(await recordRecognition(planning(), '2024', 'T.1', said))).toBe('noList')
  expect(codeOf(await record({}))).toBe('ok')
  expect(codeOf(await record({}))).toBe('alreadyRecognised')
  const after = valueOf(await showIndicator(planning(), '2024', code)).judged?.named
  expect(after).toMatchObject({ reached: 1, listReached: false, whyNot: null })
  expect(after?.waiting).not.toContain(unit)
  expect(after?.counted[0]).toMatchObject({ decision: '12/QĐ-UBND', day: '2024-04-05', byName: 'Người khdt' })
})

test('another one makes the number and not the list; what was kept by mistake is withdrawn with a reason', async () => {
  const { code, named } = await listed()
  const said = { unit: 'xã Ngoài Danh Sách', decision: '13/QĐ-UBND', day: '08/04/2024', forYear: null }
  const after = valueOf(await recordRecognition(planning(), '2024', code, said)).judged?.named
  expect(after).toMatchObject({ reached: (named?.reached ?? 0) + 1, others: [said.unit], listReached: false })
  const { unit } = said
  expect(codeOf(await withdrawRecognition(planning(), '2024', code, { unit, reason: ' ' }))).toBe(
    'reasonMissing',
  )
  const back = valueOf(await withdrawRecognition(planning(), '2024', code, { unit, reason: 'Nhầm xã' }))
  expect(back.judged?.named?.others).toEqual([])
  await expect(
    scene.fresh.store.transaction({ province: planning().province, agency: null, role: 'planning' }, (db) =>
      db.deleteFrom('recognition').execute(),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('signed in January, counted for the year before where that is said (Q9)', async () => {
  const { code } = await listed()
  const january = planning('2025-01-20T08:00:00')
  const unit = (await listed()).named?.waiting[0] ?? ''
  const said = { unit, decision: '1/QĐ-UBND', day: '15/01/2025' }
  const next = valueOf(await recordRecognition(january, '2024', code, { ...said, forYear: null })).judged
    ?.named
  expect(next?.elsewhere).toMatchObject([{ unit, forYear: 2025 }])
  expect(next?.waiting).toContain(unit)
  const counted = valueOf(await recordRecognition(january, '2024', code, { ...said, forYear: 2024 })).judged
  expect(counted?.named?.waiting).not.toContain(unit)
})

test('board, scenario and indicator are told as of a moment; what is no moment is refused (H09)', async () => {
  const found = await contradicted()
  invariant(found, 'the example contradicts itself about a target')
  const { row, target } = found
  const now = planning('2024-05-02T08:00:00')
  const figures = [
    {
      period: '2024-M04',
      indicator: target.code,
      scope: now.province,
      kind: 'actual',
      basis: 'Báo cáo 12',
      cell: { kind: 'number' as const, value: '1' },
      unit: '',
      base: 0,
    },
  ]
  expect(codeOf(await recordFigures(now, '2024', { figures, reason: 'Số thử' }))).toBe('ok')
  const today = planning('2024-05-03T08:00:00')
  const boardAt = async (moment: string | null) => {
    const page = valueOf(await showTargetBoard(today, '2024', moment))
    const line = page.groups.flatMap((group) => group.lines).find(({ code }) => code === target.code)
    return { asOf: page.asOf, line }
  }
  const then = await boardAt('2024-04-12T09:00:00+07:00')
  expect(then).toMatchObject({ asOf: '2024-04-12T02:00:00.000Z', line: { official: { key: row.key } } })
  expect(then.line?.latest).toBeNull()
  expect(await boardAt(null)).toMatchObject({
    line: { official: { key: 'plan' }, latest: { cell: { value: '1' } } },
  })
  const indicatorAt = async (moment: string | null) =>
    valueOf(await showIndicator(today, '2024', target.code, moment)).history.length
  expect((await indicatorAt(null)) - (await indicatorAt('2024-05-01'))).toBe(1)
  expect(valueOf(await showScenario(today, '2024', '2024-05-01T00:00+07:00')).asOf).toBe(
    '2024-04-30T17:00:00.000Z',
  )
  for (const refused of [
    await showTargetBoard(today, '2024', 'xyz'),
    await showScenario(today, '2024', 'xyz'),
    await showIndicator(today, '2024', target.code, 'xyz'),
  ])
    expect(codeOf(refused)).toBe('notAMoment')
})

test('the consolidation holds a target against the value that a decision has made the official one (Q7)', async () => {
  const found = await contradicted()
  invariant(found, 'the example contradicts itself about a target')
  const { row, target } = found
  const may = planning('2024-05-04T08:00:00')
  expect(codeOf(await openPeriod(may, { plan: '2024', period: '2024-M04' }))).toBe('ok')
  const plan = async () =>
    valueOf(await showConsolidation(may, '2024-M04')).targets.find(({ code }) => code === target.code)?.plan
  const before = await plan()
  const choice = { key: row.key, added: null, reason: 'Theo biểu' }
  expect(codeOf(await chooseBaseline(may, '2024', target.code, choice))).toBe('ok')
  expect(await plan()).toEqual({ kind: 'number', value: row.value })
  expect(await plan()).not.toEqual(before)
})
