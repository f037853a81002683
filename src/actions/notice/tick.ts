import { sendLetters, writeLetters } from '#actions/notice/letters-out.ts'
import { remindDue } from '#actions/notice/remind-due.ts'
import { spreadNotices } from '#actions/notice/spread-notices.ts'
import type { Scope } from '#actions/scope.ts'
import type { Post } from '#office/mail.ts'

export type Ticked = { readonly told: number; readonly sent: number }

/**
 * What the server does every minute by its own clock (E27): says what is due, hands it out, writes the letters, sends
 * them. Each step can be cut off anywhere and done again.
 */
export const tick = async (scope: Scope, post: Post | null, now: () => Date): Promise<Ticked> => {
  const told = await remindDue(scope, post !== null)
  await spreadNotices(scope)
  await writeLetters(scope, post)
  return { told: told ?? 0, sent: await sendLetters(scope, post, now) }
}
