import { consolidator } from '#core/consolidation/choice.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Overlaid } from '#core/page/report-page.ts'
import { isFilled } from '#core/report/entry.ts'
import { figureLines } from '#core/report/form.ts'
import { lastSent } from '#core/report/status.ts'
import { day } from '#core/time/day.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { listAgencies } from '#store/agencies.ts'
import { listChoices } from '#store/printed-choices.ts'
import { listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const unknownHead = (code: string): AgencyHead => ({ code, name: code, short: code, kind: 'other' })

/**
 * What an agency is told on its own report: which of its figures are not printed, what is printed instead, who chose it
 * and why (beyond 10). Told as it stands now; what was taken back is not told any more.
 */
export const overlaidOf = async (db: Db, file: ReportFile): Promise<readonly Overlaid[]> => {
  const { period, agency } = file.key
  const sent = lastSent(file.facts)
  if (!sent) return []
  const choices = (await listChoices(db, file.opening)).filter(
    ({ basis }) => basis !== null && basis !== agency,
  )
  if (choices.length === 0) return []
  const heads = headsOn(await listAgencies(db), day(file.opening.unitsDue))
  const said = await listSaid(db, period, agency)
  const entries = said.get(sendingKey(agency, sent.revision))?.entries
  const lines = new Map(figureLines(file.book.form).map((line) => [line.code, line]))
  return choices.flatMap(({ code, basis, own, reason, byName, at }) => {
    const [entry, line] = [entries?.get(code), lines.get(code)]
    const isFocal = file.book.owned.get(code)?.owners[0] === agency
    if (!entry || !isFilled(entry) || !line || !isFocal) return []
    const other = basis === null || basis === consolidator ? null : (heads[basis] ?? unknownHead(basis))
    const printed = other === null ? (own ?? { kind: 'missing' as const }) : null
    return [
      { code, name: line.name, unit: line.unit, said: entry, printed, agency: other, reason, byName, at },
    ]
  })
}
