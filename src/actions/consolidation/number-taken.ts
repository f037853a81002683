import { evaluationDocument } from '#core/consolidation/approval.ts'
import { sameNumber } from '#core/document/number.ts'
import { letterSymbol } from '#core/document/reminder-letter.ts'
import { printDay, day } from '#core/time/day.ts'
import { period as periodOf, sayPeriod } from '#core/time/period.ts'
import { listNumbered } from '#store/issued.ts'
import { listNumberedLetters } from '#store/notice/chases.ts'
import { holdReport } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const sayOf = (document: string, period: string, copy: number): string => {
  const what = document === evaluationDocument ? 'Báo cáo đánh giá' : 'Báo cáo'
  return `${what}${copy > 1 ? ' bổ sung' : ''} ${sayPeriod(periodOf(period))}`
}

/**
 * Which document of the province already bears this number with this symbol in this year; null: none. Numbers run through
 * the year in the records office's book (Decree 30/2020), so they are held until the transaction ends: two who issue at once
 * do not take the same one.
 */
export const numberTakenBy = async (
  db: Db,
  wanted: {
    readonly province: string
    readonly number: string
    readonly symbol: string
    readonly year: number
  },
): Promise<string | null> => {
  const { province, year, symbol, number } = wanted
  await holdReport(db, { province, period: `numbers-${year}`, agency: 'book' }, 'alone')
  const documents = (await listNumbered(db, year)).map((one) => ({
    ...one,
    said: sayOf(one.document, one.period, one.copy),
    dated: one.issuedOn,
  }))
  const letters = (await listNumberedLetters(db, year)).map((one) => ({
    ...one,
    symbol: letterSymbol(one.frame),
    said: `Công văn đôn đốc báo cáo ${sayPeriod(periodOf(one.period))}`,
  }))
  const found = [...documents, ...letters].find(
    (one) => one.symbol === symbol && sameNumber(one.number, number),
  )
  return found ? `${found.said} ngày ${printDay(day(found.dated))}` : null
}
