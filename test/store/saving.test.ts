import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import type { Actor } from '#actions/scope.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'

/* Saving a cell loads next to nothing; it must refuse what the whole report refuses, with the same word. */

let scene: Scene
const time = '2024-03-15T08:00:00'
beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(scene.at(people.planning, time), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const everybody: readonly Actor[] = Object.values(people)
const addresses = [
  ...['SYT', 'SLDTBXH', 'SKHDT', 'UBND_An_Biên', 'KHÔNG_CÓ'].map((agency) => ({ period: march, agency })),
  { period: '2024-M04', agency: 'SYT' },
  { period: 'tháng ba', agency: 'SYT' },
]

/** What the page says about writing: its own refusal, or why its cells are grey. */
const pageSays = async (person: Actor, address: (typeof addresses)[number]): Promise<string> => {
  const page = await showReport(scene.at(person, time), address)
  return page.ok ? (page.value.whyNotEdit?.code ?? 'ok') : page.failure.code
}

const compareAll = async (): Promise<void> => {
  for (const person of everybody)
    for (const address of addresses) {
      const who = `${person.account} ${address.period} ${address.agency}`
      const page = await pageSays(person, address)
      expect(codeOf(await saveCells(scene.at(person, time), address, [])), who).toBe(page)
      if (page !== 'ok')
        expect(
          codeOf(await saveTexts(scene.at(person, time), address, { situation: 'a', proposals: 'b' })),
          who,
        ).toBe(page)
    }
}

test('whoever asks, wherever: the saving refuses as the page does, before and after sending and return', async () => {
  await compareAll()
  const health = scene.at(people.health, time)
  const own = { period: march, agency: 'SYT' }
  await fill(health)
  await compareAll()
  valueOf(await sendReport(health, own))
  await compareAll()
  valueOf(await returnReport(scene.at(people.planning, time), own, 'Kiểm tra lại'))
  await compareAll()
})

test('a cell is taken where its agency is an owner by now: no heading, no other’s, none that is gone', async () => {
  const labour = scene.at(people.labour, time)
  const own = { period: march, agency: 'SLDTBXH' }
  const save = async (code: string) =>
    codeOf(await saveCells(labour, own, [{ code, entry: { kind: 'number', value: '1' } }]))
  const page = valueOf(await showReport(labour, own))
  const lines = page.sections.flatMap((section) => section.lines)
  const mine = lines.find(({ heading }) => !heading)?.code ?? ''
  const heading = lines.find((line) => line.heading)?.code ?? ''
  expect([await save(mine), await save(heading), await save('T.13'), await save('T.999')]).toEqual([
    'ok',
    'notAsked',
    'notAsked',
    'notAsked',
  ])
  const planning = scene.at(people.planning, time)
  valueOf(await confirmOwners(planning, '2024', { codes: [mine], owners: ['SYT'] }))
  valueOf(await confirmOwners(planning, '2024', { codes: ['T.13'], owners: ['SYT', 'SLDTBXH'] }))
  expect([await save(mine), await save('T.13')]).toEqual(['notAsked', 'ok'])
})
