import type { ClauseView } from '#web/pages/plan/text.ts'

/** Clauses whose heading is a title; the others begin with `1.`, `a)` or a dash and go on as a sentence. */
const titled: readonly ClauseView['kind'][] = ['part', 'group', 'table', 'recipients', 'signature']

/** So many words of a sentence stand for its clause. */
const mostWords = 8

const withoutMarks = (text: string): string =>
  text
    .replace(/[*\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g, '')
    .replace(/^[-+]\s*/, '')
    .trim()

/** The first line of the clause that has words, after its number: `1.` alone names nothing. */
const sentenceOf = ({ heading, lines }: Pick<ClauseView, 'heading' | 'lines'>): string => {
  let name = ''
  for (const { text } of lines) {
    name = `${name} ${withoutMarks(text)}`.trim()
    if (/\p{L}{2}/u.test(name)) return name
  }
  return name || withoutMarks(heading)
}

/** A clause in the contents: its title, or the first words of its sentence. */
export const nameOf = (clause: Pick<ClauseView, 'id' | 'kind' | 'heading' | 'lines'>): string => {
  if (titled.includes(clause.kind)) return withoutMarks(clause.heading) || clause.id
  const words = sentenceOf(clause).split(/\s+/).filter(Boolean)
  const name = words.slice(0, mostWords + 1).join(' ')
  return (words.length > mostWords + 1 ? `${name.replace(/[.,;:]$/, '')}\u00a0…` : name) || clause.id
}
