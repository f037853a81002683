import { equal, parseDecimal } from '#core/figure/decimal.ts'
import { correctedEntries } from '#core/report/correction.ts'
import type { Entry, NumberEntry } from '#core/report/entry.ts'
import { lastSent } from '#core/report/status.ts'
import { sidesOf, takesInPeriod } from '#core/report/two-numbers.ts'
import { period as periodOf } from '#core/time/period.ts'
import { readTotals } from '#actions/report/report-beside.ts'
import type { OpenDraft } from '#actions/report/with-draft.ts'
import type { Scope } from '#actions/scope.ts'
import { listCorrections } from '#store/corrections.ts'
import type { BasedEntry } from '#store/drafts.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

type Cell = Pick<BasedEntry, 'code' | 'entry'>
type Entries = ReadonlyMap<string, Entry>

const numberOf = ({ entry }: Cell): NumberEntry | null => (entry.kind === 'number' ? entry : null)

/** The codes of those whose line takes what the month itself brought (G04). */
const takingInPeriod = async (
  scope: Scope,
  db: Db,
  { key, plan }: OpenDraft,
  cells: readonly Cell[],
): Promise<ReadonlySet<string>> => {
  const period = periodOf(key.period)
  const named = cells.map(({ code, entry }) => ({ code, name: '', entry }))
  const place = { plan, period, agency: key.agency, asOf: null }
  const { before, natureOf } = await readTotals(scope, db, place, named)
  const takes = (code: string): boolean =>
    takesInPeriod(sidesOf(natureOf(code), period, before.get(code) ?? null))
  return new Set(cells.map(({ code }) => code).filter(takes))
}

/** What the agency said in a period: as it was sent, as corrections left it. */
const saidIn = async (db: Db, period: string, agency: string): Promise<Entries> => {
  const sent = lastSent(await listFacts(db, { period, agency }))
  const said = sent && (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  if (!said) return new Map()
  return new Map([...said.entries, ...correctedEntries(await listCorrections(db, { period, agency }))])
}

/** The same of figures that it recorded itself, outside of a report. */
const recordedIn = async (
  scope: Scope,
  db: Db,
  { key, plan }: OpenDraft,
  { period, codes }: { readonly period: string; readonly codes: readonly string[] },
): Promise<readonly (readonly [string, Entry])[]> => {
  const figures = await readFigures(db, {
    plan,
    periods: [period],
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
  })
  return figures.flatMap(({ indicator, basis, cell }) =>
    basis === key.agency && cell.kind === 'number'
      ? [[indicator, { kind: 'number', value: cell.value }] as const]
      : [],
  )
}

const isSame = (a: string, b: Entry | undefined): boolean => {
  const [left, right] = [parseDecimal(a), b?.kind === 'number' ? parseDecimal(b.value) : null]
  return left !== null && right !== null && equal(left, right)
}

/**
 * Cells with only such marks as are true: what the month brought where its line takes it, and “copied” where that very number
 * was said in that period. A page sets no other ones; a program that does keeps its number, without the mark.
 */
export const withTrueMarks = async (
  scope: Scope,
  db: Db,
  draft: OpenDraft,
  cells: readonly BasedEntry[],
): Promise<readonly BasedEntry[]> => {
  const parted = cells.filter((cell) => numberOf(cell)?.inPeriod !== undefined)
  const takes = parted.length === 0 ? new Set<string>() : await takingInPeriod(scope, db, draft, parted)
  const copies = cells.filter((cell) => numberOf(cell)?.copied !== undefined)
  const codes = copies.map(({ code }) => code)
  const said = new Map<string, readonly Entries[]>()
  for (const period of new Set(copies.flatMap((cell) => numberOf(cell)?.copied ?? []))) {
    const recorded = new Map(await recordedIn(scope, db, draft, { period, codes }))
    said.set(period, [await saidIn(db, period, draft.key.agency), recorded])
  }
  return cells.map((cell) => {
    const { code, entry } = cell
    if (entry.kind !== 'number') return cell
    const { inPeriod, copied, ...rest } = entry
    const sources = copied === undefined || copied === draft.key.period ? [] : (said.get(copied) ?? [])
    const isCopy = sources.some((source) => isSame(entry.value, source.get(code)))
    return {
      ...cell,
      entry: {
        ...rest,
        ...(inPeriod !== undefined && takes.has(code) ? { inPeriod } : {}),
        ...(isCopy && copied !== undefined ? { copied } : {}),
      },
    }
  })
}
