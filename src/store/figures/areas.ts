import { sql } from 'kysely'
import type { Db } from '#store/store.ts'

/** A place below the province that figures are of; `parent` is another area or the province. */
export type Area = { readonly code: string; readonly name: string; readonly parent: string }

/** In their order. */
export const listAreas = (db: Db): Promise<readonly Area[]> =>
  db.selectFrom('area').select(['code', 'name', 'parent']).orderBy('ordinal').orderBy('code').execute()

/** Adds areas; one that is there gets the name, the parent and the order that it has now. */
export const keepAreas = async (db: Db, province: string, areas: readonly Area[]): Promise<void> => {
  await sql`
    insert into area (province, code, ordinal, name, parent)
    select ${province}, s.code, s.ordinal, s.name, s.parent
    from unnest(${areas.map(({ code }) => code)}::text[], ${areas.map(({ name }) => name)}::text[],
      ${areas.map(({ parent }) => parent)}::text[]) with ordinality as s(code, name, parent, ordinal)
    on conflict (province, code) do update set ordinal = excluded.ordinal, name = excluded.name, parent = excluded.parent`.execute(
    db,
  )
}
