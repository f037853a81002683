import type { Role } from '#core/access/permissions.ts'
import { daysBetween, vietnameseDay } from '#core/time/day.ts'

/** An account as it stands before the due day. */
export type PostAccount = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: string | null
  readonly disabled: boolean
  readonly lastSignInAt: Date | null
  readonly email: string | null
}

/** An agency that owes, with how many indicators it answers for. */
export type OwingAgency = {
  readonly agency: { readonly code: string; readonly short: string }
  readonly indicators: number
  /** The last day of the agency where it has ended; its people may have moved. */
  readonly ended: string | null
}

export type Trouble =
  /** Nobody can sign in for it. */
  | { readonly what: 'nobody' }
  | { readonly what: 'closed'; readonly account: string; readonly name: string }
  | { readonly what: 'silent'; readonly account: string; readonly name: string; readonly days: number }
  | { readonly what: 'never'; readonly account: string; readonly name: string }
  | { readonly what: 'noDeputy'; readonly account: string; readonly name: string }
  | { readonly what: 'noMail'; readonly account: string; readonly name: string }
  | { readonly what: 'ended'; readonly day: string }

export type LivenessLine = {
  readonly agency: OwingAgency['agency']
  readonly indicators: number
  readonly troubles: readonly Trouble[]
  /** Who could answer instead: the account of the same agency that was here last; null: nobody is any better. */
  readonly deputy: { readonly account: string; readonly name: string } | null
}

/** What keeps a report from being answered, before what is only unwise. */
const severe: ReadonlySet<Trouble['what']> = new Set(['nobody', 'closed', 'silent', 'never', 'ended'])

const troublesOf = (
  account: PostAccount,
  now: Date,
  silentDays: number,
  mail: boolean,
): readonly Trouble[] => {
  const { account: name, name: person, lastSignInAt, email } = account
  const who = { account: name, name: person }
  if (account.disabled) return [{ what: 'closed', ...who }]
  const days = lastSignInAt && daysBetween(vietnameseDay(lastSignInAt), vietnameseDay(now))
  const absent: readonly Trouble[] =
    days === null ? [{ what: 'never', ...who }] : days > silentDays ? [{ what: 'silent', ...who, days }] : []
  return [...absent, ...(mail && email === null ? [{ what: 'noMail', ...who } as const] : [])]
}

/** Who was here last answers best; of those who never were, the first by name of account. */
const lastHere = (a: PostAccount, b: PostAccount): number =>
  (b.lastSignInAt?.getTime() ?? 0) - (a.lastSignInAt?.getTime() ?? 0) || (a.account < b.account ? -1 : 1)

const posts: ReadonlySet<Role> = new Set(['clerk', 'head', 'planning'])

const lineOf = (
  owing: OwingAgency,
  accounts: readonly PostAccount[],
  { now, silentDays, mail }: Looking,
): LivenessLine => {
  const own = accounts.filter(({ agency, role }) => agency === owing.agency.code && posts.has(role))
  const living = own.filter(({ disabled }) => !disabled)
  const found = own.flatMap((account) => troublesOf(account, now, silentDays, mail))
  const [only] = living.length === 1 ? living : []
  const troubles: readonly Trouble[] = [
    ...(owing.ended === null ? [] : [{ what: 'ended', day: owing.ended } as const]),
    ...(living.length === 0 ? [{ what: 'nobody' } as const] : []),
    ...found,
    ...(only ? [{ what: 'noDeputy', account: only.account, name: only.name } as const] : []),
  ]
  const blamed = new Set(
    troubles.flatMap((trouble) =>
      severe.has(trouble.what) && 'account' in trouble ? [trouble.account] : [],
    ),
  )
  const sorted = living.toSorted(lastHere)
  // in the place of a closed account anybody living will do; who is blamed like all the others is no help
  const isClosed = own.some(({ disabled }) => disabled)
  const deputy = sorted.find(({ account }) => !blamed.has(account)) ?? (isClosed ? sorted[0] : undefined)
  return {
    agency: owing.agency,
    indicators: owing.indicators,
    troubles,
    deputy: blamed.size > 0 && deputy ? { account: deputy.account, name: deputy.name } : null,
  }
}

type Looking = {
  readonly now: Date
  readonly silentDays: number
  /** E-mail is on: an account without an address is then a gap. */
  readonly mail: boolean
}

/** Ten days before (beyond 21): the agencies that may not answer, with why and who could instead. The rest are not listed. */
export const livenessOf = (
  owing: readonly OwingAgency[],
  accounts: readonly PostAccount[],
  looking: Looking,
): readonly LivenessLine[] =>
  owing.map((one) => lineOf(one, accounts, looking)).filter(({ troubles }) => troubles.length > 0)

/** Something that may keep the report from coming at all. */
export const isSevere = ({ troubles }: LivenessLine): boolean => troubles.some(({ what }) => severe.has(what))
