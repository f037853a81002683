import { sql } from 'kysely'
import type { PlanHead } from '#core/page/head.ts'
import type { PlanCounts } from '#core/page/plan-pages.ts'
import type { SourceAddress } from '#core/plan/place.ts'
import type { Clause, Footnote, Group, Plan, PlanDocument } from '#core/plan/plan.ts'
import type { BudgetWire } from '#core/plan/wire.ts'
import type { Db } from '#store/store.ts'

const head = ['plan as id', 'year', 'number', 'date', 'title'] as const

/** All plans, newest year first. */
export const listPlanHeads = (db: Db): Promise<readonly PlanHead[]> =>
  db.selectFrom('plan').select(head).orderBy('year', 'desc').orderBy('plan', 'desc').execute()

export const findPlanHead = async (db: Db, plan: string): Promise<PlanHead | null> =>
  (await db.selectFrom('plan').select(head).where('plan', '=', plan).executeTakeFirst()) ?? null

export type ImportedPlan = PlanHead & {
  readonly importedAt: Date
  readonly importedBy: string
  readonly edition: number
  readonly sha256: string
}

/** Of the same number and date and year, with other contents. */
export const isCorrected = (
  same: ImportedPlan,
  read: { readonly sha256: string; readonly plan: { readonly document: PlanDocument } },
): boolean => {
  const { number, date, year } = read.plan.document
  return same.sha256 !== read.sha256 && same.number === number && same.date === date && same.year === year
}

/** The plan that came from the same bytes, or has the same number and date, or is of the same year; null when it is new. */
export const findSamePlan = async (
  db: Db,
  same: {
    readonly sha256: string
    readonly number: string
    readonly date: string | null
    readonly plan: string
  },
): Promise<ImportedPlan | null> => {
  const row = await db
    .selectFrom('plan')
    .select([...head, 'imported_at as importedAt', 'imported_by as importedBy', 'edition', 'sha256'])
    .where((where) =>
      where.or([
        where('sha256', '=', same.sha256),
        where('plan', '=', same.plan),
        where.and([
          where('number', '=', same.number),
          where('number', '<>', ''),
          sql<boolean>`date is not distinct from ${same.date}`,
        ]),
      ]),
    )
    .orderBy(sql`sha256 = ${same.sha256}`, 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** One import at a time for a province, so that the second of two sees the first. Held until the transaction ends. */
export const lockImports = async (db: Db, province: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip import'), hashtext(${province}))`.execute(db)
}

export type StoredPlan = ImportedPlan & {
  readonly document: PlanDocument
  readonly lines: readonly string[]
  readonly groups: readonly Group[]
  readonly footnotes: readonly Footnote[]
  readonly counts: PlanCounts
  readonly budget: readonly BudgetWire[]
  readonly addresses: Plan['source'] | null
}

export const findPlan = async (db: Db, plan: string): Promise<StoredPlan | null> => {
  const row = await db
    .selectFrom('plan')
    .select([...head, 'imported_at as importedAt', 'imported_by as importedBy', 'edition', 'sha256'])
    .select(['document', 'lines', 'groups', 'footnotes', 'counts', 'budget', 'addresses'])
    .where('plan', '=', plan)
    .executeTakeFirst()
  return row ?? null
}

export const listClauses = (db: Db, plan: string): Promise<readonly Clause[]> =>
  db
    .selectFrom('plan_clause')
    .select(['id', 'kind', 'heading', 'lines', 'parent'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

/** The wanted lines of the text, by number from 1. The text is read once: it is kept packed, and unpacking is what costs. */
export const findLines = async (
  db: Db,
  plan: string,
  wanted: readonly number[],
): Promise<Readonly<Record<number, string>>> => {
  const row = await db.selectFrom('plan').select('lines').where('plan', '=', plan).executeTakeFirst()
  const lines = row?.lines ?? []
  return Object.fromEntries(
    wanted.flatMap((line) => {
      const text = lines[line - 1]
      return text === undefined ? [] : [[line, text] as const]
    }),
  )
}

/** The addresses of the wanted lines in the file that they came from; none for a text file. */
export const findAddresses = async (
  db: Db,
  plan: string,
  wanted: readonly number[],
): Promise<Readonly<Record<number, SourceAddress>>> => {
  const row = await db.selectFrom('plan').select('addresses').where('plan', '=', plan).executeTakeFirst()
  const addresses = row?.addresses?.addresses ?? []
  return Object.fromEntries(
    wanted.flatMap((line) => {
      const address = addresses[line - 1]
      return address === undefined ? [] : [[line, address] as const]
    }),
  )
}
