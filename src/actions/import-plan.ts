import { figuresOf } from '#core/figure/of-plan.ts'
import { mandatesOn, type Mandate, proposeOwners } from '#core/indicator/mandate.ts'
import { indicatorsOf, type PlanIndicator } from '#core/indicator/of-plan.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parseDay, printDay, vietnameseDay, type Day } from '#core/time/day.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refusal } from '#core/words/refusals.ts'
import { addressOf, type PlanFile, type ReadFile, readFile } from '#actions/read-file.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addPlan } from '#store/add-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { addIndicators, addOwners } from '#store/indicators.ts'
import { findSamePlan, type ImportedPlan, lockImports } from '#store/plans.ts'
import { addPrintedFigures } from '#store/printed-figures.ts'
import type { Db } from '#store/store.ts'

/**
 * Takes a plan in, all of it or nothing: its text, its parts, its indicators with proposed owners, its printed figures.
 * A plan that is already there under the same bytes, the same number and date or the same year changes nothing.
 */
export const importPlan = async (
  scope: Scope,
  file: PlanFile,
  mandates: readonly Mandate[],
): Promise<Result<{ readonly plan: PlanHead }, WireError>> => {
  const refused = whyNot(scope, 'plan.import')
  if (refused) return fail(refused)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const register = await listAgencies(db)
    const read = await readFile(file, register)
    if (!read.ok) return read
    await lockImports(db, scope.province)
    const { number, date, year, title } = read.value.plan.document
    const id = addressOf(read.value.plan)
    const same = await findSamePlan(db, { sha256: read.value.sha256, number, date, plan: id })
    if (same) return fail(whyNotAgain(same, number, date))
    await save(scope, db, { file, read: read.value, id, register, mandates })
    return ok({ plan: { id, year, number, date, title } })
  })
}

const whyNotAgain = (same: ImportedPlan, number: string, date: string | null): WireError => {
  const other = same.number !== number || same.date !== date
  const facts = {
    year: String(same.year),
    number: same.number || '(không ghi)',
    date: sayDay(same.date),
    at: sayMoment(same.importedAt),
  }
  return refusal(other ? 'yearTaken' : 'alreadyImported', facts)
}

const sayDay = (text: string | null): string => {
  const day = text === null ? null : parseDay(text)
  return day === null ? '(không ghi)' : printDay(day)
}

type Wanted = {
  readonly file: PlanFile
  readonly read: ReadFile
  readonly id: string
  readonly register: readonly Agency[]
  readonly mandates: readonly Mandate[]
}

const save = async (scope: Scope, db: Db, { file, read, id, register, mandates }: Wanted): Promise<void> => {
  const { plan, findings, counts, sha256 } = read
  const { province, now: at, trial } = scope
  const by = signer(scope)
  const key = { province, plan: id }
  await addPlan(db, {
    province,
    id,
    plan,
    findings,
    counts,
    fileName: file.name,
    source: file.bytes,
    sha256,
    at,
    by: by.name,
    trial,
  })
  const indicators = indicatorsOf(plan)
  await addIndicators(db, key, indicators)
  const on = (plan.document.date === null ? null : parseDay(plan.document.date)) ?? vietnameseDay(at)
  const facts = proposals(plan, indicators, mandatesOn(mandates, on), aliveCodes(register, on))
  await addOwners(db, { ...key, what: 'proposed', by, at, trial, facts })
  const printing = { ...key, document: plan.document.number, by: by.account, at, trial }
  await addPrintedFigures(db, printing, figuresOf(plan))
  await note(scope, db, {
    action: 'import-plan',
    subject: `plan ${id}`,
    after: { number: plan.document.number, date: plan.document.date, file: file.name, sha256, counts },
  })
}

const aliveCodes = (register: readonly Agency[], on: Day): ReadonlySet<string> =>
  new Set(aliveOn(register, on).map(({ code }) => code))

/** Every indicator that takes a figure gets a proposal, an empty one where no mandate speaks of it: then a person is asked. */
const proposals = (
  plan: Plan,
  indicators: readonly PlanIndicator[],
  mandates: readonly Mandate[],
  alive: ReadonlySet<string>,
) => {
  const titles = new Map(plan.tables.map(({ id, title }) => [id, title]))
  return indicators
    .filter(({ heading }) => !heading)
    .map(({ code, name, table }) => {
      const owners = proposeOwners(name, table === null ? null : (titles.get(table) ?? null), mandates)
      return {
        code,
        revision: 1,
        owners: owners.filter((owner) => alive.has(owner)),
        why: 'catalogue/mandates.yaml',
      }
    })
}
