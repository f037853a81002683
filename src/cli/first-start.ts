import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { findProvince } from '#actions/find-province.ts'
import { importPlan } from '#actions/import-plan.ts'
import { prepareProvince } from '#actions/prepare-province.ts'
import type { Scope } from '#actions/scope.ts'
import { type Post, accountsFor } from '#core/access/accounts.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { type Day, parseDay, vietnameseDay } from '#core/time/day.ts'
import { loadAccounts, loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'
import { textOfPlan } from '#office/plan-file.ts'
import type { Clock } from '#server/clock.ts'
import type { Store } from '#store/store.ts'

/** The province that the store now has, and what its people must be told once. */
export type Ready = { readonly province: string; readonly told: readonly string[] }

const exampleFile = fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))

/**
 * Makes the province on an empty store: register, accounts; with `example` its plan too, and one password for all to try.
 * A store that has its province is left as it is.
 */
export const prepare = async (store: Store, clock: Clock, example: boolean): Promise<Ready> => {
  const there = await findProvince(store)
  if (there) return { province: there.code, told: [] }
  const { code, name } = loadProvince()
  const scope: Scope = { store, province: code, now: clock.now(), trial: clock.trial, actor: null }
  const register = loadRegister()
  const first = loadAccounts()
  const plan = example ? await readFile(exampleFile) : null
  const posts = accountsFor(first, register, plan === null ? vietnameseDay(scope.now) : dayOf(plan, scope))
  const accounts = posts.map((post) => ({ ...post, password: example ? first.trialPassword : newPassword() }))
  await prepareProvince(scope, { name, register, accounts })
  if (plan === null) return { province: code, told: tellPasswords(accounts) }
  const done = await importPlan(scope, { name: 'plan.txt', bytes: new Uint8Array(plan) }, loadMandates())
  if (!done.ok) throw new Error(`the example plan was refused: ${done.failure.message}`)
  return { province: code, told: tellTrial(posts, first.trialPassword) }
}

/** The agencies of the example are those of the day its plan was signed. */
const dayOf = (plan: Uint8Array, scope: Scope): Day => {
  const text = textOfPlan(plan)
  const read = text.ok ? readPlan(text.value, []) : text
  const date = read.ok ? read.value.document.date : null
  return (date === null ? null : parseDay(date)) ?? vietnameseDay(scope.now)
}

/** Letters and digits that are not taken for one another; 16 of them are some 80 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = (): string =>
  Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')

const tellPasswords = (
  accounts: readonly { readonly account: string; readonly password: string }[],
): readonly string[] => [
  'Tài khoản ban đầu, mật khẩu chỉ in ra một lần này (hãy cất giữ và đổi khi đăng nhập):',
  ...accounts.map(({ account, password }) => `  ${account.padEnd(24)} ${password}`),
]

/** One account of each kind is enough to begin with. */
const tellTrial = (posts: readonly Post[], password: string): readonly string[] => {
  const samples = new Map(posts.toReversed().map((post) => [post.role, post]))
  return [
    `Tài khoản dùng thử, mật khẩu chung: ${password}`,
    ...[...samples.values()].toReversed().map(({ account, name }) => `  ${account.padEnd(12)} ${name}`),
    '  Mỗi đơn vị có hai tài khoản: mã đơn vị viết thường (chuyên viên) và thêm .tt (thủ trưởng).',
  ]
}
