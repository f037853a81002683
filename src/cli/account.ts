import { enableAccount } from '#actions/access/switch-account.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { resetPassword } from '#actions/access/reset-password.ts'
import type { Scope } from '#actions/scope.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import { refusal } from '#core/words/refusals.ts'
import { openStore } from '#store/open-store.ts'

/** `nhip account reset ACCOUNT`: for an office whose administrator has lost the password. Who may read the data folder may do it. */
export const account = async (given: Given): Promise<Exit> => {
  const [verb = '', name = ''] = given.words
  if (verb !== 'reset') throw new WrongUse('Cách dùng: nhip account reset TÀI_KHOẢN [--data DIR]')
  const [where, clock, json] = [whereOf(given), clockOf(given), given.has('json')]
  const { store } = await openStore(where)
  try {
    const there = await findProvince(store)
    if (!there) return await refuse(refusal('noAccount', { account: name }), json)
    const scope: Scope = {
      store,
      province: there.code,
      now: clock.now(),
      trial: clock.trial,
      actor: null,
    }
    const done = await resetPassword(scope, name)
    if (!done.ok) return await refuse(done.failure, json)
    // a closed door would make the new password useless
    await enableAccount(scope, name)
    if (json) await printJson(done.value)
    else
      await print(
        `Tài khoản ${done.value.account}, mật khẩu mới (chỉ in ra một lần này): ${done.value.password}\n`,
      )
    return 0
  } finally {
    await store.close()
  }
}
