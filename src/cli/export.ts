import { writeFile } from 'node:fs/promises'
import { exportReport } from '#actions/consolidation/export-report.ts'
import { exportTable, type OfficeFile } from '#actions/table/export-table.ts'
import type { Scope } from '#actions/scope.ts'
import { prepare } from '#cli/first-start.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, log, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import { openStore } from '#store/open-store.ts'

/** `nhip export table B2 --period 2024 --out F.xlsx [--as-of 2024-03-18]`, `nhip export report 2024-M03 --out F.docx`. */
export const exportFile = async (given: Given): Promise<Exit> => {
  const [kind = '', what = ''] = given.words
  const [where, clock, json, out] = [whereOf(given), clockOf(given), given.has('json'), given.text('out')]
  if (kind !== 'table' && kind !== 'report')
    throw new WrongUse('Xuất gì: nhip export table B2 … hoặc nhip export report 2024-M03 …')
  if (out === null) throw new WrongUse('Thiếu --out: tên tệp sẽ ghi ra.')
  const { store } = await openStore(where)
  try {
    const { province, told } = await prepare(store, clock)
    for (const line of told) log(line)
    const scope = { store, province, now: clock.now(), trial: clock.trial, actor: null }
    const file = await made(scope, kind, what, { period: given.text('period'), asOf: given.text('as-of') })
    if (!file.ok) return await refuse(file.failure, json)
    const refusal = await written(out, file.value.bytes)
    if (refusal) return await refuse(refusal, json)
    if (json) await printJson({ file: out, bytes: file.value.bytes.length })
    else await print(`Đã ghi ${out}\n`)
    return 0
  } finally {
    await store.close()
  }
}

const made = (
  scope: Scope,
  kind: 'table' | 'report',
  what: string,
  { period, asOf }: { readonly period: string | null; readonly asOf: string | null },
): Promise<Result<OfficeFile, WireError>> => {
  if (kind === 'report') return exportReport(scope, what)
  if (period === null) throw new WrongUse('Thiếu --period: năm của kế hoạch, ví dụ --period 2024.')
  return exportTable(scope, period, what, asOf)
}

/** A file that cannot be written is the user's to mend: a folder that is not there, a disk that is full. */
const written = async (path: string, bytes: Uint8Array): Promise<WireError | null> => {
  try {
    await writeFile(path, bytes)
    return null
  } catch (error) {
    return {
      code: 'cannotWrite',
      message: `Không ghi được ${path}: ${error instanceof Error ? error.message : ''}`,
    }
  }
}
