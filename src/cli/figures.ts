import { createReadStream, createWriteStream } from 'node:fs'
import { access, constants, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { exportFigures } from '#actions/figure/export-figures.ts'
import { importFigures } from '#actions/figure/import-figures.ts'
import { listPlans } from '#actions/plan/list-plans.ts'
import type { Scope } from '#actions/scope.ts'
import { prepare } from '#cli/first-start.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, log, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import type { WireError } from '#core/page/head.ts'
import { printAmount } from '#core/figure/amount.ts'
import { integer } from '#core/figure/decimal.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refusal } from '#core/words/refusals.ts'
import { openStore } from '#store/open-store.ts'

const use =
  'nhip figures import FILE.csv [--replace] [--confirm] | nhip figures export [--as-of 2024-03-18] [--out FILE.csv]'

/** `nhip figures import FILE`, `nhip figures export`: figures in and out as a file, beside a running server or alone. */
export const figures = async (given: Given): Promise<Exit> => {
  const [verb, path] = given.words
  const isImport = verb === 'import' && path !== undefined
  if (!isImport && !(verb === 'export' && path === undefined)) throw new WrongUse(`Cách dùng: ${use}`)
  const [where, clock, json] = [whereOf(given), clockOf(given), given.has('json')]
  if (isImport && !(await isReadable(path))) return refuse(refusal('noSuchFile', { file: path }), json)
  const { store } = await openStore(where)
  try {
    const { province, told } = await prepare(store, clock)
    for (const line of told) log(line)
    const scope = { store, province, now: clock.now(), trial: clock.trial, actor: null }
    const plan = await planOf(scope, given.text('plan'))
    if (!plan.ok) return await refuse(plan.failure, json)
    return await (isImport ? takeIn(scope, plan.value, path, given) : handOut(scope, plan.value, given))
  } finally {
    await store.close()
  }
}

const isReadable = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )

/** The plan that is named, or the only one that there is. */
export const planOf = async (scope: Scope, named: string | null): Promise<Result<string, WireError>> => {
  if (named !== null) return ok(named)
  const plans = await listPlans(scope)
  const [only, ...others] = plans
  if (only !== undefined && others.length === 0) return ok(only.id)
  if (only === undefined) return fail(refusal('noPlan', { plan: vietnameseDay(scope.now).slice(0, 4) }))
  throw new WrongUse(`Có ${plans.length} kế hoạch. Hãy ghi --plan, ví dụ --plan ${only.id}.`)
}

const count = (value: number): string => printAmount(integer(value))

const takeIn = async (scope: Scope, plan: string, path: string, given: Given): Promise<Exit> => {
  const json = given.has('json')
  const file = { name: basename(path), chunks: createReadStream(path, { highWaterMark: 1 << 18 }) }
  const done = await importFigures(scope, plan, file, {
    reason: given.text('reason') ?? '',
    replace: given.has('replace'),
    confirm: given.has('confirm'),
  })
  if (!done.ok) return refuse(done.failure, json)
  const { lines, recorded, unchanged } = done.value
  if (json) await printJson(done.value)
  else
    await print(
      `Đã nhập ${count(lines)} dòng: ghi ${count(recorded)} số liệu, ${count(unchanged)} không đổi.\n`,
    )
  return 0
}

const handOut = async (scope: Scope, plan: string, given: Given): Promise<Exit> => {
  const [json, out] = [given.has('json'), given.text('out')]
  const periods = (given.text('periods') ?? '').split(',').filter((one) => one !== '')
  const asked = { plan, periods, asOf: given.text('as-of') }
  if (out === null) {
    const done = await exportFigures(scope, asked, async (chunks) => {
      for await (const chunk of chunks) await print(chunk)
    })
    return done.ok ? 0 : refuse(done.failure, json)
  }
  const done = await toFile(scope, asked, out)
  if (!done.ok) return refuse(done.failure, json)
  if (json) await printJson({ file: out, ...done.value })
  else await print(`Đã ghi ${out}\n`)
  return 0
}

/** Beside and moved into place: a file with that name is whole, or is what it was before. */
const toFile = async (
  scope: Scope,
  asked: Parameters<typeof exportFigures>[1],
  out: string,
): ReturnType<typeof exportFigures> => {
  const making = `${out}.dang-ghi`
  try {
    const done = await exportFigures(scope, asked, (chunks) => pipeline(chunks, createWriteStream(making)))
    if (done.ok) await rename(making, out)
    return done
  } catch (error) {
    await rm(making, { force: true })
    const isFile = error instanceof Error && 'path' in error && 'syscall' in error
    if (!isFile) throw error
    return fail({ code: 'cannotWrite', message: `Không ghi được ${out}: ${error.message}` })
  }
}
