import type { WireError } from '#core/page/head.ts'
import type { Chased, ChaseLine, ChasePreview } from '#core/page/notices-page.ts'
import type { Notice } from '#core/notice/notice.ts'
import { type Person, reached } from '#core/notice/spread.ts'
import { howOf } from '#core/notice/wish.ts'
import { sayNotice } from '#core/notice/words.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { daysBetween, vietnameseDay } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { refuse } from '#core/words/month.ts'
import { noticeRefusal } from '#core/words/notices.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { owedIn, stillOwing } from '#actions/notice/owed.ts'
import { spreadNotices } from '#actions/notice/spread-notices.ts'
import { tell } from '#actions/notice/tell.ts'
import { note, whyNot } from '#actions/rights.ts'
import { ownView, type Scope, viewOf } from '#actions/scope.ts'
import { listAccounts } from '#store/accounts.ts'
import { listPeople } from '#store/notice/wishes.ts'
import { findOpening, type Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

const mostNote = 500

/** The opened period whose silent ones are reminded, where this person may. */
export const openingToChase = async (
  scope: Scope,
  db: Db,
  spelled: string,
): Promise<Result<Opening, WireError>> => {
  const unfit = whyNot(scope, 'report.chase')
  if (unfit) return fail(unfit)
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const opening = await findOpening(db, period)
  return opening ? ok(opening) : refused(refuse('notOpen', { period }))
}

type Owing = Awaited<ReturnType<typeof owedIn>>[number]

/** By the minute: a second press in the same minute reminds nobody again. */
const noticeOf = (
  scope: Scope,
  { owed: period, agency, due, state }: Owing,
  words: string,
): Notice<'chased'> => ({
  kind: 'chased',
  facts: { due, note: words, returned: state === 'returned' },
  key: `chased ${period} ${agency.code} ${scope.now.toISOString().slice(0, 16)}`,
  agency: agency.code,
  audience: 'agency',
  period,
})

type Named = Person & { readonly name: string }

const lineOf = (scope: Scope, people: readonly Named[], owing: Owing): ChaseLine => {
  const notice = { ...noticeOf(scope, owing, ''), by: scope.actor?.account ?? '' }
  const told = new Set(reached(notice, people).map(({ account }) => account))
  return {
    agency: owing.duty.agency,
    returned: owing.state === 'returned',
    due: owing.due,
    daysLate: daysBetween(owing.due, vietnameseDay(scope.now)),
    people: people
      .filter(({ account }) => told.has(account))
      .map(({ account, name, wish }) => ({
        account,
        name,
        mail: wish.email === null ? 'noAddress' : howOf(wish, 'chased', 'mail'),
      })),
  }
}

/** `GET …/chase`: whom one click would remind and in what words (H02). `mailOff`: why no letters go out; null: they do. */
export const previewChase = async (
  scope: Scope,
  spelled: string,
  mailOff: string | null,
): Promise<Result<ChasePreview, WireError>> => {
  const found = await scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await openingToChase(scope, db, spelled)
    return opening.ok ? ok(stillOwing(await owedIn(db, opening.value))) : opening
  })
  if (!found.ok) return found
  // who has which post is read with the program's own eyes; only names go out
  const people = await scope.store.transaction(ownView(scope), async (db) => {
    const names = new Map((await listAccounts(db)).map(({ account, name }) => [account, name]))
    return (await listPeople(db)).map((person) => ({ ...person, name: names.get(person.account) ?? '' }))
  })
  const first = found.value.find(({ state }) => state === 'silent') ?? found.value[0]
  const lines = found.value.map((owing) => lineOf(scope, people, owing))
  const example = first ? sayNotice(noticeOf(scope, first, ''), first.agency.short, 'vi') : null
  return ok({ lines, example, mailOff })
}

/** `POST …/chase`: reminds those of the chosen that still owe, and nobody else; one notice each, one line in the log. */
export const chase = async (
  scope: Scope,
  spelled: string,
  asked: { readonly agencies: readonly string[]; readonly note: string },
): Promise<Result<Chased, WireError>> => {
  const words = cleanText(asked.note)
  if (words.length > mostNote) return fail(noticeRefusal('noteTooLong'))
  const done = await scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await openingToChase(scope, db, spelled)
    if (!opening.ok) return opening
    const told: string[] = []
    for (const owing of stillOwing(await owedIn(db, opening.value)))
      if (
        asked.agencies.includes(owing.agency.code) &&
        (await tell(scope, db, noticeOf(scope, owing, words)))
      )
        told.push(owing.agency.code)
    if (told.length === 0) return fail(noticeRefusal('nobodyToChase'))
    const subject = `period ${opening.value.period}`
    await note(scope, db, { action: 'chase', subject, after: { agencies: told, note: words } })
    return ok({ told, notNow: asked.agencies.filter((code) => !told.includes(code)) })
  })
  if (done.ok) await spreadNotices(scope)
  return done
}
