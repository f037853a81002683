import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { BasedText, TextField } from '#core/report/report-texts.ts'

/* Two people write the prose of one report: each part is saved by itself, and nothing is written over unseen. */

let scene: Scene
const time = '2024-03-15T08:00:00'
const own = { period: march, agency: 'SYT' }
beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(scene.at(people.planning, time), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const clerk = () => scene.at(people.health, time)
const write = async (...parts: readonly BasedText[]) =>
  valueOf(await saveTexts(clerk(), own, parts)).conflicts
const part = (field: TextField, value: string, base = ''): BasedText => ({ field, value, base })
const stands = async () => valueOf(await showReport(clerk(), own)).texts

test('the clerk writes one part, the head another: both stand', async () => {
  expect(await write(part('situation', 'Dịch bệnh ổn định'))).toEqual([])
  // the head's page was opened before the clerk wrote
  expect(await write(part('proposals', 'Bổ sung thuốc'))).toEqual([])
  expect(await stands()).toEqual({ situation: 'Dịch bệnh ổn định', proposals: 'Bổ sung thuốc' })
})

test('two in one part: the second is told what stands, and nothing is written over', async () => {
  const theirs = 'Dịch bệnh ổn định'
  expect(await write(part('situation', 'Bản của người thứ hai'))).toEqual([
    { field: 'situation', value: theirs },
  ])
  expect((await stands()).situation).toBe(theirs)
  // the very same words are no conflict, nor is a base that differs in its spelling alone
  expect(await write(part('situation', theirs, 'khác'))).toEqual([])
  expect(await write(part('situation', 'Đã chọn', ` ${theirs.normalize('NFD')}\r\n`))).toEqual([])
  expect((await stands()).situation).toBe('Đã chọn')
})

test('of two parts at once the one that may be written is written', async () => {
  const conflicts = await write(part('situation', 'Cũ'), part('proposals', 'Bổ sung giường', 'Bổ sung thuốc'))
  expect(conflicts).toEqual([{ field: 'situation', value: 'Đã chọn' }])
  expect(await stands()).toEqual({ situation: 'Đã chọn', proposals: 'Bổ sung giường' })
})

test('a part that is not given stays, also where no base is said', async () => {
  valueOf(await saveTexts(clerk(), own, { proposals: 'Không có' }))
  expect(await stands()).toEqual({ situation: 'Đã chọn', proposals: 'Không có' })
})

test('many at once in one part: one of them is written, all others are told', async () => {
  const base = (await stands()).situation
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) => write(part('situation', `Bản ${at}`, base))),
  )
  const { situation } = await stands()
  expect(all.filter((conflicts) => conflicts.length === 0)).toHaveLength(1)
  expect(all.flat().every(({ value }) => value === situation)).toBe(true)
})
