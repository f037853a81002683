import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadCalendar } from '#actions/duty/calendar.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { listPlanDays } from '#actions/plan/list-plan-days.ts'
import { addMissingAccounts, type FirstAccount } from '#actions/access/add-accounts.ts'
import { newPassword } from '#actions/access/new-password.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import type { Scope } from '#actions/scope.ts'
import { followAreas } from '#actions/province/keep-areas.ts'
import { keptRegister } from '#actions/province/keep-register.ts'
import { type Post, accountsFor } from '#core/access/accounts.ts'
import { holderOf } from '#core/agency/register.ts'
import { parseDay, vietnameseDay } from '#core/time/day.ts'
import { followCatalogue } from '#cli/follow-catalogue.ts'
import { loadAccounts, loadAreas, loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'
import type { Clock } from '#server/clock.ts'
import type { Store } from '#store/store.ts'

/** The province that the store now has, and what its people must be told once. */
export type Ready = { readonly province: string; readonly told: readonly string[] }

const exampleFile = fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))

/** `example`: an empty store gets the example's plan, and one password for all to try. `compare`: the register follows its file. */
export type Wanted = { readonly example?: boolean; readonly compare?: boolean }

/**
 * Makes the province on an empty store: register, accounts. A store that has its province keeps it; with `compare` its
 * register is brought forward to the catalogue, and an agency that reports by now and has no account yet gets its own.
 */
export const prepare = async (store: Store, clock: Clock, wanted: Wanted = {}): Promise<Ready> => {
  // a calendar with a gap, or one that nobody can keep, is refused before anybody works by it
  loadCalendar()
  const there = await findProvince(store)
  const own = loadProvince()
  const { code, name } = there ?? own
  const scope: Scope = { store, province: code, now: clock.now(), trial: clock.trial, actor: null }
  if (!there && wanted.example) return { province: code, told: await prepareExample(scope, name) }
  if (!there) {
    await prepareProvince(scope, { name, register: loadRegister() })
    await followAreas(scope, loadAreas(code))
  }
  const changed = there && wanted.compare ? await followCatalogue(scope, own.code) : []
  return { province: code, told: [...changed, ...(await addAccounts(scope))] }
}

const addAccounts = async (scope: Scope): Promise<readonly string[]> => {
  const today = vietnameseDay(scope.now)
  const register = await keptRegister(scope)
  const first = loadAccounts()
  // an agency that ended since still owes the months of its plan: its people must be able to sign in (rule Q42)
  const former = (await listPlanDays(scope)).flatMap((day) =>
    accountsFor({ ...first, province: [] }, register, day),
  )
  const posts = [...accountsFor(first, register, today), ...former]
  const nobody = holderOf(register, 'planning', today)
    ? []
    : [
        'Hôm nay không đơn vị nào trong sổ giữ vai trò tổng hợp (role: planning): chưa ai mở được kỳ. Hãy sửa catalogue/agencies.yaml rồi chạy lại.',
      ]
  return [...nobody, ...tellPasswords(await addMissingAccounts(scope, withPassword(posts, newPassword)))]
}

const prepareExample = async (scope: Scope, name: string): Promise<readonly string[]> => {
  const register = loadRegister()
  const first = loadAccounts()
  const bytes = new Uint8Array(await readFile(exampleFile))
  await prepareProvince(scope, { name, register })
  await followAreas(scope, loadAreas(scope.province))
  const done = await importPlan(scope, { name: 'plan.txt', bytes }, loadMandates())
  if (!done.ok) throw new Error(`the example plan was refused: ${done.failure.message}`)
  const { date } = done.value.plan
  const signed = (date === null ? null : parseDay(date)) ?? vietnameseDay(scope.now)
  const posts = accountsFor(first, register, signed)
  await addMissingAccounts(
    scope,
    withPassword(posts, () => first.trialPassword),
  )
  return tellTrial(posts, first.trialPassword)
}

const withPassword = (posts: readonly Post[], password: () => string): readonly FirstAccount[] =>
  posts.map((post) => ({ ...post, password: password() }))

const tellPasswords = (accounts: readonly FirstAccount[]): readonly string[] => {
  if (accounts.length === 0) return []
  return [
    'Tài khoản mới, mật khẩu chỉ in ra một lần này (hãy cất giữ và đổi khi đăng nhập):',
    ...accounts.map(({ account, password }) => `  ${account.padEnd(24)} ${password}`),
  ]
}

/** One account of each kind is enough to begin with. */
const tellTrial = (posts: readonly Post[], password: string): readonly string[] => {
  const samples = new Map(posts.toReversed().map((post) => [post.role, post]))
  return [
    `Tài khoản dùng thử, mật khẩu chung: ${password}`,
    ...[...samples.values()].toReversed().map(({ account, name }) => `  ${account.padEnd(12)} ${name}`),
    '  Mỗi đơn vị có hai tài khoản: mã đơn vị viết thường (chuyên viên) và thêm .tt (thủ trưởng).',
  ]
}
