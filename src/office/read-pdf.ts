import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import { mendCut } from '#office/pdf-in/cut-rows.ts'
import { type FlowLine, paragraphsIn } from '#office/pdf-in/flow.ts'
import { marksOf } from '#office/pdf-in/page-marks.ts'
import { judge, runningOff } from '#office/pdf-in/judge.ts'
import { markings, notesFrom, remarked } from '#office/pdf-in/note-marks.ts'
import { openTables } from '#office/pdf-in/open-table.ts'
import { withoutRunningHeads } from '#office/pdf-in/running-heads.ts'
import { framesOn, rowsIn, topOf } from '#office/pdf-in/ruled-grid.ts'
import { type Page, withSharedColumns, withTables, wordsOf } from '#office/pdf-in/pdf-page.ts'
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
  const marks = marksOf(drawing, view.transform, (font) => faceIn(page, font), view.width)
  page.cleanup()
  return {
    number: page.pageNumber,
    width: view.width,
    marks,
    tables: framesOn(marks.rules, view.width),
  }
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
const gatherPage = (
  into: Gathering,
  page: Page,
  words: readonly FlowLine[],
  marked: (text: string) => string,
): void => {
  const foot = notesFrom(words)
  const body = words.slice(0, foot)
  let read = 0
  for (const table of page.tables) {
    const before = body.slice(read).findIndex(({ y }) => y >= topOf(table))
    const until = before < 0 ? body.length : read + before
    into.flow.push(...body.slice(read, until))
    read = until
    flush(into)
    const rows = rowsIn(table, page.marks.glyphs, page.marks.turned)
    addTable(
      into,
      rows.map((row) => row.map(marked)),
      page.number,
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

/** Whether the file holds any picture: without one, a page without letters is an empty page. */
const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image/u.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  )

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
    const into: Gathering = { lines: [], flow: [], notes: [], rows: [] }
    const lost = judge(pages, hasPictures(bytes))
    const tabled = withTables(pages)
    const words = withoutRunningHeads(wordsOf(tabled))
    const marks = markings(words)
    withSharedColumns(tabled).forEach((page, at) => {
      const marked = marks[at] ?? ((text: string): string => text)
      const own = (words[at] ?? []).map((line) => remarked(line, marked))
      gatherPage(into, page, own, marked)
    })
    flush(into)
    const encodings = [...new Set(pages.flatMap(({ marks }) => marks.encodings))]
    return {
      ...planTextOf('pdf', withNotes(into), [...lost, ...runningOff(tabled)]),
      repairs: encodings.map((name) => encodingRepair(name)),
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    return whyNotOpened(error)
  } finally {
    await document.loadingTask.destroy()
  }
}
