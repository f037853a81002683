import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { listPlanTables } from '#actions/table/list-tables.ts'
import { previewImport } from '#actions/plan/preview-import.ts'
import type { PlanFile } from '#actions/plan/read-file.ts'
import { showAgreements } from '#actions/plan/show-agreements.ts'
import { showAssignments } from '#actions/plan/show-assignments.ts'
import { showFindings } from '#actions/plan/show-findings.ts'
import { showMoments } from '#actions/table/show-moments.ts'
import { showOwners } from '#actions/owner/show-owners.ts'
import { showPlan } from '#actions/plan/show-plan.ts'
import { showTable } from '#actions/table/show-table.ts'
import { showTargets } from '#actions/plan/show-targets.ts'
import { loadMandates } from '#office/catalogue.ts'
import { answer, bodyOf, type Door, fileNameOf, momentsIn, scopeOf } from '#server/door.ts'

const owners = z.object({
  codes: z.array(z.string().max(50)).min(1).max(5000),
  owners: z.array(z.string().max(50)).max(20),
})

/** The body as it was sent, under the name that the browser gave beside it. */
const fileOf = async (c: Context<Door>): Promise<PlanFile> => ({
  name: fileNameOf(c),
  bytes: new Uint8Array(await c.req.arrayBuffer()),
})

/** The pages of a plan and its way in. `:plan` is the year. */
export const planRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .post('/plans/preview', async (c) => answer(c, await previewImport(scopeOf(c), await fileOf(c))))
    .post('/plans', async (c) => {
      // who saw the difference names the edition that the corrected document becomes
      const edition = Number(c.req.header('x-edition') ?? '') || null
      const otherProvince = c.req.header('x-other-province') === '1'
      const meant = { edition, otherProvince }
      return answer(c, await importPlan(scopeOf(c), await fileOf(c), loadMandates(), meant))
    })
    .get('/plans/:plan', async (c) => answer(c, await showPlan(scopeOf(c), c.req.param('plan'))))
    .get('/plans/:plan/targets', async (c) => answer(c, await showTargets(scopeOf(c), c.req.param('plan'))))
    .get('/plans/:plan/tables', async (c) => answer(c, await listPlanTables(scopeOf(c), c.req.param('plan'))))
    .get('/plans/:plan/tables/:id{[^.]+}', async (c) =>
      answer(c, await showTable(scopeOf(c), c.req.param('plan'), c.req.param('id'), momentsIn(c))),
    )
    .get('/plans/:plan/moments', async (c) => answer(c, await showMoments(scopeOf(c), c.req.param('plan'))))
    .get('/plans/:plan/assignments', async (c) =>
      answer(c, await showAssignments(scopeOf(c), c.req.param('plan'))),
    )
    .get('/plans/:plan/findings', async (c) => answer(c, await showFindings(scopeOf(c), c.req.param('plan'))))
    .get('/plans/:plan/agreements', async (c) =>
      answer(c, await showAgreements(scopeOf(c), c.req.param('plan'))),
    )
    .get('/plans/:plan/owners', async (c) => answer(c, await showOwners(scopeOf(c), c.req.param('plan'))))
    .post('/plans/:plan/owners', async (c) =>
      answer(c, await confirmOwners(scopeOf(c), c.req.param('plan'), await bodyOf(c, owners))),
    )
