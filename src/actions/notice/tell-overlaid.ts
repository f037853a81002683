import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import { sayEntry } from '#core/document/say.ts'
import type { Entry } from '#core/report/entry.ts'
import { tell } from '#actions/notice/tell.ts'
import type { Scope } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

/** What an agency has said of a line, printed or kept beside; null: nothing. */
const saidBy = (line: ConsolidatedLine, agency: string): Entry | null => {
  const beside = line.others.find((other) => other.agency.code === agency)
  if (beside) return beside.entry
  const printed = line.instead ? line.instead.agency?.code : line.source?.agency.code
  return printed === agency ? line.entry : null
}

type Chosen = {
  readonly period: string
  /** The line as it was before the choice. */
  readonly line: ConsolidatedLine
  /** `entry`: the department's own figure; `agency`: another reporter's. Both null: taken back. */
  readonly entry: Entry | null
  readonly agency: string | null
  readonly reason: string
  readonly revision: number
}

/** The focal agency is told once for each choice that prints another figure than its own, with both and the reason (beyond 10). */
export const tellOverlaid = async (scope: Scope, db: Db, chosen: Chosen): Promise<void> => {
  const { period, line, reason, revision } = chosen
  const focal = line.owner?.code
  const printed = chosen.entry ?? (chosen.agency === null ? null : saidBy(line, chosen.agency))
  if (focal === undefined || printed === null || chosen.agency === focal) return
  const said = saidBy(line, focal)
  await tell(scope, db, {
    kind: 'overlaid',
    facts: {
      code: line.code,
      name: line.name,
      printed: sayEntry(printed),
      said: said ? sayEntry(said) : 'chưa có số liệu',
      reason,
    },
    key: `overlaid ${period} ${line.code} ${revision}`,
    agency: focal,
    audience: 'agency',
    period,
  })
}
