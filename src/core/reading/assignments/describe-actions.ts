import type { Action, Citation, Deadline } from '#core/plan/action.ts'
import type { Footnote, Mention } from '#core/plan/plan.ts'
import { actionTypeOf } from '#core/reading/assignments/action-type.ts'
import { embeddedQuantities } from '#core/reading/assignments/embedded-quantities.ts'
import { type Inherited, inheritedVerbs } from '#core/reading/assignments/inherited-verbs.ts'
import { bodiesAt } from '#core/reading/assignments/body-list.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'
import { timesIn } from '#core/reading/deadlines/due-time.ts'
import { notesOf } from '#core/reading/footnotes.ts'
import { type CitedText, citationsIn } from '#core/reading/identity/citations.ts'

/** What the words of an action cannot say themselves. */
export type ActionContext = {
  /** The year of the plan: a day or a quarter without a year is of it. */
  readonly year: number
  readonly footnotes: readonly Footnote[]
  /** The paragraph above a list of tasks, whose verb governs them; null where there is none. */
  readonly head: string | null
  /** The names of the register; null where none is at hand. */
  readonly matcher: NameMatcher | null
  /** Where the work ends, where its lead stands behind it; absent: with the text. */
  readonly workTo?: number
}

/** An action as it was cut out of its paragraph; `lineAt` counts in its own text. */
export type CutAction = Pick<Action, 'id' | 'text' | 'lines'> & {
  readonly lineAt: (at: number) => number
}

/** The documents of a footnote count with the action that carries its mark (A06). */
const inFootnotes = (text: string, footnotes: readonly Footnote[]): readonly Citation[] =>
  notesOf(text, footnotes).flatMap(({ mark, line, text: note }) =>
    citationsIn(note).map((one) => ({ ...one, line, at: null, footnote: mark })),
  )

/** Of the register, or all committees of a level. */
const isBody = (code: string, matcher: NameMatcher | null): boolean =>
  matcher?.codes.has(code) === true || code.startsWith('@UBND')

/** The bodies before the verb of an action, and the action without them. */
const doneBy = (text: string, matcher: NameMatcher | null): { by: readonly Mention[]; work: string } => {
  const found = matcher && /^(?:\p{Lu}|sở\s+\p{Lu})/u.test(text) ? bodiesAt(text, matcher) : null
  if (!found || found.mentions.length === 0) return { by: [], work: text }
  const rest = text.slice(found.length).replace(/^[\s,:]+/u, '')
  const work = rest.replace(/^(?:chủ trì|phối hợp)(?!\p{L})[\s,:]*/u, '')
  const isTold = work !== rest
  const isDone =
    isTold || (found.mentions.every(({ code }) => isBody(code, matcher)) && verbPhraseOf(work) !== null)
  return isDone ? { by: found.mentions, work } : { by: [], work: text }
}

const overlaps = (cited: readonly CitedText[], at: number, length: number): boolean =>
  cited.some((one) => at < one.at + one.text.length && one.at < at + length)

const describe = (
  { id, text, lines, lineAt }: CutAction,
  { by, work }: ReturnType<typeof doneBy>,
  inherited: Inherited | null,
  context: ActionContext,
): Action => {
  const cited = citationsIn(text)
  const times = timesIn(text, context.year).filter((one) => !overlaps(cited, one.at, one.text.length))
  const quantities = embeddedQuantities(text, cited, times)
  return {
    id,
    text,
    lines,
    type: actionTypeOf({
      text: work,
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
    ...(by.length > 0 ? { by } : {}),
  }
}

/** Says of each action what its words say: type, inherited verb, cited documents, figures, terms (E05, A08, B10, E06). */
export const describeActions = (cuts: readonly CutAction[], context: ActionContext): readonly Action[] => {
  const done = cuts.map(({ text }) => doneBy(text, context.matcher))
  const verbs = inheritedVerbs(
    done.map(({ work }) => work),
    context.head,
  )
  return cuts.map((cut, at) =>
    describe(cut, done[at] ?? { by: [], work: cut.text }, verbs[at] ?? null, context),
  )
}
