import { examplePlan } from '../real-document.ts'
import { answerAndOpen } from './answer-questions.ts'
import { type FreshStore, freshStore } from './harness.ts'
import { addMissingAccounts, type FirstAccount } from '#actions/access/add-accounts.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import type { Actor, Scope } from '#actions/scope.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { Entry } from '#core/report/entry.ts'
import { invariant, type Result } from '#core/result.ts'
import type { Store } from '#store/store.ts'
import { loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'

export const march = '2024-M03'

const actor = (account: string, role: Actor['role'], agency: string | null): Actor => ({
  account,
  name: `Người ${account}`,
  role,
  agency,
})

/** People of the example province. */
export const people = {
  planning: actor('khdt', 'planning', 'SKHDT'),
  planning2: actor('khdt2', 'planning', 'SKHDT'),
  health: actor('syt', 'clerk', 'SYT'),
  health2: actor('syt2', 'head', 'SYT'),
  labour: actor('sldtbxh', 'clerk', 'SLDTBXH'),
  school: actor('sgddt', 'head', 'SGDDT'),
  committee: actor('ubnd', 'committee', null),
  reader: actor('xem', 'reader', null),
} as const

/** A scope of a person at a wall-clock time in Viet Nam. */
export type At = (person: Actor, wall: string) => Scope

/** Makes the example province with its plan, reviewed and opened where it is asked, and an account for each of these people. */
export const settle = async (
  store: Store,
  accounts: readonly FirstAccount[] = [],
  isOpen = true,
): Promise<At> => {
  const province = loadProvince()
  const base = { store, province: province.code, trial: true }
  const first = { ...base, actor: null, now: new Date('2024-01-25T01:00:00Z') }
  await prepareProvince(first, { name: province.name, register: loadRegister() })
  await addMissingAccounts(first, accounts)
  const file = { name: 'plan.txt', bytes: new TextEncoder().encode(examplePlan()) }
  valueOf(await importPlan(first, file, loadMandates()))
  if (isOpen) await answerAndOpen(first, '2024')
  return (person, wall) => ({ ...base, actor: person, now: new Date(`${wall}+07:00`) })
}

export type Scene = { readonly fresh: FreshStore; readonly at: At }

/** A store of its own with the example province. */
export const makeScene = async (accounts: readonly FirstAccount[] = [], isOpen = true): Promise<Scene> => {
  const fresh = await freshStore()
  return { fresh, at: await settle(fresh.store, accounts, isOpen) }
}

/** The value of an answer that must be one. */
export const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  invariant(result.ok, `the action answers: ${JSON.stringify(result)}`)
  return result.value
}

/** The code of a refusal; 'ok' where nothing was refused. */
export const codeOf = (result: Result<unknown, { readonly code: string }>): string =>
  result.ok ? 'ok' : result.failure.code

/** Gives a reason wherever the form asks for one: numbers of examples are no plausible ones. */
export const answerAll = async (
  scope: Scope,
  address: { readonly period: string; readonly agency: string },
): Promise<void> => {
  const { warnings, sections } = valueOf(await showReport(scope, address))
  const asked = new Set(warnings.filter(({ reason }) => reason === '').map(({ warning }) => warning.cells[0]))
  const cells = sections
    .flatMap(({ lines }) => lines)
    .flatMap(({ code, entry }) =>
      asked.has(code) && entry.kind === 'number' ? [{ code, entry: { ...entry, note: 'Số để thử' } }] : [],
    )
  if (cells.length > 0) valueOf(await saveCells(scope, address, cells))
}

/** Fills every asked cell of one's own form with `entry`, those of `numbers` with their number, says of asked work that it is under way, and both texts. */
export const fill = async (
  scope: Scope,
  numbers: Readonly<Record<string, string>> = {},
  proposals = 'Không có đề xuất',
  period = march,
): Promise<readonly string[]> => {
  const address = { period, agency: scope.actor?.agency ?? '' }
  const page = valueOf(await showReport(scope, address))
  const codes = page.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )
  const entryOf = (code: string): Entry => {
    const value = numbers[code]
    return value === undefined ? { kind: 'notDue' } : { kind: 'number', value }
  }
  valueOf(
    await saveCells(
      scope,
      address,
      codes.map((code) => ({ code, entry: entryOf(code) })),
    ),
  )
  await answerAll(scope, address)
  const asked = page.work.lines.filter((line) => line.asked)
  const underway = asked.map(({ action }) => ({ action, field: 'state' as const, value: 'underway' }))
  if (underway.length > 0) valueOf(await saveWorks(scope, address, underway))
  valueOf(await saveTexts(scope, address, { situation: `Tình hình của ${address.agency}`, proposals }))
  return codes
}
