import { basename } from 'node:path'
import { importPlan } from '#actions/plan/import-plan.ts'
import { previewImport } from '#actions/plan/preview-import.ts'
import { prepare } from '#cli/first-start.ts'
import type { Given } from '#cli/given.ts'
import { planOfBytes } from '#cli/plan-of-file.ts'
import { type Exit, log, print, printJson, refuse } from '#cli/say.ts'
import { sayDifference } from '#cli/say-difference.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import { loadMandates } from '#office/catalogue.ts'
import { readPlanFile } from '#office/plan-file.ts'
import { openStore } from '#store/open-store.ts'

/** `nhip import FILE`: takes a plan in, beside a running server or alone. All of it or nothing; a corrected one with `--edition N`. */
export const importFile = async (given: Given): Promise<Exit> => {
  const [where, clock, path, json] = [whereOf(given), clockOf(given), given.words[0] ?? '', given.has('json')]
  const bytes = await readPlanFile(path)
  if (!bytes.ok) return refuse(bytes.failure, json)
  // a file that is no plan is refused before any database is made
  const read = await planOfBytes(bytes.value)
  if (!read.ok) return refuse(read.failure, json)
  const { store } = await openStore(where)
  try {
    const { province, told } = await prepare(store, clock)
    for (const line of told) log(line)
    const scope = { store, province, now: clock.now(), trial: clock.trial, actor: null }
    const file = { name: basename(path), bytes: bytes.value }
    const meant = {
      edition: Number(given.text('edition')) || null,
      otherProvince: given.has('other-province'),
    }
    const done = await importPlan(scope, file, loadMandates(), meant)
    if (!done.ok && done.failure.code === 'otherProvince')
      log('Nếu đúng là muốn nhập văn bản này, thêm: --other-province')
    if (!done.ok && done.failure.code === 'correctedPlan') {
      const preview = await previewImport(scope, file)
      if (preview.ok && preview.value.difference)
        for (const line of [
          ...sayDifference(preview.value.difference.changes),
          `Để nhập làm bản mới, thêm: --edition ${preview.value.difference.edition}`,
        ])
          log(line)
    }
    if (!done.ok) return await refuse(done.failure, json)
    // the agencies of the plan's day need their accounts, also those that ended since
    for (const line of (await prepare(store, clock)).told) log(line)
    const { plan } = done.value
    if (json) await printJson(done.value)
    else await print(`Đã nhập kế hoạch số ${plan.number || '(không ghi)'}: ${plan.title}\n`)
    return 0
  } finally {
    await store.close()
  }
}
