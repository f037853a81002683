import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import type { UnreadLine } from '#core/plan/plan.ts'
import { type FlowLine, paragraphsIn } from '#office/pdf-in/flow.ts'
import { marksOf, type PageMarks } from '#office/pdf-in/page-marks.ts'
import { openTables } from '#office/pdf-in/open-table.ts'
import { linesOf } from '#office/pdf-in/printed-lines.ts'
import { type Frame, framesOn, isInside, rowsIn, sharedEdges, topOf } from '#office/pdf-in/ruled-grid.ts'
import { refuseSwelling } from '#office/pdf-in/swelling.ts'
import { type AddressedLine, oneLine, type PlanText, planTextOf } from '#office/plan-text.ts'
import { refuse, Refused } from '#office/refused.ts'

/** Pages of a plan with its annexes: some dozens. */
export const mostPages = 1_000
/** Milliseconds; a plan of thirty pages takes half a second. */
const longestReading = 30_000
/** Letters on a page that is no picture, and letters without a name that a readable page may have, of all. */
const leastLetters = 15
const mostNameless = 0.1

const whyNotOpened = (error: unknown): never => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return refuse('encrypted', 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.')
  return refuse(
    'corrupt',
    'Tệp PDF bị hỏng hoặc tải về chưa hết. Hãy mở thử bằng trình đọc PDF, lưu lại rồi nhập.',
  )
}

const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  refuseSwelling(bytes)
  try {
    // a copy: the library takes its bytes over. Pictures are never unpacked: a plan is in its letters.
    return await getDocument({
      data: new Uint8Array(bytes),
      maxImageSize: 1,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    return whyNotOpened(error)
  }
}

/** What stands in a table is cut by its rules; everything else flows in lines. */
type Page = { readonly number: number; readonly marks: PageMarks; readonly tables: readonly Frame[] }

const pageOf = async (page: PDFPageProxy): Promise<Page> => {
  const drawing = await page.getOperatorList()
  const marks = marksOf(drawing, page.getViewport({ scale: 1 }).transform)
  page.cleanup()
  return {
    number: page.pageNumber,
    marks,
    tables: framesOn(marks.rules).filter((frame) => isTable(frame, marks)),
  }
}

/** A frame is a table where some row says three things; a box around a paragraph, or a letterhead's line, is none. */
const isTable = (frame: Frame, { glyphs }: PageMarks): boolean =>
  rowsIn(frame, glyphs).some((row) => row.filter((cell) => cell !== '').length >= 3)

/** Pieces of one table on pages that follow each other share their columns; no words stand between them. */
const withSharedColumns = (pages: readonly Page[]): readonly Page[] => {
  const tables = pages.map((page) => [...page.tables])
  const share = (at: number): void => {
    const [before, after] = [tables[at - 1]?.at(-1), tables[at]?.[0]]
    const xs = before && after ? sharedEdges(before, after) : null
    if (!before || !after || !xs) return
    tables[at - 1]?.splice(-1, 1, { ...before, xs })
    tables[at]?.splice(0, 1, { ...after, xs })
  }
  for (let at = 1; at < pages.length; at += 1) share(at)
  for (let at = pages.length - 1; at > 0; at -= 1) share(at)
  return pages.map((page, at) => ({ ...page, tables: tables[at] ?? [] }))
}

const isPageNumber = (text: string): boolean => /^[-–\s]*\d{1,3}[-–\s]*$/u.test(text)

/** The printed lines outside of tables; the page's own number at its head or foot is no line of the plan. */
const wordsOn = ({ number, marks, tables }: Page): readonly FlowLine[] => {
  const outside = marks.glyphs.filter((glyph) => !tables.some((table) => isInside(glyph, table)))
  const lines = linesOf(outside)
  const edge = Math.max(0, ...lines.map(({ right }) => right))
  const numbered = lines.map((line, at) => ({ ...line, page: number, number: at + 1, edge }))
  return numbered.filter(({ text }, at) => !((at === 0 || at === lines.length - 1) && isPageNumber(text)))
}

/** Notes at the foot of a page begin with a raised number, in smaller letters than the page above. */
const notesFrom = (lines: readonly FlowLine[]): number => {
  const first = lines.findIndex(
    ({ text, size }, at) =>
      /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?\S/u.test(text) && lines.slice(0, at).every((line) => line.size > size - 0.5),
  )
  return first < 0 ? lines.length : first
}

type PageLine = { readonly text: string; readonly page: number; readonly line: number }
type Gathering = { readonly lines: PageLine[]; readonly flow: FlowLine[]; readonly notes: FlowLine[] }

/** Words outside of ruled tables: they flow as paragraphs, or stand in rows without rules, over page ends too. */
const flush = (into: Gathering): void => {
  for (const block of openTables(into.flow)) {
    if (block.kind === 'words') into.lines.push(...paragraphsIn(block.lines))
    else
      into.lines.push(
        ...block.rows.map((row) => ({ text: row.cells.join('\t'), page: row.page, line: row.line })),
      )
  }
  into.flow.length = 0
}

/** A page's tables and words in the order in which they stand on it. A sentence may go on over the page's end. */
const gatherPage = (into: Gathering, page: Page): void => {
  const words = wordsOn(page)
  const foot = notesFrom(words)
  const body = words.slice(0, foot)
  let read = 0
  for (const table of page.tables) {
    const before = body.slice(read).findIndex(({ y }) => y >= topOf(table))
    const until = before < 0 ? body.length : read + before
    into.flow.push(...body.slice(read, until))
    read = until
    flush(into)
    rowsIn(table, page.marks.glyphs).forEach((cells, at) =>
      into.lines.push({ text: cells.join('\t'), page: page.number, line: at + 1 }),
    )
  }
  into.flow.push(...body.slice(read))
  into.notes.push(...words.slice(foot))
}

const noteText = (text: string): string => text.replace(/^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?=\S)/u, '$1 ')

/** The notes of a page stand after all that begins on it. */
const withNotes = ({ lines, notes }: Gathering): readonly AddressedLine[] => {
  const rest = paragraphsIn(notes).map((note) => ({ ...note, text: noteText(note.text) }))
  const whole: PageLine[] = []
  for (const line of lines) {
    while (rest[0] && rest[0].page < line.page) whole.push(...rest.splice(0, 1))
    whole.push(line)
  }
  return [...whole, ...rest].map(({ text, page, line }) => ({
    text: text.split('\t').map(oneLine).join('\t'),
    address: { kind: 'pageLine', page, line },
  }))
}

const judge = (pages: readonly Page[]): readonly UnreadLine[] => {
  const letters = pages.reduce((sum, { marks }) => sum + marks.glyphs.length, 0)
  const nameless = pages.reduce((sum, { marks }) => sum + marks.nameless, 0)
  if (letters + nameless < leastLetters * pages.length * 0.2 || letters + nameless === 0)
    refuse(
      'noTextLayer',
      'Tệp PDF chỉ có ảnh chụp các trang, không có chữ để đọc. Hãy nhập tệp Word hoặc Excel gốc, hoặc PDF xuất trực tiếp từ chúng.',
    )
  if (nameless > (letters + nameless) * mostNameless)
    refuse(
      'noTextLayer',
      'Chữ trong tệp PDF không kèm bảng mã nên không biết là chữ gì. Hãy nhập tệp Word hoặc Excel gốc.',
    )
  return pages
    .filter(({ marks }) => marks.glyphs.length < leastLetters)
    .map(({ number }) => ({
      line: 1,
      text: `Trang ${number}`,
      why: `Trang ${number} của tệp PDF không có chữ (ảnh hoặc trang trắng).`,
    }))
}

/**
 * Reads the text layer of a PDF into the text form: ruled tables by their rules, merged cells too; words outside of
 * them as paragraphs put together again. Pictures are not read. Throws `Refused`.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PlanText> => {
  const document = await open(bytes)
  try {
    if (document.numPages > mostPages)
      refuse('tooLarge', `Tệp PDF có ${document.numPages} trang, nhiều nhất là ${mostPages}.`)
    const pages: Page[] = []
    const began = performance.now()
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageOf(await document.getPage(number)))
      if (performance.now() - began > longestReading)
        refuse(
          'tooLarge',
          `Tệp PDF mất hơn ${longestReading / 1_000} giây để đọc nên bị dừng ở trang ${number}.`,
        )
    }
    const unread = judge(pages)
    const into: Gathering = { lines: [], flow: [], notes: [] }
    for (const page of withSharedColumns(pages)) gatherPage(into, page)
    flush(into)
    return planTextOf('pdf', withNotes(into), unread)
  } catch (error) {
    if (error instanceof Refused) throw error
    return whyNotOpened(error)
  } finally {
    await document.loadingTask.destroy()
  }
}
