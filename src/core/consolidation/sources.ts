import { sha256 } from '#core/report/digest.ts'
import type { AgencyHead } from '#core/page/head.ts'

/** One paragraph of what an agency wrote; its name is of its words, so that it outlives a second sending. */
export type SourceParagraph = { readonly id: string; readonly text: string }

export type Source = { readonly agency: AgencyHead; readonly paragraphs: readonly SourceParagraph[] }

/** Paragraphs as they were written, each with its name. */
export const paragraphsOf = (agency: string, text: string): readonly SourceParagraph[] => {
  const found = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      id: sha256(`${agency}\n${line.replaceAll(/\s+/g, ' ')}`).slice(0, 20),
      text: line,
    }))
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

export const sourcesOf = (
  situations: readonly { readonly agency: AgencyHead; readonly text: string }[],
): readonly Source[] =>
  situations.map(({ agency, text }) => ({ agency, paragraphs: paragraphsOf(agency.code, text) }))

/** A pseudo-section: paragraphs that somebody has looked at and set aside. */
export const setAside = 'khong-dung'

type Using = { readonly section: string; readonly used: readonly string[] }

/** In which sections a paragraph was taken; empty: nobody has used it yet. */
export const usedIn = (paragraph: string, sections: readonly Using[]): readonly string[] =>
  sections.filter(({ used }) => used.includes(paragraph)).map(({ section }) => section)

/** The agencies whose words went into a section, in the order of the sources. */
export const originsOf = (used: readonly string[], sources: readonly Source[]): readonly AgencyHead[] =>
  sources
    .filter(({ paragraphs }) => paragraphs.some(({ id }) => used.includes(id)))
    .map(({ agency }) => agency)
