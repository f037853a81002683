import { fold } from '#core/checks/names/words.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import { remembered } from '#core/remembered.ts'

/** A word of the document at its place. */
export type Word = {
  /** Lower case, the tone of `hòa`, `hoà` always on the same letter; `bare` is without marks. */
  readonly text: string
  readonly bare: string
  readonly printed: string
  readonly line: number
  /** Position of its cell in the row, from 1; null outside the rows of tables. */
  readonly column: number | null
  /** Only blanks, or a comma as in `bộ, ngành`, stand between it and the word before. */
  readonly joined: boolean
  /** Only blanks do. */
  readonly spaced: boolean
}

export const placeOfWord = ({ line, column }: Pick<Word, 'line' | 'column'>): Place =>
  column === null ? { line } : { line, column }

const words = /\p{L}+/gu
const markup = /<\/?[a-z]+>|\*\*/gi

const older = /^(.*[^q])(òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy)$/u

/** `hòa` and `hoà` are two customs of one spelling, not a slip. */
const oneCustom = (word: string): string => {
  const [, onset, rime] = older.exec(word) ?? []
  if (onset === undefined || rime === undefined) return word
  const [glide = '', vowel = ''] = [...rime.normalize('NFC')]
  const [letter = '', tone = ''] = glide.normalize('NFD')
  return `${onset}${letter}${`${vowel}${tone}`.normalize('NFC')}`
}

type Form = { readonly text: string; readonly bare: string }

/** The forms of one printed word; a plan has some thousands of different ones, and the next plan the same. */
export const formOf = remembered((printed: string): Form => {
  const lower = printed.toLowerCase()
  return { text: oneCustom(lower), bare: fold(lower) }
})

const link = /^\s*(,?)\s+$/

/** What stands between two words: only blanks '', a comma ',', anything else null. */
const linkIn = (text: string, from: number, to: number): string | null => {
  if (to - from === 1 && text[from] === ' ') return ''
  if (from < 0 || to - from > 4) return null
  const gap = text.slice(from, to)
  return gap.includes('\t') ? null : (link.exec(gap)?.[1] ?? null)
}

/** The tabs between two places of a line. */
const tabsIn = (text: string, from: number, to: number): number => {
  let tabs = 0
  for (let at = text.indexOf('\t', from); at >= 0 && at < to; at = text.indexOf('\t', at + 1)) tabs += 1
  return tabs
}

/** Every word of a document in order, lines of prose and cells of tables alike; a cell begins anew. */
export const wordsOfText = ({ lines }: Pick<Plan, 'lines'>): readonly Word[] => {
  const all: Word[] = []
  for (const [at, raw] of lines.entries()) {
    const line = /[<*]/.test(raw) ? raw.replace(markup, '') : raw
    let [end, column] = [-1, line.includes('\t') ? 1 : null]
    for (const { 0: printed, index } of line.matchAll(words)) {
      const gap = linkIn(line, end, index)
      if (column !== null && gap === null) column += tabsIn(line, Math.max(end, 0), index)
      end = index + printed.length
      const { text, bare } = formOf(printed)
      all.push({ text, bare, printed, line: at + 1, column, joined: gap !== null, spaced: gap === '' })
    }
  }
  return all
}
