import { randomUUID } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { refusal } from '#core/words/refusals.ts'
import { largestFile } from '#office/plan-file.ts'
import { type Deps, type Door, Refused, refuse } from '#server/door.ts'
import { noNul, onlyOurPages, signedIn } from '#server/guard.ts'
import { accountRoutes } from '#server/routes/accounts.ts'
import { delegationRoutes } from '#server/routes/delegations.ts'
import { consolidationRoutes } from '#server/routes/consolidation.ts'
import { documentRoutes } from '#server/routes/documents.ts'
import { dutyRoutes } from '#server/routes/duties.ts'
import { figureRoutes } from '#server/routes/figures.ts'
import { formulaRoutes } from '#server/routes/formulas.ts'
import { monthRoutes } from '#server/routes/month.ts'
import { noticeRoutes } from '#server/routes/notices.ts'
import { planRoutes } from '#server/routes/plan.ts'
import { evaluationRoutes } from '#server/routes/evaluation.ts'
import { punctualityRoutes } from '#server/routes/punctuality.ts'
import { registerRoutes } from '#server/routes/register.ts'
import { reviewRoutes } from '#server/routes/review.ts'
import { sendingRoutes } from '#server/routes/sending.ts'
import { sessionRoutes, signInRoutes } from '#server/routes/session.ts'
import { talkRoutes } from '#server/routes/talk.ts'
import { targetRoutes } from '#server/routes/targets.ts'
import { workbookRoutes } from '#server/routes/workbooks.ts'

export type Settings = {
  readonly deps: Deps
  readonly version: string
  /** Serves the built pages. */
  readonly pages: MiddlewareHandler
  readonly log: (line: string) => void
  /** Why no e-mail goes out; null: it does. Absent: nobody has set it up. */
  readonly mailOff?: string | null
}

/** Without settings e-mail is off, and the pages say so. */
export const noMail = 'Thư điện tử chưa được cài đặt trên máy chủ; thông báo chỉ hiện trong Nhịp.'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  // the office may run Nhịp over plain HTTP inside its own network
  strictTransportSecurity: false,
})

const most = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (c) => refuse(c, refusal('tooLarge', { most: `${maxSize / 1_000_000} MB` })),
  })

/** A file of figures is never held in memory: it may be larger than what else comes in. */
const largestFigures = 1_000_000_000
const [small, large] = [most(largestFile), most(largestFigures)]
const tooLarge: MiddlewareHandler = (c, next) =>
  c.req.path === '/api/figures/import' ? large(c, next) : small(c, next)

/** The whole server as one function of a request: health, the door, the routes behind it, the pages. */
export const app = ({ deps, version, pages, log, mailOff = noMail }: Settings): Hono<Door> => {
  const server = new Hono<Door>()
  server.use(logging(log), headers, noNul)
  server.get('/health', (c) =>
    c.json({ ok: true, version, trial: deps.clock.trial, now: deps.clock.now().toISOString() }),
  )
  server.use('/api/*', noStore, compress(), tooLarge, onlyOurPages)
  server.route('/api', signInRoutes(deps))
  server.use('/api/*', signedIn(deps))
  for (const routes of [
    sessionRoutes(),
    // before the tables, whose names may hold a stroke
    formulaRoutes(),
    planRoutes(),
    punctualityRoutes(),
    evaluationRoutes(),
    registerRoutes(),
    accountRoutes(),
    delegationRoutes(),
    reviewRoutes(),
    dutyRoutes(),
    monthRoutes(),
    consolidationRoutes(),
    sendingRoutes(),
    talkRoutes(),
    workbookRoutes(),
    documentRoutes(),
    targetRoutes(),
    figureRoutes(),
    noticeRoutes(mailOff),
  ])
    server.route('/api', routes)
  server.all('/api/*', (c) => refuse(c, refusal('notFound')))
  server.use(pages)
  server.notFound((c) => refuse(c, refusal('notFound')))
  server.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error.error)
    const id = randomUUID().slice(0, 8)
    log(`error ${id} ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`)
    return c.json({ error: refusal('failed', { id }) }, 500)
  })
  return server
}

/** What one person may see is kept by no cache between us and them. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}

/** One line for every answer: never a body, never a query. */
const logging =
  (log: (line: string) => void): MiddlewareHandler =>
  async (c, next) => {
    const start = performance.now()
    await next()
    log(`${c.req.method} ${c.req.path} ${c.res.status} ${Math.round(performance.now() - start)} ms`)
  }
