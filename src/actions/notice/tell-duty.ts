import type { DutyChange } from '#core/duty/change.ts'
import { tell } from '#actions/notice/tell.ts'
import type { Scope } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

type Changed = {
  readonly owed: string
  readonly agency: string
  readonly number: number
  readonly change: DutyChange
  /** The day that holds without the change: what a refusal leaves. */
  readonly due: string
}

/** The department learns of a wish for more time, the agency of what was decided. An exemption or its end tells nobody by letter. */
export const tellDutyChange = async (
  scope: Scope,
  db: Db,
  { owed, agency, number, change, due }: Changed,
): Promise<void> => {
  const { what, until, reason, document } = change
  const key = `duty-${what} ${owed} ${agency} ${number}`
  const to = { agency, period: owed } as const
  if (what === 'asked') {
    const facts = { until: until ?? due, reason }
    await tell(scope, db, { kind: 'extensionAsked', facts, key, ...to, audience: 'department' })
  }
  if (what === 'extended' || what === 'refused') {
    const said = [reason, document === null ? '' : `(${document})`].filter(Boolean).join(' ')
    const facts = { granted: what === 'extended', until: until ?? due, reason: said }
    await tell(scope, db, { kind: 'extensionDecided', facts, key, ...to, audience: 'agency' })
  }
}
