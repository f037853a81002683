import type { Delegation } from '#core/access/delegation.ts'
import { tell } from '#actions/notice/tell.ts'
import type { Scope } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

type Given = Pick<Delegation, 'agency' | 'number' | 'deputy' | 'deputyName' | 'from' | 'to'>

/** Who is to sign learns it, from day to day (K05). */
export const tellDelegated = (scope: Scope, db: Db, given: Given): Promise<boolean> =>
  tell(scope, db, {
    kind: 'delegated',
    facts: { to: given.deputyName, from: given.from, until: given.to },
    key: `delegated ${given.agency} ${given.number}`,
    agency: given.agency,
    audience: `account:${given.deputy}`,
    period: null,
  })
