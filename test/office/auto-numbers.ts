import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

/** A list that Word counts itself: the sign that was typed is taken off the words, the number is counted again. */
export type Numbered = { readonly reference: string; readonly words: string }

const kinds = [
  { name: 'roman', pattern: /^([IVX]+)\.\s+/u, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  { name: 'decimal', pattern: /^(\d{1,2})\.\s+/u, format: LevelFormat.DECIMAL, text: '%1.' },
  { name: 'letter', pattern: /^([a-d])\)\s+/u, format: LevelFormat.LOWER_LETTER, text: '%1)' },
  { name: 'dash', pattern: /^(-)\s+/u, format: LevelFormat.BULLET, text: '-' },
] as const

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

const valueOf = (name: string, sign: string): number => {
  if (name === 'roman') return romans.indexOf(sign) + 1
  return name === 'letter' ? sign.charCodeAt(0) - 96 : Number(sign) || 1
}

/**
 * Lists for a document's paragraphs: one goes on while its numbers do, and a new one begins where they begin anew.
 * `options` are the lists that were needed, for the document.
 */
export const autoNumbers = (): {
  readonly take: (text: string) => Numbered | null
  readonly options: () => INumberingOptions
} => {
  const lists: { reference: string; start: number; kind: (typeof kinds)[number] }[] = []
  const last = new Map<string, { reference: string; value: number }>()
  return {
    take: (text) => {
      const kind = kinds.find(({ pattern }) => pattern.test(text))
      const found = kind?.pattern.exec(text)
      if (!kind || !found) return null
      const value = valueOf(kind.name, found[1] ?? '')
      if (value < 1) return null
      const open = last.get(kind.name)
      const goesOn = open && (kind.name === 'dash' || value === open.value + 1)
      const reference = goesOn ? open.reference : `${kind.name}-${lists.length}`
      if (!goesOn) lists.push({ reference, start: value, kind })
      last.set(kind.name, { reference, value })
      return { reference, words: text.slice(found[0].length) }
    },
    options: () => ({
      config: lists.map(({ reference, start, kind }) => ({
        reference,
        levels: [{ level: 0, format: kind.format, text: kind.text, start, alignment: AlignmentType.LEFT }],
      })),
    }),
  }
}
