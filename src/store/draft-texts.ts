import { sql } from 'kysely'
import {
  type BasedText,
  type ReportTexts,
  type TextField,
  textFields,
  type TextValue,
} from '#core/report/report-texts.ts'
import type { ReportKey, Saved } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** Prose as its row keeps it. */
export const textsOf = (row: {
  readonly situation: string
  readonly proposals: string
  readonly next_year: string | null
}): ReportTexts => ({
  situation: row.situation,
  proposals: row.proposals,
  ...(row.next_year === null ? {} : { nextYear: row.next_year }),
})

const columns = { situation: 'situation', proposals: 'proposals', nextYear: 'next_year' } as const

/** True in the statement where a part may be written over: it was given, and its base or the very same words stand there. */
const overwritable = (field: TextField, given: BasedText | undefined) => {
  if (given === undefined) return sql<boolean>`false`
  if (given.base === undefined) return sql<boolean>`true`
  const column = sql.ref(`draft_text.${columns[field]}`)
  return sql<boolean>`coalesce(${column}, '') in (${given.base}, ${given.value})`
}

const written = (field: TextField, given: BasedText | undefined) => {
  const [old, fresh] = [sql.ref(`draft_text.${columns[field]}`), sql.ref(`excluded.${columns[field]}`)]
  return sql<string>`case when ${overwritable(field, given)} then ${fresh} else ${old} end`
}

/**
 * Part by part, as `saveCells` does with figures: a part that is not given stays, one with a base is written only where its
 * base stands; in one statement, so that of two at once the second sees the first. Answers with the parts that were not
 * written, as they stand.
 */
export const saveTexts = async (
  db: Db,
  key: ReportKey,
  values: readonly BasedText[],
  saved: Saved,
): Promise<readonly TextValue[]> => {
  if (values.length === 0) return []
  const given = new Map(values.map((one) => [one.field, one]))
  const valueOf = (field: TextField): string | undefined => given.get(field)?.value
  await db
    .insertInto('draft_text')
    .values({
      ...key,
      situation: valueOf('situation') ?? '',
      proposals: valueOf('proposals') ?? '',
      next_year: valueOf('nextYear') ?? null,
      saved_at: saved.at,
      by_account: saved.by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['province', 'period', 'agency'])
        .doUpdateSet({
          situation: written('situation', given.get('situation')),
          proposals: written('proposals', given.get('proposals')),
          next_year: written('nextYear', given.get('nextYear')),
          saved_at: saved.at,
          by_account: saved.by,
        })
        .where(
          sql<boolean>`${sql.join(
            textFields.map((field) => overwritable(field, given.get(field))),
            sql` or `,
          )}`,
        ),
    )
    .execute()
  const stands = await standing(db, key)
  return values.flatMap(({ field, value }) => {
    const there = stands[field] ?? ''
    return there === value ? [] : [{ field, value: there }]
  })
}

/** The row is held since the statement before: nobody else has written it meanwhile. */
const standing = async (db: Db, { period, agency }: ReportKey): Promise<ReportTexts> => {
  const row = await db
    .selectFrom('draft_text')
    .select(['situation', 'proposals', 'next_year'])
    .where('period', '=', period)
    .where('agency', '=', agency)
    .executeTakeFirstOrThrow()
  return textsOf(row)
}
