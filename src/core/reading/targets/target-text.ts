import type { Decimal } from '#core/figure/decimal.ts'
import { add, compare, integer } from '#core/figure/decimal.ts'
import type { Footnote, Target } from '#core/plan/plan.ts'
import { letterAt, roman } from '#core/reading/alphabet.ts'
import { notesOf } from '#core/reading/footnotes.ts'
import { lowerFirst, withoutEnd } from '#core/reading/plain-text.ts'
import { comparisonOf, isLessBetter } from '#core/reading/targets/comparator.ts'
import {
  deedWords,
  forbids,
  indicatorOf,
  keeps,
  nameBefore,
  sharedBy,
  wordsAfter,
} from '#core/reading/targets/indicator.ts'
import { namedUnits } from '#core/reading/targets/named-units.ts'
import { type ToldGoal, withParts } from '#core/reading/targets/part-of.ts'
import { areTiers, tierOf, withTiers } from '#core/reading/targets/tiers.ts'
import { isYearName, withoutYear, yearOfGoal } from '#core/reading/targets/yearly.ts'
import { piecesOf, type Piece } from '#core/reading/targets/target-pieces.ts'
import { unitFromName } from '#core/reading/targets/unit-words.ts'

/** A printed target, or one item of its list. */
export type TargetText = {
  readonly id: string
  readonly parent: string
  readonly text: string
  /** The heading of the list that it stands in: `Cơ cấu kinh tế`. */
  readonly head: string
  readonly composition: boolean
  readonly lineAt: (position: number) => number
  readonly footnotes: readonly Footnote[]
}

type Item = { readonly key: string; readonly from: number; readonly to: number; readonly bodyAt: number }

const sign = /(?:^|[\s;:,])(\((?:[ivx]{1,4})\)|[a-zđ]\))\s+/gu

/** A list inside the text, `(i) … (ii) …` or `a) … b) …`, that counts from one without a gap. */
const itemsOf = (text: string): readonly Item[] => {
  const found = [...text.matchAll(sign)].map((match) => {
    const printed = match[1] ?? ''
    const from = match.index + match[0].indexOf(printed)
    return { printed, from, bodyAt: match.index + match[0].length }
  })
  for (const expected of [
    (at: number) => `(${roman(at + 1).toLowerCase()})`,
    (at: number) => `${letterAt(at)})`,
  ]) {
    const items = found.filter((item) => expected(0).startsWith('(') === item.printed.startsWith('('))
    if (items.length >= 2 && items.every((item, at) => item.printed === expected(at)))
      return items.map((item, at) => ({
        key: item.printed.replace(/[()]/gu, ''),
        from: item.from,
        bodyAt: item.bodyAt,
        to: items[at + 1]?.from ?? text.length,
      }))
  }
  return []
}

const isComposition = (head: string, values: readonly (Decimal | undefined)[]): boolean => {
  if (/cơ cấu|tỷ trọng/iu.test(head)) return true
  const known = values.filter((value) => value !== undefined)
  return known.length >= 3 && known.length === values.length && compare(known.reduce(add), integer(100)) === 0
}

/** Takes a printed target apart into what can be measured by itself (rules Q5, Q6, Q8; B01). */
export const targetsIn = (printed: TargetText): readonly Target[] => {
  const items = itemsOf(printed.text)
  const first = items[0]
  if (!first) return printed.head === '' ? headed(printed) : atomsOf(printed, true)
  const head = withoutEnd(printed.text.slice(0, first.from)).replace(/\s*:$/u, '')
  const values = items.map((item) => piecesOf(printed.text.slice(item.bodyAt, item.to))[0]?.quantity.value)
  const composition = isComposition(head, values)
  return items.flatMap((item) =>
    atomsOf(
      {
        ...printed,
        id: `${printed.id}.${item.key}`,
        text: printed.text.slice(item.bodyAt, item.to),
        head: composition ? head : '',
        composition,
        lineAt: (at) => printed.lineAt(item.bodyAt + at),
      },
      true,
      printed.text.slice(item.from, item.bodyAt),
    ),
  )
}

/** `Cơ cấu: nông nghiệp 35%, công nghiệp 65%` and `Xử lý hồ sơ: cấp tỉnh 100%, cấp xã 80%`: a list under a heading. */
const listHead = (text: string): { head: string; at: number } | null => {
  const colon = /^([^:.;\d]+):\s+(?=\p{L})/u.exec(text)
  if (!colon || piecesOf(text.slice(colon[0].length)).length < 2) return null
  return { head: (colon[1] ?? '').trim(), at: colon[0].length }
}

const headed = (printed: TargetText): readonly Target[] => atomsOf(printed, false)

/** A goal that only strives further than the one before it: `Phấn đấu đạt 9,5%`. */
const isStretch = (text: string, piece: Piece): boolean =>
  piece.quantity.words.sayings.includes('strive') && nameBefore(text, piece) === ''

type Goal = { readonly piece: Piece; readonly stretch: Piece | null }

const goalsOf = (text: string): readonly Goal[] => {
  const goals: Goal[] = []
  for (const piece of piecesOf(text)) {
    const last = goals.at(-1)
    if (last && isStretch(text, piece)) goals[goals.length - 1] = { piece: last.piece, stretch: piece }
    else goals.push({ piece, stretch: null })
  }
  return goals
}

const atomsOf = (whole: TargetText, inList: boolean, marker = ''): readonly Target[] => {
  const list = listHead(whole.text)
  const text = list ? whole.text.slice(list.at) : whole.text
  const moved = list
    ? {
        ...whole,
        text,
        head: list.head,
        composition: whole.composition || /cơ cấu|tỷ trọng/iu.test(list.head),
        lineAt: (at: number) => whole.lineAt(at + list.at),
      }
    : whole
  const goals = goalsOf(text)
  const names = goals.map(({ piece }) => nameBefore(text, piece))
  const allLevels = goals.length > 1 && names.every((name) => /^(?:cấp|tuyến)\s+\p{L}+$/iu.test(name))
  const years = goals.map(({ piece }) => yearOfGoal(text, piece, nameBefore(text, piece)))
  const told: ToldGoal[] = []
  const before: Target[] = []
  for (const [at, goal] of goals.entries()) {
    const key = inList || allLevels ? String(at + 1) : letterAt(at)
    const id = goals.length === 1 ? whole.id : `${whole.id}.${key}`
    const single = goals.length === 1 ? { marker, whole: text } : null
    const own = atom(moved, goal, id, single, {
      before: goals.slice(Math.max(0, at - furthest), at),
      after: goals.slice(at + 1, at + 1 + furthest),
    })
    const year = years[at] ?? null
    const share = /^[\s,;(]*trong đó\s*[,:]?\s*có\s/iu.test(text.slice(goal.piece.from))
    const total = share ? before.at(-1)?.indicator : undefined
    const targets = own
      .map((one) => withYear(one, year, names[at] ?? '', before, moved.head))
      .map((one) =>
        total === undefined ? one : { ...one, indicator: `${total} ${lowerFirst(one.indicator)}` },
      )
    before.push(...targets)
    told.push({ from: goal.piece.quantity.wordsAt, to: goal.piece.quantity.end, targets })
  }
  const joined = withParts(text, told)
  return moved.head === '' && areTiers(names) ? withTiers(joined) : joined
}

/**
 * One indicator with a value for each year, `3,1% năm 2025, 2,6% năm 2026`: the later goals have the name, the unit and
 * the comparison of the first; `…, tăng 6,4%` behind a sum is the growth of that sum.
 */
const withYear = (
  one: Target,
  year: number | null,
  name: string,
  before: readonly Target[],
  head: string,
): Target => {
  const last = before.at(-1)
  if (year === null) {
    const isGrowth = name === '' && one.unit === '%' && /^(?:tăng|giảm)$/u.test(one.literal)
    if (!isGrowth || !last || last.unit === '%') return one
    return {
      ...one,
      indicator: `${one.literal === 'tăng' ? 'Tốc độ' : 'Mức'} ${one.literal} ${lowerFirst(last.indicator)}`,
    }
  }
  const isBare = name === '' || isYearName(name)
  if (!isBare) return { ...one, year, indicator: withoutYear(one.indicator) }
  const first = before.find((other) => other.year !== undefined) ?? before[0]
  if (!first)
    return head === ''
      ? { ...one, year, indicator: withoutYear(one.indicator) }
      : { ...one, year, indicator: head }
  const { indicator, comparator, basis, literal } = first
  return one.literal === ''
    ? { ...one, year, indicator, comparator, basis, literal }
    : { ...one, year, indicator }
}

const spoken = (text: string, goal: Goal): string =>
  withoutEnd(text.slice(goal.piece.from, goal.stretch?.to ?? goal.piece.to))
    .replace(/^(?:(?:trong đó|và)(?!\p{L})[\s,:]*)+/iu, '')
    .replace(/^([^()]*)\)$/u, '$1')

/** So many goals away one may still share the deed or the object of another. */
const furthest = 8
type Neighbours = { readonly before: readonly Goal[]; readonly after: readonly Goal[] }

/** A count without a word before it goes on with the deed of the one before: `thêm 03 xã và 01 huyện`. */
const goesOn = ({ piece }: Goal): boolean =>
  piece.quantity.words.text === '' && piece.quantity.at === piece.from

const inherited = (goal: Goal, before: readonly Goal[]): { piece: Piece; literal: string } | null => {
  const words = before.findLast((other) => !goesOn(other))?.piece.quantity.words
  if (!words || !goesOn(goal)) return null
  return words.sayings.includes('add')
    ? { piece: { ...goal.piece, quantity: { ...goal.piece.quantity, words } }, literal: `(${words.text})` }
    : null
}

/** The object that a later count of the same deed has: `thêm 06 xã, 02 phường đạt chuẩn` → `đạt chuẩn`. */
const borrowedObject = (text: string, after: readonly Goal[]): string => {
  const end = after.findIndex((goal) => !goesOn(goal))
  const same = end < 0 ? after : after.slice(0, end)
  return same.map(({ piece }) => wordsAfter(text, piece)).find((words) => words !== '') ?? ''
}

const noteOf = (text: string, piece: Piece): string | null => {
  const notes = [...text.slice(piece.from, piece.to).matchAll(/\(([^()]+)\)/gu)].map((found) =>
    (found[1] ?? '').trim(),
  )
  return notes.filter((note) => !/^(?:phấn đấu|trong đó)/iu.test(note)).join('; ') || null
}

/** A range is a goal with a stretch: its nearer end is committed, its further end strived for. */
const valuesOf = (goal: Goal, indicator: string): { value: Decimal; stretch: Decimal | null } => {
  const { value, upper } = goal.piece.quantity
  if (upper && isLessBetter(indicator)) return { value: upper, stretch: value }
  return { value, stretch: goal.stretch?.quantity.value ?? upper }
}

const rangeOf = ({ quantity }: Piece): Pick<Target, 'range'> =>
  quantity.upper ? { range: { lower: quantity.value, upper: quantity.upper } } : {}

const atom = (
  whole: TargetText,
  goal: Goal,
  id: string,
  single: { marker: string; whole: string } | null,
  { before, after }: Neighbours,
): readonly Target[] => {
  const passed = inherited(goal, before)
  const piece = passed?.piece ?? goal.piece
  const name = nameBefore(whole.text, piece)
  const indicator = indicatorOf(whole.text, piece, whole.head, borrowedObject(whole.text, after))
  const comparison = comparisonOf(
    indicator,
    piece.quantity,
    whole.composition,
    keeps(whole.text, piece),
    forbids(whole.text, piece),
  )
  const text = single ? `${single.marker}${withoutEnd(single.whole)}`.trim() : spoken(whole.text, goal)
  const literal = passed?.literal ?? (comparison.literal || deedWords(name))
  const target: Target = {
    id,
    parent: whole.parent,
    line: whole.lineAt(piece.from),
    text,
    indicator,
    ...comparison,
    literal: goal.stretch ? `${literal}; ${goal.stretch.quantity.words.text}` : literal,
    ...valuesOf(goal, indicator),
    unit: piece.quantity.unit || unitFromName(indicator),
    note: noteOf(whole.text, piece),
    named: notesOf(whole.text.slice(piece.from, piece.to), whole.footnotes).flatMap((note) =>
      namedUnits(note.text),
    ),
    ...rangeOf(piece),
  }
  const shared = whole.head === '' ? sharedBy(name, target.unit) : null
  const atoms = shared
    ? shared.map((one, at) => ({ ...target, id: `${id}.${at + 1}`, indicator: one }))
    : [target]
  return atoms.map((one) => {
    const tier = tierOf(one.indicator)
    return tier === undefined ? one : { ...one, tier }
  })
}
