import type { Role } from '#core/access/permissions.ts'
import type { NewAccount } from '#core/page/accounts-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'

/** Letters that any keyboard has, so that it can be typed at any desk. */
const plainName = /^[a-z0-9](?:[a-z0-9._-]{0,48}[a-z0-9])?$/

/** Posts that fill, send, judge: they stand for an agency. The others look at the whole province. */
const ofAnAgency: ReadonlySet<Role> = new Set<Role>(['clerk', 'head', 'planning'])

/** A person's or a post's name in its one spelling; null where it is blank or too long. */
export const spellName = (given: string): string | null => {
  const name = given.normalize('NFC').trim()
  return name === '' || name.length > 200 ? null : name
}

/** A new account in its one spelling, or why it cannot be (K03). `living`: the codes of the agencies that live today. */
export const checkNewAccount = (
  given: NewAccount,
  living: ReadonlySet<string>,
): Result<NewAccount, WireError> => {
  const account = given.account.trim().toLowerCase()
  const name = spellName(given.name)
  const agency = given.agency?.normalize('NFC').trim() || null
  if (!plainName.test(account)) return fail(refusal('badAccount'))
  if (name === null) return fail(refusal('accountNeedsName'))
  if (agency === null && ofAnAgency.has(given.role)) return fail(refusal('accountNeedsAgency'))
  if (agency !== null && !living.has(agency)) return fail(refusal('noAgency', { code: agency }))
  return ok({ account, name, role: given.role, agency })
}
