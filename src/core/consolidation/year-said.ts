import type { AgencyHead } from '#core/page/head.ts'
import type { ProposalSaid } from '#core/page/consolidation-page.ts'
import { saysNothing } from '#core/report/texts.ts'
import { splitProposals } from '#core/consolidation/proposals.ts'
import type { Verdict } from '#core/target/verdict.ts'
import type { SaidWork, WorkState } from '#core/works/said-work.ts'

/** A target by what its year is expected to come to: `dự kiến đạt` until the official figure (Q10). */
export type YearVerdict = { readonly code: string; readonly verdict: Verdict; readonly because: string }

/** A group of assignments as its agencies expect it to stand at the end of the year (G09). */
export type WorkGroup = {
  readonly id: number
  readonly title: string
  readonly assignments: number
  readonly actions: number
  readonly done: number
  readonly underway: number
  readonly behind: number
  readonly silent: number
}

/** An action that its agency does not expect to get under way. */
export type WorkBehind = {
  readonly action: string
  readonly text: string
  readonly agency: AgencyHead
  readonly state: WorkState
  readonly result: string
}

/** What the report of the year says beside its figures, frozen with them. */
export type YearSaid = {
  readonly verdicts: readonly YearVerdict[]
  /** Proposed for the year after, under the sections of the report's outline, each with its origin. */
  readonly nextYear: readonly { readonly title: string; readonly items: readonly ProposalSaid[] }[]
  readonly nothingNext: readonly AgencyHead[]
  readonly works: readonly WorkGroup[]
  readonly behind: readonly WorkBehind[]
}

/** What one agency wrote for the year after. */
export type NextSaid = { readonly agency: AgencyHead; readonly text: string }

/** `sectionOf`: the section of the outline that an agency's words go to. In the order of the outline; nothing is lost. */
export const groupNextYear = (
  said: readonly NextSaid[],
  sections: readonly { readonly id: string; readonly title: string; readonly agencies: readonly string[] }[],
): Pick<YearSaid, 'nextYear' | 'nothingNext'> => {
  const asks = said.filter(({ text }) => text.trim() !== '' && !saysNothing(text))
  const sectionOf = (agency: string): string | undefined =>
    sections.find(({ agencies }) => agencies.includes(agency))?.id
  const itemsOf = (own: readonly NextSaid[]): readonly ProposalSaid[] =>
    own.flatMap(({ agency, text }) =>
      splitProposals(text).map(({ lead, text: item }) => ({
        agency,
        text: lead === '' ? item : `${lead} ${item}`,
      })),
    )
  const grouped = sections.map(({ id, title }) => ({
    title,
    items: itemsOf(asks.filter(({ agency }) => sectionOf(agency.code) === id)),
  }))
  const rest = itemsOf(asks.filter(({ agency }) => sectionOf(agency.code) === undefined))
  return {
    nextYear: [...grouped, { title: 'Đề xuất khác', items: rest }].filter(({ items }) => items.length > 0),
    nothingNext: said.filter(({ text }) => saysNothing(text)).map(({ agency }) => agency),
  }
}

/** Everybody's word of one action; an agency that says nothing has null. */
export type ActionExpected = {
  readonly id: string
  readonly text: string
  readonly words: readonly { readonly agency: AgencyHead; readonly said: SaidWork | null }[]
}

export type GroupExpected = {
  readonly id: number
  readonly title: string
  readonly assignments: number
  readonly actions: readonly ActionExpected[]
}

type Standing = 'done' | 'underway' | 'behind' | 'silent'

/** An action is no further than its slowest member (Q22); one that nobody speaks of is silent. */
const standingOf = ({ words }: ActionExpected): Standing => {
  const states = words.map(({ said }) => said?.state ?? null)
  if (states.every((state) => state === null)) return 'silent'
  if (states.some((state) => state === 'notStarted' || state === 'paused')) return 'behind'
  return states.every((state) => state === 'done') ? 'done' : 'underway'
}

/** How the actions are expected to stand at the end of the year: counted by group, those behind by name. */
export const expectedWorks = (groups: readonly GroupExpected[]): Pick<YearSaid, 'works' | 'behind'> => ({
  works: groups.map(({ id, title, assignments, actions }) => {
    const standings = actions.map(standingOf)
    const count = (wanted: Standing): number => standings.filter((one) => one === wanted).length
    return {
      id,
      title,
      assignments,
      actions: actions.length,
      done: count('done'),
      underway: count('underway'),
      behind: count('behind'),
      silent: count('silent'),
    }
  }),
  behind: groups.flatMap(({ actions }) =>
    actions.flatMap(({ id, text, words }) =>
      words.flatMap(({ agency, said }): readonly WorkBehind[] => {
        const state = said?.state
        if (!said || (state !== 'notStarted' && state !== 'paused')) return []
        return [{ action: id, text, agency, state, result: said.result }]
      }),
    ),
  ),
})
