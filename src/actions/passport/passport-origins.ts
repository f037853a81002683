import type { FigureKey, Revision } from '#core/figure/figure.ts'
import { sameCell } from '#core/figure/replay.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import type { Appearance, Origin, PassportRevision } from '#core/page/passport-page.ts'
import { publishedIn } from '#core/passport/published.ts'
import { cellOfEntry } from '#core/report/entry.ts'
import { headAt, type PassportGround, wasKnown } from '#actions/passport/passport-ground.ts'
import { historyOf } from '#store/figures/figure-history.ts'
import { type IssuedHead, listIssued } from '#store/issued.ts'
import { listPublications, listSayings, type Saying, type Trace, tracesOf } from '#store/passports.ts'

type Known = { readonly traces: ReadonlyMap<number, Trace>; readonly sayings: readonly Saying[] }

/** `38:4` → line 38; null where the recording has no places. */
const lineOf = (place: string): number | null => Number(/^\d+/.exec(place)?.[0] ?? '') || null

/** The cell of the printed form, at the line of its row, where the table page finds it. */
const cellAt = ({ printed, indicator }: PassportGround) =>
  printed?.column ? { table: printed.table.id, line: indicator.line, column: printed.column.n } : null

const originOf = (ground: PassportGround, key: FigureKey, one: Revision, known: Known): Origin => {
  const { what, document } = one.recording
  const trace = known.traces.get(one.revision)
  switch (what) {
    case 'plan':
    case 'decision':
      return {
        what,
        document,
        line: lineOf(one.place),
        cell: cellAt(ground),
        finding: trace?.decision ?? null,
      }
    case 'submission': {
      const sending = trace?.sending ?? 0
      const receipt = known.sayings.find((saying) => saying.sending === sending)
      const agency = headAt(ground.heads, key.basis)
      return { what, period: key.period, agency, sending, checksum: receipt?.checksum ?? null }
    }
    case 'import':
      return { what, file: document, line: lineOf(one.place) }
    default:
      return { what, document }
  }
}

/** Every revision of the figure that this view may read, newest first, and what its agency sent for it. */
export const revisionsOf = async (
  ground: PassportGround,
): Promise<{ readonly revisions: readonly PassportRevision[]; readonly sayings: readonly Saying[] }> => {
  const { db, key } = ground
  if (!key) return { revisions: [], sayings: [] }
  const history = (await historyOf(db, key)).filter(({ recording }) => wasKnown(ground, recording.at))
  const isReported = history.some(({ recording }) => recording.what === 'submission')
  const sayings = isReported
    ? (await listSayings(db, { period: key.period, agency: key.basis, indicator: key.indicator })).filter(
        ({ at }) => wasKnown(ground, at),
      )
    : []
  const known = { traces: await tracesOf(db, key), sayings }
  const revisions = history.toReversed().map((one) => ({
    revision: one.revision,
    cell: toWire(one.cell),
    printed: one.printed,
    origin: originOf(ground, key, one, known),
    reason: one.recording.reason,
    by: one.recording.byName,
    at: one.recording.at,
    trial: one.recording.trial,
  }))
  return { revisions, sayings }
}

/** Where the number stands on paper: frozen consolidations and the reports printed from them, sendings, the plan itself. */
export const documentsOf = async (
  ground: PassportGround,
  now: WireCell,
  { revisions, sayings }: Awaited<ReturnType<typeof revisionsOf>>,
): Promise<readonly Appearance[]> => [
  ...(await publicationsOf(ground, now)),
  ...reportsOf(ground, now, sayings),
  ...planOf(ground, now, revisions),
]

const publicationsOf = async (ground: PassportGround, now: WireCell): Promise<readonly Appearance[]> => {
  const { db, plan, name } = ground
  if (name.what === 'cell' && !ground.key) return []
  const meant =
    name.what === 'cell' && ground.key
      ? { what: 'figure' as const, ...ground.key, plan: plan.id, period: ground.key.period }
      : name
  const isReported =
    meant.what === 'share' || (meant.what === 'figure' && meant.basis !== 'plan' && meant.basis !== 'stretch')
  if (meant.what === 'figure' && !isReported && meant.period !== String(plan.year)) return []
  const period = meant.what !== 'cell' && isReported ? meant.period : null
  const found = await listPublications(db, { plan: plan.id, period, indicator: meant.indicator })
  const issued = found.length === 0 ? [] : await listIssued(db, period)
  return found.flatMap(({ line, at, ...edition }): readonly Appearance[] => {
    const said = line && publishedIn(line, meant)
    if (!said || !wasKnown(ground, at)) return []
    const differs = !sameCell(said.cell, now)
    return [
      ...issued
        .filter((one) => one.period === edition.period && one.edition === edition.edition)
        .filter((one) => wasKnown(ground, one.at))
        .map((one) => ({ ...paperOf(one), ...said, differs })),
      { what: 'consolidation' as const, ...edition, at: at.toISOString(), ...said, differs },
    ]
  })
}

/** The report that was issued from an edition (beyond 18). */
const paperOf = ({ period, document, copy, number, issuedOn, at }: IssuedHead) => ({
  what: 'issued' as const,
  period,
  document,
  copy,
  number,
  issuedOn,
  at: at.toISOString(),
})

const reportsOf = (
  { key, heads }: PassportGround,
  now: WireCell,
  sayings: readonly Saying[],
): readonly Appearance[] =>
  key
    ? sayings.map(({ sending, at, checksum, entry }) => {
        const cell = cellOfEntry(entry)
        return {
          what: 'report',
          period: key.period,
          agency: headAt(heads, key.basis),
          sending,
          at: at.toISOString(),
          checksum,
          cell,
          differs: !sameCell(cell, now),
        }
      })
    : []

/** What the issued document prints: the newest of its own revisions that has a place in it. */
const planOf = (
  ground: PassportGround,
  now: WireCell,
  revisions: readonly PassportRevision[],
): readonly Appearance[] => {
  const printed = revisions.find(({ origin }) => origin.what === 'plan')
  if (printed?.origin.what !== 'plan' || printed.origin.line === null) return []
  const { number, date } = ground.plan
  const { line, cell: cellPlace } = printed.origin
  const differs = !sameCell(printed.cell, now)
  return [{ what: 'plan', number, date, line, cellAt: cellPlace, cell: printed.cell, differs }]
}
