import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Step } from '#core/consolidation/approval.ts'
import type { Deciding } from '#core/consolidation/why-not-decide.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { readIssued, remakeIssued } from '#actions/consolidation/issue-document.ts'
import { saveSection, showNarrative } from '#actions/consolidation/narrative.ts'
import { choosePrinted } from '#actions/consolidation/overlay-choose.ts'
import { decideProposal, showProposals } from '#actions/consolidation/proposals.ts'
import { showApproval } from '#actions/consolidation/show-approval.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showWorkbench } from '#actions/consolidation/show-workbench.ts'
import { takeStep } from '#actions/consolidation/take-step.ts'
import { answer, bodyOf, type Door, momentsIn, refuse, scopeOf } from '#server/door.ts'
import { entry } from '#server/routes/entry.ts'

const wish = z.discriminatedUnion('what', [
  z.object({ what: z.literal('own'), entry }),
  z.object({ what: z.literal('agency'), agency: z.string().max(100) }),
  z.object({ what: z.literal('undo') }),
])
const choosing = z.object({
  code: z.string().max(100),
  wish,
  reason: z.string().max(10_000),
  seen: z.number().int().min(0),
})

const one = { agency: z.string().max(100), item: z.string().max(100), seen: z.number().int().min(0) }
const words = z.string().max(20_000)
const deciding: z.ZodType<Deciding> = z.discriminatedUnion('what', [
  z.object({ ...one, what: z.literal('taken'), topic: z.string().max(500), wording: words }),
  z.object({
    ...one,
    what: z.literal('merged'),
    into: z.object({ agency: z.string().max(100), item: z.string().max(100) }),
  }),
  z.object({ ...one, what: z.literal('declined'), reason: words }),
  z.object({ ...one, what: z.literal('split'), parts: z.array(words).max(100) }),
  z.object({ ...one, what: z.literal('undone') }),
])

const section = z.object({
  text: z.string().max(400_000),
  used: z.array(z.string().max(100)).max(5000),
  seen: z.number().int().min(0),
})

const line = z.string().max(300)
const step: z.ZodType<Step> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('submitted'), confirmed: z.boolean().optional() }),
  z.object({ what: z.literal('handedBack'), note: z.string().max(10_000) }),
  z.object({ what: z.literal('approved'), confirmed: z.boolean().optional() }),
  z.object({
    what: z.literal('issued'),
    number: z.string().max(50),
    day: z.string().max(10),
    signer: z.object({ form: line, title: line, name: line }),
  }),
  z.object({ what: z.literal('sent') }),
  z.object({ what: z.literal('received') }),
])

const period = '/periods/:period'

/** The consolidation of a period and its workbench. Shapes: core/page/consolidation-page.ts, workbench-page.ts. Mounted under `/api`. */
export const consolidationRoutes = (): Hono<Door> => {
  const routes = new Hono<Door>()
  routes.get(`${period}/consolidation`, async (c) =>
    answer(c, await showConsolidation(scopeOf(c), c.req.param('period'), momentsIn(c).asOf)),
  )
  routes.post(`${period}/consolidation`, async (c) =>
    answer(c, await consolidate(scopeOf(c), c.req.param('period'))),
  )
  routes.post(`${period}/consolidation/choices`, async (c) =>
    answer(c, await choosePrinted(scopeOf(c), c.req.param('period'), await bodyOf(c, choosing))),
  )
  routes.get(`${period}/workbench`, async (c) =>
    answer(c, await showWorkbench(scopeOf(c), c.req.param('period'))),
  )
  routes.get(`${period}/proposals`, async (c) =>
    answer(c, await showProposals(scopeOf(c), c.req.param('period'))),
  )
  routes.post(`${period}/proposals`, async (c) =>
    answer(c, await decideProposal(scopeOf(c), c.req.param('period'), await bodyOf(c, deciding))),
  )
  routes.get(`${period}/narrative`, async (c) =>
    answer(c, await showNarrative(scopeOf(c), c.req.param('period'))),
  )
  routes.put(`${period}/narrative/:section`, async (c) => {
    const asked = { ...(await bodyOf(c, section)), section: c.req.param('section') }
    return answer(c, await saveSection(scopeOf(c), c.req.param('period'), asked))
  })
  addApproval(routes)
  return routes
}

const addApproval = (routes: Hono<Door>): void => {
  routes.get(`${period}/approval/:document`, async (c) =>
    answer(c, await showApproval(scopeOf(c), c.req.param('period'), c.req.param('document'))),
  )
  routes.post(`${period}/approval/:document`, async (c) => {
    const { period: of, document } = c.req.param()
    return answer(c, await takeStep(scopeOf(c), of, document, await bodyOf(c, step)))
  })
  routes.get(`${period}/issued/:document/:copy{\\d+}/again`, async (c) =>
    answer(c, await remakeIssued(scopeOf(c), keyIn(c.req.param()))),
  )
  routes.get(`${period}/issued/:document/:file{\\d+\\.docx}`, (c) => handOut(c, c.req.param(), 'docx'))
  routes.get(`${period}/issued/:document/:file{\\d+\\.xlsx}`, (c) => handOut(c, c.req.param(), 'xlsx'))
}

type Address = { readonly period: string; readonly document: string }

const keyIn = ({ period, document, copy }: Address & { readonly copy: string }) => ({
  period,
  document,
  copy: Number(copy),
})

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const handOut = async (
  c: Context<Door>,
  { period, document, file }: Address & { readonly file: string },
  kind: 'docx' | 'xlsx',
): Promise<Response> => {
  const copy = file.replace(/\..*$/, '')
  const found = await readIssued(scopeOf(c), keyIn({ period, document, copy }), kind)
  if (!found.ok) return refuse(c, found.failure)
  c.header('Content-Type', types[kind])
  c.header('Content-Disposition', `attachment; filename="${found.value.name}"`)
  return c.body(new Uint8Array(found.value.bytes))
}
