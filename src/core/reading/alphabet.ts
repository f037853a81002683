/** The letters in which Vietnamese documents number their points: no f, j, w, z, and đ after d. */
const letters = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]

/** The n-th letter, from 0: 4 is đ. Beyond y the count itself. */
export const letterAt = (position: number): string => letters[position] ?? String(position + 1)

/** A letter printed twice (a lost stroke: đ printed d) takes the next free one. */
export const freeLetter = (printed: string, used: ReadonlySet<string>): string => {
  if (!used.has(printed)) return printed
  const from = letters.indexOf(printed)
  return letters.find((letter, position) => position > from && !used.has(letter)) ?? `${printed}2`
}

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** `IV` → 4. Null for what is no numeral: `IIV` counts as none. */
export const romanValue = (text: string): number | null => {
  const values = Array.from(text.toUpperCase()).map((letter) => digits[letter])
  let total = 0
  for (const [position, value] of values.entries()) {
    if (value === undefined) return null
    total += value < (values[position + 1] ?? 0) ? -value : value
  }
  return roman(total) === text.toUpperCase() ? total : null
}

/** 4 → `IV`, for 1 to 89. */
export const roman = (value: number): string => {
  const steps: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, text] = [value, '']
  for (const [step, letter] of steps)
    while (rest >= step) {
      text += letter
      rest -= step
    }
  return text
}
