import type { CommentFact } from '#core/talk/thread.ts'
import { tell } from '#actions/notice/tell.ts'
import type { Scope } from '#actions/scope.ts'
import type { Talk } from '#actions/talk/talk-ground.ts'
import type { Db } from '#store/store.ts'

/**
 * Tells of what was said, in its transaction: the agency when others speak, the department when the agency speaks, and
 * every other agency that was asked. An inside note tells nobody.
 */
export const tellOfComment = async (
  scope: Scope,
  db: Db,
  { key }: Talk,
  { subject, words, inside, asked, byName, byAgency, at, by }: Omit<CommentFact, 'number' | 'thread'>,
): Promise<void> => {
  if (inside) return
  const facts = { report: key.agency, subject, words, from: byName }
  const tellOne = (agency: string, audience: 'agency' | 'department'): Promise<boolean> =>
    tell(scope, db, {
      kind: 'commented',
      facts,
      key: `commented ${key.period} ${key.agency} ${at} ${by} ${agency} ${audience}`,
      agency,
      audience,
      period: key.period,
    })
  if (byAgency === key.agency) await tellOne(key.agency, 'department')
  else await tellOne(key.agency, 'agency')
  for (const agency of asked) if (agency !== byAgency) await tellOne(agency, 'agency')
}
