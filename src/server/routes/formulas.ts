import { Hono } from 'hono'
import { z } from 'zod'
import { setFormula } from '#actions/table/set-formula.ts'
import { showFormulas } from '#actions/table/show-formulas.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const wanted = z.object({
  holder: z.string().max(50),
  what: z.enum(['set', 'remove', 'undo']),
  text: z.string().max(2000).default(''),
  validFrom: z.string().max(10),
  reason: z.string().max(2000).default(''),
  seen: z.number().int().min(0),
})

/** The formulas of a table: what is in force, what is proposed, who has set what. Shapes: core/page/formulas-page.ts. */
export const formulaRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/plans/:plan/tables/:id{[^.]+}/formulas', async (c) =>
      answer(c, await showFormulas(scopeOf(c), c.req.param('plan'), c.req.param('id'))),
    )
    .post('/plans/:plan/tables/:id{[^.]+}/formulas', async (c) => {
      const { plan, id } = c.req.param()
      return answer(c, await setFormula(scopeOf(c), plan, id, await bodyOf(c, wanted)))
    })
