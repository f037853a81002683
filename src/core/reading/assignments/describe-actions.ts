import type { Action, Citation, Deadline } from '#core/plan/action.ts'
import type { Footnote } from '#core/plan/plan.ts'
import { actionTypeOf } from '#core/reading/assignments/action-type.ts'
import { embeddedQuantities } from '#core/reading/assignments/embedded-quantities.ts'
import { inheritedVerbs } from '#core/reading/assignments/inherited-verbs.ts'
import type { VerbPhrase } from '#core/reading/assignments/verb-phrase.ts'
import { timesIn } from '#core/reading/deadlines/due-time.ts'
import { marksIn } from '#core/reading/footnotes.ts'
import { type CitedText, citationsIn } from '#core/reading/identity/citations.ts'

/** What the words of an action cannot say themselves. */
export type ActionContext = {
  /** The year of the plan: a day or a quarter without a year is of it. */
  readonly year: number
  readonly footnotes: readonly Footnote[]
  /** The paragraph above a list of tasks, whose verb governs them; null where there is none. */
  readonly head: string | null
}

/** An action as it was cut out of its paragraph; `lineAt` counts in its own text. */
export type CutAction = Pick<Action, 'id' | 'text' | 'lines'> & {
  readonly lineAt: (at: number) => number
}

/** The documents of a footnote count with the action that carries its mark (A06). */
const inFootnotes = (text: string, footnotes: readonly Footnote[]): readonly Citation[] => {
  const marks = marksIn(text)
  return footnotes
    .filter(({ mark }) => marks.includes(mark))
    .flatMap(({ mark, line, text: note }) =>
      citationsIn(note).map((one) => ({ ...one, line, at: null, footnote: mark })),
    )
}

const overlaps = (cited: readonly CitedText[], at: number, length: number): boolean =>
  cited.some((one) => at < one.at + one.text.length && one.at < at + length)

const describe = (cut: CutAction, inherited: VerbPhrase | null, context: ActionContext): Action => {
  const { id, text, lines, lineAt } = cut
  const cited = citationsIn(text)
  const times = timesIn(text, context.year).filter((one) => !overlaps(cited, one.at, one.text.length))
  const quantities = embeddedQuantities(text, cited, times)
  return {
    id,
    text,
    lines,
    type: actionTypeOf({
      text,
      inherited,
      hasGoal: quantities.some(({ role }) => role === 'goal'),
      citesDocument: cited.length > 0,
    }),
    inheritedVerb: inherited?.phrase ?? null,
    citations: [
      ...cited.map((one) => ({ ...one, line: lineAt(one.at), footnote: null })),
      ...inFootnotes(text, context.footnotes),
    ],
    quantities: quantities.map((one) => ({ ...one, line: lineAt(one.at) })),
    deadlines: times.map(({ at, text: words, time }): Deadline => ({ text: words, line: lineAt(at), time })),
  }
}

/** Says of each action what its words say: type, inherited verb, cited documents, figures, terms (E05, A08, B10, E06). */
export const describeActions = (cuts: readonly CutAction[], context: ActionContext): readonly Action[] => {
  const verbs = inheritedVerbs(
    cuts.map(({ text }) => text),
    context.head,
  )
  return cuts.map((cut, at) => describe(cut, verbs[at] ?? null, context))
}
