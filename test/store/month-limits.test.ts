import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { invariant } from '#core/result.ts'

/* What a report may not say: numbers that cannot be, texts that nobody can see, something else than its sender saw. */

let scene: Scene
let at: Scene['at']
beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const of = (agency: string) => ({ period: march, agency })

test('a number that cannot be is refused with the code of its cell, and nothing of that saving is kept', async () => {
  const scope = at(people.health, '2024-03-15T08:10:00')
  await fill(scope)
  const lines = valueOf(await showReport(scope, of('SYT'))).sections.flatMap((section) => section.lines)
  const share = lines.find(({ name, unit, heading }) => !heading && unit === '%' && name.startsWith('Tỷ lệ'))
  const planned = lines.find(({ plan, unit, heading }) => !heading && plan.kind === 'number' && unit !== '%')
  invariant(
    share && planned?.plan.kind === 'number',
    'the health department owns a share and a planned count',
  )
  const save = (code: string, value: string) =>
    saveCells(scope, of('SYT'), [
      { code: planned.code, entry: { kind: 'number', value: planned.plan.kind === 'number' ? '0.5' : '' } },
      { code, entry: { kind: 'number', value } },
    ])
  expect(await save(share.code, '-7500.5')).toMatchObject({
    failure: { code: 'negativeNumber', cell: share.code, message: expect.stringContaining(share.code) },
  })
  expect(await save(share.code, '101')).toMatchObject({ failure: { code: 'moreThanAll', cell: share.code } })
  expect(await save(planned.code, '9'.repeat(30))).toMatchObject({ failure: { code: 'tooManyDigits' } })
  const after = valueOf(await showReport(scope, of('SYT'))).sections.flatMap((section) => section.lines)
  expect(after.filter(({ entry }) => entry.kind === 'number')).toEqual([])
})

test('texts that nobody can see are no texts', async () => {
  const scope = at(people.health, '2024-03-15T08:15:00')
  valueOf(await saveTexts(scope, of('SYT'), { situation: '\u200b', proposals: 'Không\u2060 có' }))
  expect(codeOf(await sendReport(scope, of('SYT')))).toBe('situationMissing')
  expect(valueOf(await showReport(scope, of('SYT'))).texts).toEqual({ situation: '', proposals: 'Không có' })
  await fill(scope)
})

test('who has something else on screen than what is kept does not send it', async () => {
  const scope = at(people.health, '2024-03-15T08:20:00')
  expect(codeOf(await sendReport(scope, of('SYT'), 'f'.repeat(64)))).toBe('changedMeanwhile')
  expect(valueOf(await showReport(scope, of('SYT'))).status).toBe('drafting')
})
