import { type SignForm, type Signature, signForms } from '#core/access/signature.ts'
import type { Titles } from '#core/access/reporting-rules.ts'
import type { Role } from '#core/access/permissions.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { addDays, type Day, parseDay, vietnameseDay } from '#core/time/day.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** That somebody signs for the head of an agency, from day to day, both included (K05). What is revoked stays on record. */
export type Delegation = {
  readonly agency: string
  readonly number: number
  /** The account that signs, and its name when it was given. */
  readonly deputy: string
  readonly deputyName: string
  readonly form: SignForm
  readonly headTitle: string
  readonly deputyTitle: string
  readonly from: Day
  readonly to: Day
  /** Number and day of the paper; '' where there is none. */
  readonly document: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
  readonly revoked: { readonly byName: string; readonly at: string; readonly reason: string } | null
}

/** In its days, and not revoked by that moment. */
export const inForce = ({ from, to, revoked }: Delegation, now: Date): boolean => {
  const today = vietnameseDay(now)
  return from <= today && today <= to && (revoked === null || revoked.at > now.toISOString())
}

/** Those who may sign for the head of the agency at that moment. */
export const delegationsNow = (
  all: readonly Delegation[],
  agency: string,
  now: Date,
): readonly Delegation[] => all.filter((one) => one.agency === agency && inForce(one, now))

/**
 * How a report is signed by this person at that moment: a head by their own title, a deputy as the delegation says; null for
 * who is neither (a clerk sends where the rule allows it, without a signature).
 */
export const signatureOf = (
  signer: { readonly account: string; readonly name: string; readonly role: Role },
  titles: Titles,
  delegations: readonly Delegation[],
): Signature | null => {
  const { name } = signer
  if (signer.role === 'head')
    return {
      form: null,
      headTitle: titles.head,
      title: titles.head,
      name,
      document: '',
      body: titles.body,
    }
  const given = delegations.findLast(({ deputy }) => deputy === signer.account)
  if (!given) return null
  const { form, headTitle, deputyTitle, document } = given
  return { form, headTitle, title: deputyTitle, name, document, body: titles.body }
}

/** What a head, or the administrator, asks for. Days as `2024-03-18`. */
export type DelegationWish = {
  readonly agency: string
  readonly deputy: string
  readonly form: string
  readonly headTitle: string
  readonly deputyTitle: string
  readonly from: string
  readonly to: string
  readonly document: string
}

/** An account as far as a delegation cares. */
export type Candidate = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: string | null
  readonly disabled: boolean
}

/** The longest title or number of a paper. */
export const mostTitle = 200

/** The longest delegation, in days after its first: a year; then it is given anew. */
const mostDays = 365

/** Posts that may be named to sign for a head; a head signs already. */
export const mayStandIn = ({ role, agency, disabled }: Candidate, of: string): boolean =>
  agency === of && !disabled && (role === 'clerk' || role === 'planning')

const isForm = (text: string): text is SignForm => signForms.some((form) => form === text)

const spelled = (text: string): string => text.normalize('NFC').trim()

type Given = Omit<DelegationWish, 'form' | 'from' | 'to'> & {
  readonly form: SignForm
  readonly from: Day
  readonly to: Day
  readonly deputyName: string
}

/** The wish in its one spelling, or why it cannot be (K05). `known`: the delegations of the agency so far. */
export const checkDelegation = (
  wish: DelegationWish,
  candidates: readonly Candidate[],
  known: readonly Delegation[],
  now: Date,
): Result<Given, Refusal> => {
  const candidate = candidates.find(({ account }) => account === wish.deputy)
  if (!candidate || !mayStandIn(candidate, wish.agency))
    return fail(refuse(candidate?.role === 'head' ? 'deputyIsHead' : 'noDeputy', {}))
  const [headTitle, deputyTitle, document] = [wish.headTitle, wish.deputyTitle, wish.document].map(spelled)
  if (!headTitle || !deputyTitle || document === undefined) return fail(refuse('delegationNeedsTitles', {}))
  if (Math.max(headTitle.length, deputyTitle.length, document.length) > mostTitle)
    return fail(refuse('delegationTooLong', { most: mostTitle }))
  const [from, to] = [parseDay(wish.from), parseDay(wish.to)]
  if (!isForm(wish.form) || from === null || to === null || to < from)
    return fail(refuse('delegationDays', {}))
  if (to < vietnameseDay(now)) return fail(refuse('delegationPast', {}))
  if (to > addDays(from, mostDays)) return fail(refuse('delegationYear', {}))
  const { agency, deputy, form } = { ...wish, form: wish.form }
  const twice = known.find(
    (one) => one.deputy === deputy && one.revoked === null && one.from <= to && from <= one.to,
  )
  if (twice)
    return fail(refuse('delegationTwice', { name: twice.deputyName, from: twice.from, to: twice.to }))
  return ok({
    agency,
    deputy,
    form,
    headTitle,
    deputyTitle,
    from,
    to,
    document,
    deputyName: candidate.name,
  })
}

/** Why this person may not name who signs for the head of an agency; null: go ahead. */
export const whyNotDelegate = (
  person: { readonly role: Role; readonly agency: string | null },
  agency: string,
): Refusal | null => {
  if (person.role === 'administrator') return null
  if (person.role === 'head' && person.agency === agency) return null
  return refuse('headDelegates', {})
}
