import { cleanText, isBlankText } from '#core/report/texts.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** What was said of a subject of a report, or done to its thread; facts, only added. */
export type CommentFact = {
  readonly number: number
  /** An indicator, `work:` with the id of an action, or '' for the whole report. */
  readonly subject: string
  /** The number of the comment that began the thread. */
  readonly thread: number
  readonly what: 'said' | 'resolved' | 'reopened'
  readonly words: string
  /** For the agency's own people alone. */
  readonly inside: boolean
  /** Other agencies that were asked by then. */
  readonly asked: readonly string[]
  readonly by: string
  readonly byName: string
  readonly byAgency: string | null
  readonly at: string
  readonly trial: boolean
}

/** A talk about one subject: what was said in order, and whether it is settled. */
export type Thread = {
  readonly thread: number
  readonly subject: string
  readonly inside: boolean
  readonly asked: readonly string[]
  readonly said: readonly CommentFact[]
  /** Who settled it; null: still open. Whoever speaks again opens it. */
  readonly resolved: CommentFact | null
}

/** The threads in the order in which they began, of the facts that these eyes may see. */
export const threadsOf = (facts: readonly CommentFact[]): readonly Thread[] => {
  const numbers = [...new Set(facts.map(({ thread }) => thread))]
  return numbers.flatMap((thread) => {
    const own = facts.filter((fact) => fact.thread === thread)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    return [
      {
        thread,
        subject: first.subject,
        inside: first.inside,
        asked: [...new Set(own.flatMap(({ asked }) => asked))],
        said: own.filter(({ what }) => what === 'said'),
        resolved: last.what === 'resolved' ? last : null,
      },
    ]
  })
}

/** Some four pages; more belongs into a document. */
export const mostCommentLetters = 8000

export const whyNotComment = (words: string): Refusal | null => {
  if (isBlankText(words)) return refuse('commentEmpty', {})
  return cleanText(words).length > mostCommentLetters
    ? refuse('textTooLong', { most: mostCommentLetters })
    : null
}

/** How many open threads each subject has, for the corner of its cell. */
export const openBySubject = (threads: readonly Thread[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { subject, resolved } of threads)
    if (resolved === null) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return counts
}

/** The subject of an action of the plan. */
export const workSubject = (action: string): string => `work:${action}`
