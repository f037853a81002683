import type { PageMarks } from '#office/pdf-in/page-marks.ts'
import { type Frame, isInside, rowsIn, sharedEdges, topOf } from '#office/pdf-in/ruled-grid.ts'
import { linesOf, type PrintedLine } from '#office/pdf-in/printed-lines.ts'
import type { PageWords } from '#office/pdf-in/running-heads.ts'

/** What stands in a table is cut by its rules; everything else flows in lines. */
export type Page = {
  readonly number: number
  /** Points across, as a reader sees it. */
  readonly width: number
  readonly marks: PageMarks
  readonly tables: readonly Frame[]
}

/** A frame is a table where some row says three things; a box around a paragraph, or a letterhead's line, is none. */
const isTable = (frame: Frame, { glyphs, turned }: PageMarks): boolean =>
  rowsIn(frame, glyphs, turned).some((row) => row.filter((cell) => cell !== '').length >= 3)

/** A frame with the edges of a table on the page before or after it is a piece of that table, however little it says. */
const goesOnFrom = (frame: Frame, other: readonly Frame[] | undefined, at: 0 | -1): boolean => {
  const near = other?.at(at)
  return near !== undefined && frame.xs.length >= 4 && sharedEdges(frame, near) !== null
}

export const withTables = (pages: readonly Page[]): readonly Page[] => {
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
export const withSharedColumns = (pages: readonly Page[]): readonly Page[] => {
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
export const wordsOf = (pages: readonly Page[]): readonly PageWords[] => {
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
