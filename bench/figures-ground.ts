import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import type { Scope } from '#actions/scope.ts'
import { invariant } from '#core/result.ts'
import { loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'
import { keepAreas } from '#store/figures/areas.ts'
import type { Store } from '#store/store.ts'
import { examplePlan } from '../test/real-document.ts'

/** Areas of the province that the benches speak of: communes of a large province. */
export const areaCount = 100

export const areaCode = (at: number): string => `X${String(at + 1).padStart(3, '0')}`

/** Read once: the file of the register takes longer than a saving. */
const province = loadProvince()

/** The program's own scope at a moment of the plan's year. */
export const scopeAt = (store: Store, moment: string): Scope => ({
  store,
  province: province.code,
  now: new Date(moment),
  trial: true,
  actor: null,
})

/** The example's plan and its areas. */
export const layGround = async (store: Store): Promise<void> => {
  const scope = scopeAt(store, '2024-01-25T08:00:00+07:00')
  await prepareProvince(scope, { name: province.name, register: loadRegister() })
  const bytes = new TextEncoder().encode(examplePlan())
  const done = await importPlan(scope, { name: 'plan.txt', bytes }, loadMandates())
  invariant(done.ok, 'the example is imported')
  const areas = Array.from({ length: areaCount }, (_, at) => ({
    code: areaCode(at),
    name: `Địa bàn ${at + 1}`,
    parent: scope.province,
  }))
  await scope.store.transaction({ province: scope.province, agency: null, role: 'system' }, (db) =>
    keepAreas(db, scope.province, areas),
  )
}

/** Codes of rows of tables that take any number: no share, so that no generated value is refused. */
export const openCodes = async (client: Client): Promise<readonly string[]> => {
  const found = await client.query<{ code: string }>(
    `select code from nhip.indicator where not heading and unit !~ '[%‰]' and target is null order by ordinal`,
  )
  return found.rows.map(({ code }) => code)
}

/** A file of figures as an office would bring it: month after month, area after area, indicator after indicator. */
export const writeFigures = async (
  folder: string,
  codes: readonly string[],
  rows: number,
  speaker: string,
): Promise<{ readonly path: string; readonly bytes: number; readonly rows: number }> => {
  const path = join(folder, `figures-${rows}.csv`)
  await pipeline(Readable.from(figureLines(codes, rows, speaker)), createWriteStream(path))
  return { path, bytes: statSync(path).size, rows }
}

function* figureLines(codes: readonly string[], rows: number, speaker: string): Generator<string> {
  yield 'period,indicator,scope,kind,basis,value,unit\n'
  let [left, text, bases] = [rows, '', 0]
  while (left > 0) {
    bases += 1
    for (let month = 1; month <= 12 && left > 0; month += 1)
      for (let area = 0; area < areaCount && left > 0; area += 1)
        for (const code of codes) {
          if (left === 0) break
          // how far the year has come: a total that fell would have to say why
          const value = month * 10_001 + ((left * 7919) % 1_000_003) / 100
          text += `2024-M${String(month).padStart(2, '0')},${code},${areaCode(area)},estimate,${speaker}${bases},${value.toFixed(2)},\n`
          left -= 1
          if (text.length > 1 << 16) {
            yield text
            text = ''
          }
        }
  }
  yield text
}

export const chunksOf = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 1 << 18 })
