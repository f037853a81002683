import type { Line } from '#web/pages/plan/text.ts'

/** The text of a line without the marks of bold and slant. */
const bare = (text: string): string => text.replaceAll('*', '').trim()

const isOpen = (text: string): boolean => !/[.:;!?…”"»)\]]$/.test(bare(text))
const isContinued = (text: string): boolean => /^\p{Ll}/u.test(bare(text)) && !/^[a-zđ]\)/.test(bare(text))

/**
 * Lines that the turning of a page tore apart read on as one paragraph: the first ends in the middle of a sentence
 * and the next begins with a small letter. Each line keeps its own address in it.
 */
export const paragraphsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const last = paragraph?.at(-1)
    if (paragraph && last && isOpen(last.text) && isContinued(line.text)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}
