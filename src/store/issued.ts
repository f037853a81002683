import { sql } from 'kysely'
import type { IssuedInputs } from '#core/document/issued.ts'
import type { DocumentKey } from '#store/narrative.ts'
import type { Signed } from '#store/signed.ts'
import type { Db } from '#store/store.ts'

/** An issued document without its bytes. */
export type IssuedHead = {
  readonly period: string
  readonly document: string
  readonly copy: number
  readonly edition: number
  readonly number: string
  readonly issuedOn: string
  readonly docxSha256: string
  readonly xlsxSha256: string
  readonly byName: string
  readonly at: Date
  readonly trial: boolean
}

const heads = (db: Db) =>
  db
    .selectFrom('issued_document')
    .select([
      'period',
      'document',
      'copy',
      'edition',
      'number',
      'issued_on as issuedOn',
      'docx_sha256 as docxSha256',
      'xlsx_sha256 as xlsxSha256',
      'by_name as byName',
      'at',
      'trial',
    ])

/** What was issued, in order; of one period where it is named. */
export const listIssued = (db: Db, period: string | null = null): Promise<readonly IssuedHead[]> =>
  heads(db)
    .where((where) => (period === null ? where.lit(true) : where('period', '=', period)))
    .orderBy('period')
    .orderBy('document')
    .orderBy('copy')
    .execute()

/** The numbers that were given in a year, with the symbol behind them. */
export const listNumbered = (
  db: Db,
  year: number,
): Promise<
  readonly (Pick<IssuedHead, 'period' | 'document' | 'copy' | 'number' | 'issuedOn'> & {
    readonly symbol: string
  })[]
> =>
  db
    .selectFrom('issued_document')
    .select(['period', 'document', 'copy', 'number', 'issued_on as issuedOn'])
    .select(sql<string>`inputs->'frame'->'letterhead'->>'symbol'`.as('symbol'))
    .where('issued_on', '>=', `${year}-01-01`)
    .where('issued_on', '<=', `${year}-12-31`)
    .orderBy('issued_on')
    .execute()

export type IssuedKey = DocumentKey & { readonly copy: number }

/** The bytes as they were issued; null where there is no such document, or not for these eyes. */
export const findIssued = async (
  db: Db,
  { period, document, copy }: IssuedKey,
): Promise<(IssuedHead & { readonly docx: Uint8Array; readonly xlsx: Uint8Array }) | null> =>
  (await heads(db)
    .select(['docx', 'xlsx'])
    .where('period', '=', period)
    .where('document', '=', document)
    .where('copy', '=', copy)
    .executeTakeFirst()) ?? null

/** What an issued document was made of beside its edition. */
export const findIssuedInputs = async (
  db: Db,
  { period, document, copy }: IssuedKey,
): Promise<{ readonly edition: number; readonly inputs: IssuedInputs } | null> =>
  (await db
    .selectFrom('issued_document')
    .select(['edition', 'inputs'])
    .where('period', '=', period)
    .where('document', '=', document)
    .where('copy', '=', copy)
    .executeTakeFirst()) ?? null

export type NewIssued = IssuedKey & {
  readonly province: string
  readonly edition: number
  readonly number: string
  readonly issuedOn: string
  readonly inputs: IssuedInputs
  readonly docx: { readonly bytes: Uint8Array; readonly sha256: string }
  readonly xlsx: { readonly bytes: Uint8Array; readonly sha256: string }
}

export const addIssued = async (
  db: Db,
  { docx, xlsx, inputs, issuedOn, ...row }: NewIssued,
  { account, name, at, trial }: Signed,
): Promise<void> => {
  await db
    .insertInto('issued_document')
    .values({
      ...row,
      issued_on: issuedOn,
      inputs: JSON.stringify(inputs),
      docx: docx.bytes,
      docx_sha256: docx.sha256,
      xlsx: xlsx.bytes,
      xlsx_sha256: xlsx.sha256,
      by_account: account,
      by_name: name,
      at,
      trial,
    })
    .execute()
}
