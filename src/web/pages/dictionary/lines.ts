import type { Nature } from '#core/indicator/definition.ts'
import type { DictionaryLine } from '#core/page/dictionary-page.ts'
import { matches } from '#web/search/fold.ts'

export type State = '' | 'proposed' | 'confirmed'
export type Wanted = { readonly text: string; readonly nature: Nature | ''; readonly state: State }

export const natures: readonly Nature[] = [
  'flow',
  'stock',
  'cumulative',
  'index',
  'rate',
  'average',
  'yearly',
]
export const natureIn = (text: string | undefined): Nature | '' => natures.find((one) => one === text) ?? ''
export const stateIn = (text: string | undefined): State =>
  text === 'proposed' || text === 'confirmed' ? text : ''

export const isShown = ({ definition, path, confirmed }: DictionaryLine, wanted: Wanted): boolean =>
  (wanted.nature === '' || definition.nature === wanted.nature) &&
  (wanted.state === '' || (wanted.state === 'confirmed') === (confirmed !== null)) &&
  matches(wanted.text, definition.code, definition.name, definition.unit, ...path)

export type Section = { readonly id: string; readonly lines: readonly DictionaryLine[] }

/** The targets, then each table, in the order of the document. */
export const sectionsOf = (lines: readonly DictionaryLine[]): readonly Section[] => {
  const sections = new Map<string, DictionaryLine[]>()
  for (const line of lines) {
    const id = line.definition.code.startsWith('T.') ? '' : line.source
    sections.set(id, [...(sections.get(id) ?? []), line])
  }
  return [...sections].map(([id, own]) => ({ id, lines: own }))
}
