import type { Notice } from '#core/notice/notice.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addNotice } from '#store/notice/notices.ts'
import type { Db } from '#store/store.ts'

/**
 * Tells of an event, in the transaction of the event itself: neither stands without the other. Whom it reaches by which
 * channel is decided when it is handed out. The same key is told once; the answer says whether it was new.
 */
export const tell = (scope: Scope, db: Db, notice: Notice): Promise<boolean> =>
  addNotice(db, notice, {
    province: scope.province,
    dueAt: scope.now,
    at: scope.now,
    by: signer(scope),
    trial: scope.trial,
  })
