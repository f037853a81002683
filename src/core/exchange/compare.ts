import { compareFigure } from '#core/exchange/compare-figures.ts'
import { compareText, compareWork } from '#core/exchange/compare-words.ts'
import type { Comparison, Desk, ServerDraft } from '#core/exchange/compared.ts'
import type { Fault } from '#core/exchange/faults.ts'
import { wholeFile } from '#core/exchange/faults.ts'
import type { FileSheet } from '#core/exchange/file-cell.ts'
import { matchSheets } from '#core/exchange/match-sheets.ts'
import type { WorkbookPassport } from '#core/exchange/workbook-passport.ts'

const wrongReport = (passport: WorkbookPassport, server: ServerDraft): Fault | null => {
  if (passport.province !== server.province) return { ...wholeFile, code: 'otherProvince', facts: {} }
  if (passport.agency !== server.agency.code)
    return {
      ...wholeFile,
      code: 'otherAgency',
      facts: { is: passport.agencyName, asked: server.agency.name },
    }
  return passport.period === server.period
    ? null
    : { ...wholeFile, code: 'otherPeriod', facts: { is: passport.period, asked: server.period } }
}

const tellNew = (desk: Desk): void => {
  const there = new Set(desk.passport.sheets.flatMap(({ rows }) => rows.map(({ code }) => code)))
  const asked = [
    ...desk.server.lines,
    ...desk.server.works.map(({ work }) => ({ code: work.action, name: work.text })),
  ]
  const fresh = asked.filter(({ code }) => !there.has(code))
  const first = fresh[0]
  if (first)
    desk.notices.push({
      ...wholeFile,
      code: 'newLines',
      facts: { count: String(fresh.length), first: `${first.code} ${first.name}` },
    })
}

/**
 * Three ways (beyond 13): what was downloaded, what the server has, what the file says. Every difference comes back as a
 * cell that changes or is in conflict, a notice, or a fault with its address; nothing passes unseen.
 */
export const compareWorkbook = (
  passport: WorkbookPassport,
  sheets: readonly FileSheet[],
  server: ServerDraft,
): Comparison => {
  const wrong = wrongReport(passport, server)
  const head = { empty: passport.empty, madeAt: passport.madeAt }
  if (wrong) return { ...head, cells: [], unchanged: 0, faults: [wrong], notices: [] }
  const matched = matchSheets(sheets, passport)
  const desk: Desk = {
    server,
    passport,
    cells: [],
    faults: [...matched.faults],
    notices: [...matched.notices],
    unchanged: 0,
  }
  const asked = new Map(server.lines.map((line) => [line.code, line]))
  for (const [code, found] of matched.lines) {
    if (found.home.layout === 'figures') compareFigure(desk, found, asked.get(code))
    else if (found.home.layout === 'work') compareWork(desk, found)
    else compareText(desk, found)
  }
  tellNew(desk)
  const { cells, unchanged, faults, notices } = desk
  return { ...head, cells, unchanged, faults, notices }
}
