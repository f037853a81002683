import { createHash } from 'node:crypto'
import { frameOnDay } from '#core/document/frame-on-day.ts'
import {
  type LetterContent,
  letterSymbol,
  type Missing,
  reminderLetter,
} from '#core/document/reminder-letter.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import type { LetterHead } from '#core/page/board-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, invariant, ok, type Result } from '#core/result.ts'
import { type Day, parseDay, vietnameseDay, yearOf } from '#core/time/day.ts'
import { type NoticeRefusalCode, noticeRefusal } from '#core/words/notices.ts'
import { numberTakenBy } from '#actions/consolidation/number-taken.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { askedOf, findBook } from '#actions/duty/month-book.ts'
import { letterHead } from '#actions/duty/show-board.ts'
import { openingToChase } from '#actions/notice/chase.ts'
import { owedIn, stillOwing } from '#actions/notice/owed.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { writeWord } from '#office/word.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOwned } from '#store/asked.ts'
import { addLetter, listLetters } from '#store/notice/chases.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** Whom the letter names now: who has sent nothing, or lies returned. */
export const missingNow = async (db: Db, opening: Opening): Promise<readonly Missing[]> => {
  const owned = await listOwned(db, opening.plan)
  return stillOwing(await owedIn(db, opening)).map(({ duty, due, returnedAt }) => ({
    agency: duty.agency.name,
    indicators: askedOf(owned, duty.agency.code).focal.size,
    due,
    returnedOn: returnedAt === null ? null : vietnameseDay(new Date(returnedAt)),
  }))
}

/** `IV.1 (dòng 228)` → `IV.1`: a letter names the clause, not the line of our text. */
const clauseOf = (clause: string): string => clause.replace(/\s*\(.*$/, '')

type Given = { readonly number: string; readonly dated: Day }

const contentOf = async (scope: Scope, db: Db, opening: Opening, given: Given): Promise<LetterContent> => {
  const plan = await findPlanHead(db, opening.plan)
  const book = await findBook(db, opening.plan)
  invariant(plan && book, `the plan of the opened period ${opening.period} is there`)
  const frame = soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead')))
  return {
    frame: frameOnDay(frame, await listAgencies(db), given.dated),
    plan: { number: plan.number, date: plan.date, year: plan.year },
    clause: clauseOf(book.clause),
    label: labelOf(opening.period),
    due: opening.unitsDue,
    together: opening.consolidationDue,
    ...given,
    missing: await missingNow(db, opening),
    trial: scope.trial,
  }
}

/** The same content and the same moment give the same bytes. */
const fileOf = (content: LetterContent, at: Date): Promise<Uint8Array> => {
  const about = { title: `Công văn đôn đốc báo cáo ${content.label}`, author: content.frame.name, at }
  return writeWord(reminderLetter(content), about)
}

const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const whyNotLetter = (
  scope: Scope,
  opening: Opening,
  given: { readonly number: string; readonly dated: Day | null },
): NoticeRefusalCode | null => {
  if (given.number !== '' && !/^[\p{L}\d]{1,10}$/u.test(given.number)) return 'letterNumber'
  const [first, today] = [vietnameseDay(opening.openedAt), vietnameseDay(scope.now)]
  return given.dated === null || given.dated < first || given.dated > today ? 'letterDay' : null
}

/** `POST /api/periods/:period/letters`: the letter is issued; its number, day and list are kept, so that it prints the same again (beyond 15). */
export const issueLetter = (
  scope: Scope,
  spelled: string,
  asked: { readonly number: string; readonly dated: string },
): Promise<Result<LetterHead, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await openingToChase(scope, db, spelled)
    if (!opening.ok) return opening
    const { period } = opening.value
    const letters = await listLetters(db, period)
    const given = { number: asked.number.trim(), dated: parseDay(asked.dated) }
    const unfit = whyNotLetter(scope, opening.value, given)
    if (unfit || given.dated === null) return fail(noticeRefusal(unfit ?? 'letterDay'))
    const content = await contentOf(scope, db, opening.value, { number: given.number, dated: given.dated })
    if (content.missing.length === 0) return fail(noticeRefusal('nobodyOwes'))
    const taken = await numberTakenBy(db, {
      province: scope.province,
      number: given.number,
      symbol: letterSymbol(content.frame),
      year: yearOf(given.dated),
    })
    if (taken !== null) return fail(noticeRefusal('letterNumberTaken', { by: taken }))
    const checksum = checksumOf(await fileOf(content, scope.now))
    const by = signer(scope)
    const ordinal = (letters.at(-1)?.ordinal ?? 0) + 1
    const letter = {
      ordinal,
      ...given,
      dated: given.dated,
      checksum,
      at: scope.now,
      trial: scope.trial,
      content,
    }
    await addLetter(db, scope.province, period, { ...letter, by })
    const after = { number: given.number, dated: given.dated, agencies: content.missing.length, checksum }
    await note(scope, db, { action: 'issue-reminder', subject: `period ${period}`, after })
    return ok(letterHead({ ...letter, byName: by.name }))
  })

/** `GET …/letters/:ordinal.docx`: an issued letter, the same bytes for ever; `draft`: as it would be now, without a number. */
export const letterFile = (
  scope: Scope,
  spelled: string,
  which: number | 'draft',
): Promise<Result<OfficeFile, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await openingToChase(scope, db, spelled)
    if (!opening.ok) return opening
    const { period } = opening.value
    if (which === 'draft') {
      const content = await contentOf(scope, db, opening.value, {
        number: '',
        dated: vietnameseDay(scope.now),
      })
      if (content.missing.length === 0) return fail(noticeRefusal('nobodyOwes'))
      return ok({ name: `don-doc-${period}-du-thao.docx`, bytes: await fileOf(content, scope.now) })
    }
    const letter = (await listLetters(db, period)).find(({ ordinal }) => ordinal === which)
    if (!letter) return fail(noticeRefusal('noLetter'))
    return ok({ name: `don-doc-${period}-${which}.docx`, bytes: await fileOf(letter.content, letter.at) })
  })
