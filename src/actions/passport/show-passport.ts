import { may } from '#core/access/permissions.ts'
import { type Cell, missing } from '#core/figure/cell.ts'
import { parseFigure, spellFigure } from '#core/figure/figure-name.ts'
import { fromWire, type WireCell } from '#core/figure/wire.ts'
import { standingDefinitions } from '#core/indicator/standing-definition.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { WireError } from '#core/page/head.ts'
import type { Beside, PassportFinding, PassportPage, PassportSubject } from '#core/page/passport-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { computationOf } from '#actions/passport/passport-computation.ts'
import {
  columnHead,
  groundOf,
  headAt,
  nameOfFigure,
  type PassportGround,
  wasKnown,
} from '#actions/passport/passport-ground.ts'
import { documentsOf, revisionsOf } from '#actions/passport/passport-origins.ts'
import { partsOf } from '#actions/passport/passport-parts.ts'
import { shareOf } from '#actions/passport/passport-share.ts'
import type { Scope } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listDefinitionFacts } from '#store/definitions.ts'
import { listAreas } from '#store/figures/areas.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import { listOwnerFactsOf } from '#store/indicators.ts'
import { listFindings } from '#store/plan-parts.ts'

/**
 * `GET /api/figures/passport`: everything that is known of one number: value, meaning, formula, origin, revisions, the
 * documents it stands in (H10). What this person may not read is not there, and the page says so.
 */
export const showPassport = (
  scope: Scope,
  spelled: string,
  moment: string | null = null,
): Promise<Result<PassportPage, WireError>> => {
  const name = parseFigure(spelled)
  if (!name) return Promise.resolve(fail(refusal('badRequest', { what: 'o' })))
  const asOf = moment === null ? ok(null) : momentOf(moment)
  if (!asOf.ok) return Promise.resolve(asOf)
  return withPlan(scope, name.plan, async (db, plan) => {
    const found = await groundOf(scope, db, plan, { name, asOf: asOf.value })
    return found.ok ? ok(await passportOf(found.value)) : found
  })
}

const passportOf = async (ground: PassportGround): Promise<PassportPage> => {
  const { scope, db, plan, name, indicator } = ground
  const standing = await standingOf(ground)
  const said = await revisionsOf(ground)
  const newest = said.revisions[0]
  const share = name.what === 'share' ? await shareOf(ground, name) : null
  const shown = newest ? fromWire(newest.cell) : shownAt(ground)
  const computation = share ?? (await computationOf(ground, shown, standing?.definition ?? null))
  const now: WireCell =
    newest?.cell ?? (ground.key ? { kind: 'missing' } : (computation?.result ?? { kind: 'missing' }))
  const owners =
    ownersOf(await listOwnerFactsOf(db, plan.id, [indicator.code])).get(indicator.code)?.owners ?? []
  const { code, stt, path, unit, table, line } = indicator
  return {
    plan,
    asOf: ground.asOf?.toISOString() ?? null,
    name: spellFigure(name),
    indicator: {
      code,
      name: indicator.name,
      unit: name.what === 'share' || (ground.printed?.column?.kind === 'ratio' && !ground.key) ? '%' : unit,
      stt,
      path,
      table,
      line,
      owners: owners.map((owner) => headAt(ground.heads, owner)),
    },
    subject: await subjectOf(ground),
    now: { cell: now, printed: newest?.printed ?? printedAt(ground) },
    meaning: standing && {
      definition: standing.definition,
      confirmed: standing.confirmed && { by: standing.confirmed.byName, at: standing.confirmed.at },
    },
    computation,
    parts: await partsOf(ground, standing?.definition ?? null),
    revisions: said.revisions,
    documents: await documentsOf(ground, now, said),
    beside: await besideOf(ground),
    findings: await findingsOf(ground),
    unseen: unseenOf(scope, ground, said.revisions.length > 0),
  }
}

/** What the dictionary takes the indicator for, as confirmed, else as proposed. */
const standingOf = async (ground: PassportGround) => {
  const { db, plan, study } = ground
  const { code } = ground.indicator
  const proposed = study.proposed.get(code)
  if (!proposed) return null
  const facts = (await listDefinitionFacts(db, plan.id)).filter(
    (fact) => fact.code === code && wasKnown(ground, fact.at),
  )
  return standingDefinitions(new Map([[code, proposed]]), facts).get(code) ?? null
}

/** What is printed in a cell that no figure stands behind. */
const printedCell = ({ printed }: PassportGround) =>
  printed?.column ? printed.row.cells[printed.column.n] : undefined
const shownAt = (ground: PassportGround): Cell => printedCell(ground)?.cell ?? missing
const printedAt = (ground: PassportGround): string => printedCell(ground)?.printed ?? ''

const subjectOf = async (ground: PassportGround): Promise<PassportSubject> => {
  const { key, name, printed, heads, scope, db } = ground
  const column = printed?.column ? columnHead(printed.column) : null
  if (name.what === 'share') return { what: 'share', period: name.period, basis: name.basis }
  if (!key) return { what: 'cell', column: column ?? { n: 0, label: '' } }
  const { period, kind, basis } = key
  const area =
    key.scope === scope.province ? null : (await listAreas(db)).find(({ code }) => code === key.scope)
  const place = {
    code: key.scope,
    name: area?.name ?? (key.scope === scope.province ? '' : headAt(heads, key.scope).name),
  }
  return { what: 'figure', period, kind, basis, agency: heads[basis] ?? null, scope: place, column }
}

/** The same thing, the same period, the same place, in other mouths or of other kinds; for a report also the year's plan. */
const besideOf = async (ground: PassportGround): Promise<readonly Beside[]> => {
  const { db, plan, key, heads } = ground
  if (!key) return []
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [...new Set([key.period, String(plan.year)])],
    indicators: [key.indicator],
    scopes: [key.scope],
    ...ground.known,
  })
  return figures.flatMap(({ period, kind, basis, cell, scope, indicator }) => {
    const isItself = period === key.period && kind === key.kind && basis === key.basis
    const isPlans = kind === 'plan' || kind === 'scenario'
    const name = nameOfFigure(ground, { indicator, period, scope, kind, basis })
    if (isItself || name === null || cell.kind === 'missing' || (period !== key.period && !isPlans)) return []
    return [{ name, period, kind, basis, agency: heads[basis] ?? null, cell }]
  })
}

const findingsOf = async ({
  db,
  plan,
  key,
  name,
  printed,
  indicator,
}: PassportGround): Promise<readonly PassportFinding[]> => {
  const cell = printed?.column ? printed.row.cells[printed.column.n] : undefined
  const isPrinted = name.what === 'cell' || key?.basis.startsWith('plan') === true || key?.basis === 'stretch'
  if (!isPrinted) return []
  const line = cell?.line ?? indicator.line
  return (await listFindings(db, plan.id)).flatMap(({ code, severity, message, where }) => {
    const at = where.find(
      (place) =>
        place.line === line && (place.column === undefined || !printed || place.column === printed.column?.n),
    )
    return at ? [{ code, severity, message, line: at.line }] : []
  })
}

/** What others have said and not released, and what the department has frozen, is for the department and the committee. */
const unseenOf = ({ actor }: Scope, { key }: PassportGround, isThere: boolean): PassportPage['unseen'] => {
  if (actor === null || may(actor.role, 'report.readAll') || !key) return []
  const isPlans = key.basis === 'stretch' || key.basis.startsWith('plan')
  const isOwn = key.basis === actor.agency
  if (isPlans) return ['consolidations']
  return isThere || isOwn ? ['others', 'consolidations'] : ['figure', 'consolidations']
}
