import { remindersDue, type ReminderDue } from '#actions/notice/remind-due.ts'
import { tick } from '#actions/notice/tick.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import type { Given } from '#cli/given.ts'
import { mailOf } from '#cli/mail.ts'
import { type Exit, log, print, printJson, refuse } from '#cli/say.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import { sayNotice } from '#core/notice/words.ts'
import { refusal } from '#core/words/refusals.ts'
import { openStore } from '#store/open-store.ts'

const sayDue = (notice: ReminderDue): string => {
  const { title, text } = sayNotice(notice, notice.agency ?? '', 'vi')
  return `${(notice.agency ?? 'cơ quan tổng hợp').padEnd(16)} ${title}. ${text}`
}

/** `nhip remind`: what the server does every minute, once. `--dry-run` says what is due to be told and tells nobody. */
export const remind = async (given: Given): Promise<Exit> => {
  const [where, clock, json] = [whereOf(given), clockOf(given), given.has('json')]
  const { store } = await openStore(where)
  try {
    const there = await findProvince(store)
    if (!there) return await refuse(refusal('noPlan', { plan: '' }), json)
    const scope: Scope = { store, province: there.code, now: clock.now(), trial: clock.trial, actor: null }
    const { post } = mailOf(log)
    if (given.has('dry-run')) return await sayAll(scope, post !== null, json)
    const { told, sent } = await tick(scope, post, clock.now)
    if (json) await printJson({ told, sent })
    else await print(`Đã nhắc ${told} thông báo, gửi ${sent} thư.\n`)
    return 0
  } finally {
    await store.close()
  }
}

const sayAll = async (scope: Scope, mail: boolean, json: boolean): Promise<Exit> => {
  const due = await scope.store.transaction(ownView(scope), (db) => remindersDue(scope, db, mail))
  if (json) await printJson({ due })
  else await print([`Đến giờ nhắc: ${due.length}.`, ...due.map(sayDue), ''].join('\n'))
  return 0
}
