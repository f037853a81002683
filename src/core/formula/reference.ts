import { type Formula, indicator, type When } from '#core/formula/formula.ts'
import { columnWord, spell, whenOf, whens } from '#core/formula/vocabulary.ts'

/** `B2.12`, `T.6.b`: letters, digits and points, as the indicators of a plan are coded. */
const code = /^[\p{L}\p{N}_@-]+(?:\.[\p{L}\p{N}_@-]+)+$/u

const columnOf = (part: string): number | null => {
  const [word = '', n = '', ...more] = part.trim().split(/\s+/)
  return more.length === 0 && spell(word) === spell(columnWord) && /^[1-9]\d{0,2}$/.test(n) ? Number(n) : null
}

/** `[B2.12]`, `[B2.12; cột 6]`, `[B2.12; kỳ trước]`: null where it is none of them. */
export const parseReference = (text: string): Formula | null => {
  const [first = '', second, ...more] = text.slice(1, -1).split(/[;|]/)
  const name = first.trim()
  if (!code.test(name) || more.length > 0) return null
  if (second === undefined) return indicator(name)
  const when: When | null = whenOf(second)
  if (when !== null) return indicator(name, when)
  const at = columnOf(second)
  return at === null ? null : indicator(name, 'same', at)
}

/** The inverse of `parseReference`. */
export const printReference = (of: string, when: When, at: number | null): string => {
  if (at !== null) return `[${of}; ${columnWord} ${at}]`
  return when === 'same' ? `[${of}]` : `[${of}; ${whens[when].vi}]`
}
