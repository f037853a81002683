import { sql } from 'kysely'
import type { InsideStep, ReportFact } from '#core/report/fact.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** What is known of a report when one cell of it is saved: enough to refuse, and no more. */
export type Writing = {
  readonly plan: string
  /** The period whose report serves this one, too: nothing is written here. */
  readonly sentWith: string | null
  /** Null: the period is open and this agency owes nothing for it. */
  readonly agency: { readonly code: string; readonly short: string } | null
  readonly facts: readonly Pick<ReportFact, 'what' | 'by'>[]
  readonly drafted: boolean
  readonly steps: readonly Pick<InsideStep, 'what' | 'after' | 'by'>[]
}

/** In one question, since it is asked at every cell. Null: the period is not open. */
export const findWriting = async (db: Db, { period, agency }: ReportKey): Promise<Writing | null> => {
  const found = await sql<{
    plan: string
    sentWith: string | null
    agency: string | null
    short: string | null
    facts: readonly Pick<ReportFact, 'what' | 'by'>[]
    drafted: boolean
    steps: Writing['steps']
  }>`
    select o.plan, o.sent_with as "sentWith", d.agency, d.short,
      (select coalesce(json_agg(json_build_object('what', f.what, 'by', f.by_account) order by f.ordinal), '[]')
       from report_fact f where f.period = o.period and f.agency = ${agency}) as facts,
      exists (select from draft_entry e where e.period = o.period and e.agency = ${agency})
        or exists (select from draft_text t where t.period = o.period and t.agency = ${agency})
        or exists (select from draft_work w where w.period = o.period and w.agency = ${agency}) as drafted,
      (select coalesce(json_agg(json_build_object('what', s.what, 'after', s.after, 'by', s.by_account) order by s.ordinal), '[]')
       from report_step s where s.period = o.period and s.agency = ${agency}) as steps
    from period_opening o
    left join duty d on d.province = o.province and d.period = o.period and d.agency = ${agency}
    where o.period = ${period}`.execute(db)
  const row = found.rows[0]
  if (!row) return null
  const { plan, sentWith, facts, drafted, steps } = row
  return {
    plan,
    sentWith,
    facts,
    drafted,
    steps,
    agency: row.agency === null ? null : { code: row.agency, short: row.short ?? '' },
  }
}
