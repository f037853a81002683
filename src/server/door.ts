import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ZodType } from 'zod'
import type { Scope } from '#actions/scope.ts'
import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import type { Clock } from '#server/clock.ts'
import type { Store } from '#store/store.ts'

/** What every group of routes is made of. */
export type Deps = { readonly store: Store; readonly province: string; readonly clock: Clock }

/** What stands ready for a route behind sign-in. */
export type Door = { Variables: { scope: Scope; token: string } }

/** The name of the session's cookie. */
export const cookie = 'nhip'

/** A scope before anybody has signed in, at this moment of the server's clock. */
export const openScope = ({ store, province, clock }: Deps): Scope => ({
  store,
  province,
  now: clock.now(),
  trial: clock.trial,
  actor: null,
})

/** The scope of the person who is signed in; the guard has put it there. */
export const scopeOf = (c: Context<Door>): Scope => c.get('scope')

/** A refusal on its way out of a route: thrown where the door itself refuses, answered by `onError`. */
export class Refused extends Error {
  readonly error: WireError
  constructor(error: WireError) {
    super(error.message)
    this.error = error
  }
}

/** The body as the schema says, or a refusal that names the first field that does not fit. */
export const bodyOf = async <Shape>(c: Context<Door>, schema: ZodType<Shape>): Promise<Shape> => {
  const text = await c.req.text()
  const read = schema.safeParse(parsed(text))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Refused(
    refusal('badRequest', { what: `${issue?.path.join('.') || 'body'} (${issue?.code ?? 'json'})` }),
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.normalize('NFC'), withoutNul)
  } catch {
    return undefined
  }
}

/** No text may hold a NUL, which the database cannot keep: such a body is no JSON for us. */
const withoutNul = (key: string, value: unknown): unknown => {
  if (key.includes('\u0000') || (typeof value === 'string' && value.includes('\u0000')))
    throw new SyntaxError('NUL in a text')
  return value
}

/** `?asOf=…&since=…`: as of which moment something is shown, and compared with which. */
export const momentsIn = (
  c: Context<Door>,
): { readonly asOf: string | null; readonly since: string | null } => ({
  asOf: c.req.query('asOf') || null,
  since: c.req.query('since') || null,
})

/** The name of a file that comes as a body: the header `x-file-name`, percent-encoded where it has other letters. */
export const fileNameOf = (c: Context<Door>): string => {
  const header = c.req.header('x-file-name') ?? ''
  try {
    return decodeURIComponent(header)
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200)
  } catch {
    return header.slice(0, 200)
  }
}

/** An action's answer as JSON: its value, or its refusal with the status that fits the code. */
export const answer = <Value extends object>(c: Context<Door>, result: Result<Value, WireError>): Response =>
  result.ok ? c.json(result.value) : refuse(c, result.failure)

export const refuse = (c: Context, error: WireError): Response => c.json({ error }, statusOf(error.code))

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  signIn: 401,
  wrongSignIn: 401,
  noRight: 403,
  notYourAgency: 403,
  notForYourEyes: 403,
  guard: 403,
  notFound: 404,
  noPlan: 404,
  noTable: 404,
  noIndicator: 404,
  noAgency: 404,
  noPeriod: 404,
  noDuty: 404,
  noLetter: 404,
  letterNumberTaken: 409,
  numberTaken: 409,
  nobodyToChase: 409,
  noThread: 404,
  noEvidence: 404,
  talkNotForYou: 403,
  onlyAnswers: 403,
  evidenceNotYours: 403,
  evidenceTwice: 409,
  threadResolved: 409,
  threadOpen: 409,
  evidenceWithdrawn: 409,
  noOwed: 404,
  notYourDuty: 403,
  ownDuty: 403,
  ownWish: 403,
  wishWaits: 409,
  noWish: 409,
  dutyMet: 409,
  dutyWaived: 409,
  notWaived: 409,
  alreadyGiven: 409,
  alreadyStated: 409,
  notStated: 409,
  noFinding: 404,
  noAccount: 404,
  noDelegation: 404,
  noCorrection: 404,
  headDelegates: 403,
  headSends: 403,
  onlyHead: 403,
  accountTaken: 409,
  alreadyImported: 409,
  correctedPlan: 409,
  otherProvince: 409,
  planAlreadyOpened: 409,
  planIsOpened: 409,
  formulaChanged: 409,
  formulaTaken: 409,
  formulaBack: 409,
  alreadyOpen: 409,
  sentWith: 409,
  alreadySent: 409,
  liesWithHead: 409,
  waitsForHead: 409,
  notSubmitted: 409,
  correctionDecided: 409,
  correctionOpen: 409,
  delegationRevoked: 409,
  delegationTwice: 409,
  alreadyAccepted: 409,
  alreadyReturned: 409,
  nothingNew: 409,
  noneThen: 404,
  pastReport: 409,
  usedInConsolidation: 409,
  changedMeanwhile: 409,
  choiceTaken: 409,
  itemTaken: 409,
  notPreparing: 409,
  preparedByYou: 403,
  writtenByYou: 403,
  noIssued: 404,
  noSection: 404,
  noItem: 409,
  figureTaken: 409,
  takenUnseen: 409,
  standsAlready: 409,
  yearTaken: 409,
  tooLarge: 413,
  badRequest: 400,
}

/** 422 where the request is well formed and the office's rules say no. */
const statusOf = (code: string): ContentfulStatusCode => statuses[code] ?? 422
