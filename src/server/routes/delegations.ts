import { Hono } from 'hono'
import { z } from 'zod'
import { giveDelegation, revokeDelegation } from '#actions/access/give-delegation.ts'
import { showDelegations } from '#actions/access/show-delegations.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const short = z.string().max(500)
const wish = z.object({
  agency: short,
  deputy: short,
  form: short,
  headTitle: short,
  deputyTitle: short,
  from: short,
  to: short,
  document: short,
})
const reason = z.object({ reason: z.string().max(2000) })

/** Who signs for a head (K05). Shapes: core/page/delegations-page.ts. */
export const delegationRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/delegations', async (c) => answer(c, await showDelegations(scopeOf(c))))
    .post('/delegations', async (c) => answer(c, await giveDelegation(scopeOf(c), await bodyOf(c, wish))))
    .post('/delegations/:agency/:number/revoke', async (c) => {
      const { agency, number } = c.req.param()
      const { reason: why } = await bodyOf(c, reason)
      return answer(c, await revokeDelegation(scopeOf(c), { agency, number: Number(number) }, why))
    })
