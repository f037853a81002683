import { type Draft, isEmptyRow, type Sight } from '#core/reading/tables/draft.ts'
import { sumsHold } from '#core/reading/tables/figures.ts'
import {
  isAside,
  isBareMeasure,
  isGrandTotal,
  isLoud,
  isTotal,
  partWords,
} from '#core/reading/tables/words/label-words.ts'
import { rowAfter } from '#core/reading/tables/row-after.ts'
import { markOf, type Numbering, numberingOf } from '#core/reading/tables/words/numbering.ts'

export type Placed = { readonly level: number; readonly path: readonly string[] }

/** An open row. `owns`: rows without number stand under it. */
type Frame = Numbering & { readonly at: number; readonly owns: boolean }

type Walk = {
  readonly rows: readonly Draft[]
  readonly sight: Sight
  readonly frames: readonly Frame[]
  /** Capital letters count only where they begin with A; a lone `D` is a heading. */
  readonly lettered: boolean
}

/** Where a row goes: how many open rows stay above it, and how it stays open itself. */
type Move = { readonly depth: number; readonly frame: Omit<Frame, 'at'>; readonly renames?: Frame }

const unnumbered = (key: string, owns: boolean): Omit<Frame, 'at'> => ({
  key,
  ordinal: null,
  name: null,
  parent: null,
  owns,
})
const isHeading = (row: Draft | undefined): boolean => row !== undefined && isEmptyRow(row) && row.unit === ''
const belowOwner = (frames: readonly Frame[]): number => frames.findLastIndex(({ owns }) => owns) + 1

/** The depth at which a kind of numbering is open already; -1 where it is new. */
const openDepth = (frames: readonly Frame[], { key, ordinal }: Numbering): number => {
  const same = frames.flatMap((frame, depth) => (frame.key === key ? [{ depth, last: frame.ordinal }] : []))
  const next = same.findLast(({ last }) => ordinal !== null && last !== null && ordinal === last + 1)
  const later = same.findLast(({ last }) => ordinal === null || last === null || ordinal > last)
  return (next ?? later ?? same.at(-1))?.depth ?? -1
}

/** `4` is a heading and `1` follows: a list inside the list. */
const restarts = (walk: Walk, { key, ordinal }: Numbering): boolean => {
  const last = walk.frames.findLast((frame) => frame.key === key)
  return (
    key !== 'letter' &&
    !key.startsWith('decimal') &&
    ordinal === 1 &&
    last !== undefined &&
    isHeading(walk.rows[last.at]) &&
    last === walk.frames.findLast(({ owns }) => owns)
  )
}

const moveNumbered = (walk: Walk, numbering: Numbering): Move => {
  const { frames, rows } = walk
  const frame = { ...numbering, owns: true }
  const open = restarts(walk, numbering) ? -1 : openDepth(frames, numbering)
  if (open >= 0) return { depth: open, frame }
  const parent =
    numbering.parent === null ? -1 : frames.findLastIndex(({ name }) => name === numbering.parent)
  if (parent >= 0) return { depth: parent + 1, frame }
  const below = belowOwner(frames)
  const owner = frames[below - 1]
  const ownerRow = owner === undefined ? undefined : rows[owner.at]
  // a star after a row with figures goes on in its list; below a heading it opens one of its own
  if (numbering.key === 'star' && owner?.key === 'arabic' && ownerRow && !isEmptyRow(ownerRow))
    return { depth: below - 1, frame: { ...owner, owns: true } }
  return { depth: below, frame }
}

/** A heading without number stands beside an open one of its kind, or under what is open. */
const moveHeading = (walk: Walk): Move => {
  const open = walk.frames.findLastIndex(({ key }) => key === 'heading')
  const isFresh = open >= 0 && open === walk.frames.length - 1 && walk.frames[open - 1]?.key !== 'heading'
  return { depth: open >= 0 && !isFresh ? open : belowOwner(walk.frames), frame: unnumbered('heading', true) }
}

const topRow = ({ frames, rows }: Walk): Draft | undefined => rows[frames.at(-1)?.at ?? -1]

/** The last row may hold dashes and parts unless it is a bare measure of something above. */
const topIsParent = (walk: Walk): boolean => {
  const top = topRow(walk)
  return top !== undefined && !isBareMeasure(top.label)
}

const moveMarked = (walk: Walk, row: Draft, mark: Numbering): Move => {
  const frame = { ...mark, owns: isHeading(row) || mark.key === 'label letter' }
  const open = walk.frames.findLastIndex(({ key }) => key === mark.key)
  if (open >= 0) return { depth: open, frame }
  const dash = mark.key === 'label plus' ? walk.frames.findLastIndex(({ key }) => key === 'label dash') : -1
  if (dash >= 0) return { depth: dash + 1, frame }
  return { depth: topIsParent(walk) ? walk.frames.length : belowOwner(walk.frames), frame }
}

/** `Trong đó: …` and `Chia ra: …` stand under the row before; alone or without figures they head the rows below. */
const movePart = (walk: Walk, row: Draft, words: string): Move => {
  if (isHeading(row)) {
    const open = walk.frames.findLastIndex(({ key }) => key === 'heading')
    if (open >= 0) return { depth: open, frame: unnumbered('heading', true) }
    return {
      depth: topIsParent(walk) ? walk.frames.length : belowOwner(walk.frames),
      frame: unnumbered('heading', true),
    }
  }
  const mark = markOf(words)
  const open = walk.frames.findLastIndex(({ key }) => key === 'part')
  return {
    depth: open >= 0 ? open : walk.frames.length,
    frame: mark ? { ...mark, owns: false } : unnumbered('part', false),
  }
}

/** More rows than any official table lists under one whole. */
const mostParts = 80
const deepest = 12

/** Have the parts listed so far made up the whole? Then what follows stands outside of it. */
const isComplete = (walk: Walk, open: number, at: number): boolean => {
  const whole = walk.frames[open - 1]
  const wholeRow = whole === undefined ? undefined : walk.rows[whole.at]
  if (!whole || !wholeRow || at - whole.at > mostParts) return false
  const parts = walk.rows
    .slice(whole.at + 1, at)
    .filter(({ label, stt }) => stt === '' && markOf(label) === null)
  const { held, broken } = sumsHold(wholeRow, parts, walk.sight)
  return held > 0 && broken === 0
}

const movePlain = (walk: Walk, row: Draft, at: number): Move => {
  if (isAside(row.label) && walk.frames.at(-1)?.key === 'plain')
    return { depth: walk.frames.length, frame: unnumbered('aside', false) }
  const open = walk.frames.findLastIndex(({ key }) => key === 'part')
  if (open >= 0 && !isComplete(walk, open, at)) return { depth: open, frame: unnumbered('part', false) }
  return { depth: belowOwner(walk.frames), frame: unnumbered('plain', false) }
}

/**
 * `-` rows after a `-` row that begins with `Tổng` and is their sum are its parts, though marked alike
 * (`- Tổng mức bán lẻ`, `- Bán lẻ hàng hóa`, …).
 */
const totalAbove = (rows: readonly Draft[], sight: Sight): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  for (const [at, total] of rows.entries()) {
    const key = numberingOf(total.stt)?.key
    if (key !== 'dash' || !isTotal(total.label)) continue
    const end = rowAfter(rows, at + 1, ({ stt }) => stt !== '' && numberingOf(stt)?.key !== key)
    const parts = rows
      .slice(at + 1, end < 0 ? rows.length : end)
      .flatMap((row, step) => (row.stt === '' ? [] : [{ row, at: at + 1 + step }]))
    if (
      parts.length < 2 ||
      sumsHold(
        total,
        parts.map(({ row }) => row),
        sight,
      ).held < 2
    )
      continue
    for (const part of parts) found.set(part.at, at)
  }
  return found
}

const moveOf = (walk: Walk, row: Draft, at: number): Move => {
  const [numbering, mark] = [numberingOf(row.stt), markOf(row.label)]
  const top = walk.frames.at(-1)
  if (numbering) {
    // the number of a block may stand on its first measure; the heading above is what it counts
    if (top?.key === 'heading' && isBareMeasure(row.label))
      return {
        depth: walk.frames.length,
        frame: unnumbered('plain', false),
        renames: { ...top, ...numbering },
      }
    if (numbering.key === 'letter' && !walk.lettered) return moveHeading(walk)
    const isMarkedBefore = mark !== null && walk.frames.some(({ key }) => key === mark.key)
    return isMarkedBefore ? moveMarked(walk, row, mark) : moveNumbered(walk, numbering)
  }
  if (mark) return moveMarked(walk, row, mark)
  const words = partWords(row.label)
  if (words !== null) return movePart(walk, row, words)
  if (isGrandTotal(row.label) && isLoud(row.label)) return { depth: 0, frame: unnumbered('total', at === 0) }
  return isHeading(row) ? moveHeading(walk) : movePlain(walk, row, at)
}

/** Depth and path of every row, from its number, its marks, its words and, where these are silent, the sums. */
export const outline = (rows: readonly Draft[], sight: Sight): Placed[] => {
  const lettered = rows.some(({ stt }) => /^A\.?$/.test(stt))
  const under = totalAbove(rows, sight)
  let frames: readonly Frame[] = []
  return rows.map((row, at) => {
    const total = under.get(at)
    const sum = total === undefined ? -1 : frames.findIndex((frame) => frame.at === total)
    const move =
      sum >= 0
        ? { depth: sum + 1, frame: unnumbered('part of total', true) }
        : moveOf({ rows, sight, frames, lettered }, row, at)
    const kept = frames.slice(0, Math.min(move.depth, deepest - 1))
    if ('renames' in move && move.renames) kept[kept.length - 1] = move.renames
    frames = [...kept, { ...move.frame, at }]
    return { level: kept.length + 1, path: kept.map((frame) => rows[frame.at]?.label ?? '') }
  })
}
