import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import type { UnreadLine } from '#core/plan/plan.ts'
import { mendCut } from '#office/pdf-in/cut-rows.ts'
import { type FlowLine, paragraphsIn } from '#office/pdf-in/flow.ts'
import { marksOf, type PageMarks } from '#office/pdf-in/page-marks.ts'
import { openTables } from '#office/pdf-in/open-table.ts'
import { linesOf, type PrintedLine } from '#office/pdf-in/printed-lines.ts'
import { type PageWords, withoutRunningHeads } from '#office/pdf-in/running-heads.ts'
import { type Frame, framesOn, isInside, rowsIn, sharedEdges, topOf } from '#office/pdf-in/ruled-grid.ts'
import { inOrder } from '#office/pdf-in/side-by-side.ts'
import { refuseSwelling } from '#office/pdf-in/swelling.ts'
import { type AddressedLine, oneLine, type PlanText, planTextOf } from '#office/plan-text.ts'
import { refuse, Refused } from '#office/refused.ts'
import { encodingRepair } from '#office/text-in/encoding-repair.ts'
import { type OldFace, oldFaceOf } from '#office/text-in/old-faces.ts'

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
type Page = {
  readonly number: number
  /** Points across, as a reader sees it. */
  readonly width: number
  readonly marks: PageMarks
  readonly tables: readonly Frame[]
}

/** The face of a font that the page draws with, where it is one from before Unicode. */
const faceIn = (page: PDFPageProxy, font: string): OldFace | null => {
  if (!page.commonObjs.has(font)) return null
  const found: unknown = page.commonObjs.get(font)
  const name = typeof found === 'object' && found !== null && 'name' in found ? found.name : null
  return typeof name === 'string' ? oldFaceOf(name.replace(/^[A-Z]{6}\+/u, '')) : null
}

const pageOf = async (page: PDFPageProxy): Promise<Page> => {
  const drawing = await page.getOperatorList()
  const view = page.getViewport({ scale: 1 })
  const marks = marksOf(drawing, view.transform, (font) => faceIn(page, font))
  page.cleanup()
  return {
    number: page.pageNumber,
    width: view.width,
    marks,
    tables: framesOn(marks.rules),
  }
}

/** A frame is a table where some row says three things; a box around a paragraph, or a letterhead's line, is none. */
const isTable = (frame: Frame, { glyphs, turned }: PageMarks): boolean =>
  rowsIn(frame, glyphs, turned).some((row) => row.filter((cell) => cell !== '').length >= 3)

/** A frame with the edges of a table on the page before or after it is a piece of that table, however little it says. */
const goesOnFrom = (frame: Frame, other: readonly Frame[] | undefined, at: 0 | -1): boolean => {
  const near = other?.at(at)
  return near !== undefined && frame.xs.length >= 4 && sharedEdges(frame, near) !== null
}

const withTables = (pages: readonly Page[]): readonly Page[] => {
  const whole = pages.map((page) => page.tables.filter((frame) => isTable(frame, page.marks)))
  return pages.map((page, at) => ({
    ...page,
    tables: page.tables.filter(
      (frame, place) =>
        whole[at]?.includes(frame) === true ||
        (place === 0 && goesOnFrom(frame, whole[at - 1], -1)) ||
        (place === page.tables.length - 1 && goesOnFrom(frame, whole[at + 1], 0)),
    ),
  }))
}

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

const outsideOf = ({ marks, tables }: Page): readonly PrintedLine[] =>
  linesOf(marks.glyphs.filter((glyph) => !tables.some((table) => isInside(glyph, table))))

/** How far to the right lines reach: pages of one width share it, a page of short lines does not show its own. */
const edgesOf = (pages: readonly Page[], lines: readonly (readonly PrintedLine[])[]): readonly number[] => {
  const edges = new Map<number, number>()
  const key = ({ width }: Page): number => Math.round(width)
  pages.forEach((page, at) => {
    const rights = (lines[at] ?? []).map(({ right }) => right)
    edges.set(key(page), Math.max(edges.get(key(page)) ?? 0, ...rights))
  })
  return pages.map((page) => edges.get(key(page)) ?? 0)
}

/** The printed lines of every page outside of its tables. */
const wordsOf = (pages: readonly Page[]): readonly PageWords[] => {
  const lines = pages.map(outsideOf)
  const edges = edgesOf(pages, lines)
  return pages.map(({ number, tables }, page) => ({
    lines: (lines[page] ?? []).map((line, at) => ({
      ...line,
      page: number,
      number: at + 1,
      edge: edges[page] ?? 0,
    })),
    top: Math.min(Number.POSITIVE_INFINITY, ...tables.map(topOf)),
    bottom: Math.max(Number.NEGATIVE_INFINITY, ...tables.map(({ ys }) => ys.at(-1) ?? 0)),
  }))
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
type Gathering = {
  readonly lines: PageLine[]
  readonly flow: FlowLine[]
  readonly notes: FlowLine[]
  /** The rows of the table that the last lines belong to, while no words have followed it. */
  rows: readonly (readonly string[])[]
}

/** Words outside of ruled tables: they flow as paragraphs, or stand in rows without rules, over page ends too. */
const flush = (into: Gathering): void => {
  if (into.flow.length > 0) into.rows = []
  for (const block of openTables(into.flow)) {
    if (block.kind === 'words') into.lines.push(...paragraphsIn(inOrder(block.lines)))
    else
      into.lines.push(
        ...block.rows.map((row) => ({ text: row.cells.join('\t'), page: row.page, line: row.line })),
      )
  }
  into.flow.length = 0
}

/** A table's rows; what goes on with the row that the end of the page before cut is put back there. */
const addTable = (into: Gathering, rows: readonly (readonly string[])[], page: number): void => {
  const mended = mendCut(into.rows, rows)
  const last = into.lines.at(-1)
  if (mended && last) into.lines.splice(-1, 1, { ...last, text: mended.last.join('\t') })
  const added = mended?.after ?? rows
  added.forEach((cells, at) => into.lines.push({ text: cells.join('\t'), page, line: at + 1 }))
  into.rows = [...into.rows, ...added]
}

/** A page's tables and words in the order in which they stand on it. A sentence may go on over the page's end. */
const gatherPage = (into: Gathering, page: Page, words: readonly FlowLine[]): void => {
  const foot = notesFrom(words)
  const body = words.slice(0, foot)
  let read = 0
  for (const table of page.tables) {
    const before = body.slice(read).findIndex(({ y }) => y >= topOf(table))
    const until = before < 0 ? body.length : read + before
    into.flow.push(...body.slice(read, until))
    read = until
    flush(into)
    addTable(into, rowsIn(table, page.marks.glyphs, page.marks.turned), page.number)
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

/** Whether the file holds any picture: without one, a page without letters is an empty page. */
const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image/u.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  )

const judge = (pages: readonly Page[], hasPictures: boolean): readonly UnreadLine[] => {
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
    .filter(({ marks }) => hasPictures && marks.glyphs.length < leastLetters)
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
    const unread = judge(pages, hasPictures(bytes))
    const into: Gathering = { lines: [], flow: [], notes: [], rows: [] }
    const tabled = withTables(pages)
    const words = withoutRunningHeads(wordsOf(tabled))
    withSharedColumns(tabled).forEach((page, at) => gatherPage(into, page, words[at] ?? []))
    flush(into)
    const encodings = [...new Set(pages.flatMap(({ marks }) => marks.encodings))]
    return {
      ...planTextOf('pdf', withNotes(into), unread),
      repairs: encodings.map((name) => encodingRepair(name)),
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    return whyNotOpened(error)
  } finally {
    await document.loadingTask.destroy()
  }
}
