import type { FunctionName, When } from '#core/formula/formula.ts'

/** A word of the language: as it is printed, and as it is understood besides. Diacritics may be left out. */
type Word = { readonly vi: string; readonly also: readonly string[] }

type Signature = Word & { readonly least: number; readonly most: number; readonly many: boolean }

/** Every function: how many arguments it takes, and whether a range of rows may stand for many of them. */
export const functions: Readonly<Record<FunctionName, Signature>> = {
  /** A total; a missing part makes it missing, a dash adds nothing (Q19). */
  sum: { vi: 'tổng', also: ['sum'], least: 1, most: 200, many: true },
  /** Part of a like whole, in percent. */
  ratio: { vi: 'tỷ lệ', also: ['ratio'], least: 2, most: 2, many: false },
  /** One thing on so and so many of another: doctors, population, 10.000. */
  perHead: { vi: 'bình quân', also: ['perHead'], least: 3, most: 3, many: false },
  round: { vi: 'làm tròn', also: ['round'], least: 2, most: 2, many: false },
  min: { vi: 'nhỏ nhất', also: ['min'], least: 1, most: 200, many: true },
  max: { vi: 'lớn nhất', also: ['max'], least: 1, most: 200, many: true },
  /** How much more than the base, in percent of the base. */
  growth: { vi: 'tăng trưởng', also: ['growth'], least: 2, most: 2, many: false },
  /** A part's share of its whole, in percent. */
  share: { vi: 'tỷ trọng', also: ['share'], least: 2, most: 2, many: false },
}

export const whens: Readonly<Record<Exclude<When, 'same'>, Word>> = {
  previous: { vi: 'kỳ trước', also: ['prev', 'previous'] },
  lastYear: { vi: 'cùng kỳ năm trước', also: ['cùng kỳ', 'same period last year'] },
  wholeYear: { vi: 'cả năm', also: ['year'] },
}

/** `cột 6`, `số 2`: where a bare number would be read as the other of the two. */
export const columnWord = 'cột'
export const numberWord = 'số'

/** One spelling for a word of the language, typed with or without diacritics. */
export const spell = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()

const functionNames: readonly FunctionName[] = [
  'sum',
  'ratio',
  'perHead',
  'round',
  'min',
  'max',
  'growth',
  'share',
]
const whenNames = ['previous', 'lastYear', 'wholeYear'] as const

const isSpelled = (word: Word, spelled: string): boolean =>
  spell(word.vi) === spelled || word.also.some((other) => spell(other) === spelled)

export const functionOf = (word: string): FunctionName | null =>
  functionNames.find((name) => isSpelled(functions[name], spell(word))) ?? null

export const whenOf = (words: string): When | null =>
  whenNames.find((name) => isSpelled(whens[name], spell(words))) ?? null

export const allFunctions = (): string => functionNames.map((name) => functions[name].vi).join(', ')
