import { Hono } from 'hono'
import { z } from 'zod'
import { addAccount } from '#actions/access/add-account.ts'
import { renameAccount } from '#actions/access/rename-account.ts'
import { resetPassword } from '#actions/access/reset-password.ts'
import { showAccounts } from '#actions/access/show-accounts.ts'
import { appointLeader, disableAccount, enableAccount } from '#actions/access/switch-account.ts'
import { unlockAccount } from '#actions/access/unlock-account.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const newAccount = z.object({
  account: z.string().max(100),
  name: z.string().max(500),
  role: z.enum(['clerk', 'head', 'planning', 'committee', 'administrator', 'reader']),
  agency: z.string().max(100).nullable(),
})

const naming = z.object({ name: z.string().max(500) })
const leading = z.object({ leads: z.boolean() })

/** What an administrator does with accounts (K03). Shapes: core/page/accounts-page.ts. */
export const accountRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/accounts', async (c) => answer(c, await showAccounts(scopeOf(c))))
    .post('/accounts', async (c) => answer(c, await addAccount(scopeOf(c), await bodyOf(c, newAccount))))
    .post('/accounts/:account/password', async (c) =>
      answer(c, await resetPassword(scopeOf(c), c.req.param('account'))),
    )
    .post('/accounts/:account/name', async (c) => {
      const { name } = await bodyOf(c, naming)
      return answer(c, await renameAccount(scopeOf(c), c.req.param('account'), name))
    })
    .post('/accounts/:account/unlock', async (c) =>
      answer(c, await unlockAccount(scopeOf(c), c.req.param('account'))),
    )
    .post('/accounts/:account/disable', async (c) =>
      answer(c, await disableAccount(scopeOf(c), c.req.param('account'))),
    )
    .post('/accounts/:account/leads', async (c) => {
      const { leads } = await bodyOf(c, leading)
      return answer(c, await appointLeader(scopeOf(c), c.req.param('account'), leads))
    })
    .post('/accounts/:account/enable', async (c) =>
      answer(c, await enableAccount(scopeOf(c), c.req.param('account'))),
    )
