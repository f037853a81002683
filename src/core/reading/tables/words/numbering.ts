/** How a row is numbered. The same `key` is the same kind of numbering: `I` and `IV`, `1.` and `2.`. */
export type Numbering = {
  readonly key: string
  /** Which one of its kind, from 1; null for dashes and stars. */
  readonly ordinal: number | null
  /** What it is called by its children: `2` is the parent of `2.1`. */
  readonly name: string | null
  /** The name of its parent, where its number says it: `2.1` → `2`. */
  readonly parent: string | null
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

const romanOrdinal = (text: string): number =>
  [...text].reduce((total, digit, at) => {
    const [value, next] = [romanDigits[digit] ?? 0, romanDigits[text[at + 1] ?? ''] ?? 0]
    return value < next ? total - value : total + value
  }, 0)

const plainNumbering = (key: string, ordinal: number | null = null): Numbering => ({
  key,
  ordinal,
  name: null,
  parent: null,
})

/** A map and no object: a cell may say `valueOf`. */
const marks: ReadonlyMap<string, string> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['*', 'star'],
  ['+', 'plus'],
  ['•', 'bullet'],
])

/** `1.2 (1-1.1)`, `III=I+II`: a number that says of which rows it is the sum. */
const withoutSum = (stt: string): string =>
  /[(=]/.test(stt) ? stt.replace(/\s*(?:\([\dIVXA-Z.+\-–\s]+\)|=[\dIVXA-Z.+\-–\s()]+)$/u, '') : stt

/** Understands the STT of a row; null where it is none. `1,1` of a table with decimal commas is `1.1`. */
export const numberingOf = (printed: string): Numbering | null => {
  const stt = withoutSum(printed)
  const mark = marks.get(stt)
  if (mark) return plainNumbering(mark)
  if (/^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3}|XL)\.?$/.test(stt))
    return plainNumbering('roman', romanOrdinal(stt.replace('.', '')))
  if (/^[A-ZĐ]\.?$/.test(stt)) return plainNumbering('letter', stt.charCodeAt(0) - 64)
  if (/^[a-zđ][.)]?$/.test(stt)) return plainNumbering('small', stt.charCodeAt(0) - 96)
  if (/^\d{1,3}$/.test(stt))
    return { key: 'arabic', ordinal: Number(stt), name: String(Number(stt)), parent: null }
  if (/^\d{1,3}[.)]$/.test(stt)) return plainNumbering('arabic.', Number(stt.slice(0, -1)))
  const steps = /^\d{1,3}(?:[.,]\d{1,3})+\.?$/.test(stt) ? stt.replace(/\.$/, '').split(/[.,]/) : []
  if (steps.length < 2) return null
  return {
    key: `decimal${steps.length}`,
    ordinal: Number(steps.at(-1)),
    name: steps.join('.'),
    parent: steps.slice(0, -1).join('.'),
  }
}

/** `- Mực đông` is marked by a dash, `+ Tôm` by a plus, `a) Nuôi công nghiệp` counts letters; others null. */
export const markOf = (label: string): Numbering | null => {
  const found = /^(?:([-–+])\s*\p{L}|([a-zđ])\)\s*\S)/iu.exec(label)
  if (!found) return null
  return found[2] === undefined
    ? plainNumbering(found[1] === '+' ? 'label plus' : 'label dash')
    : plainNumbering('label letter', found[2].charCodeAt(0) - 96)
}
