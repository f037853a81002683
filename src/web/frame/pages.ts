import type { Me } from '#core/page/head.ts'
import { mayI } from '#web/frame/me.ts'
import type { Where } from '#web/frame/where.ts'
import { paths } from '#web/paths.ts'
import type { frameWords } from '#web/words/frame.ts'

type Word = Extract<
  keyof typeof frameWords,
  | 'duties'
  | 'planText'
  | 'targets'
  | 'targetBoard'
  | 'scenario'
  | 'dictionary'
  | 'tables'
  | 'assignments'
  | 'findings'
  | 'review'
  | 'owners'
  | 'periods'
  | 'calendar'
  | 'board'
  | 'consolidation'
  | 'importPlan'
  | 'notices'
  | 'register'
  | 'punctuality'
  | 'evaluation'
  | 'accounts'
  | 'delegations'
  | 'corrections'
  | 'log'
  | 'help'
>
type Section = Extract<keyof typeof frameWords, 'groupPlan' | 'groupMonth' | 'groupOffice'>

/** `key`: the letter after `g` that goes there. */
export type PageLink = {
  readonly word: Word
  readonly to: string
  readonly below: boolean
  readonly key?: string
}
export type PageSection = { readonly word: Section | null; readonly links: readonly PageLink[] }

const link = (word: Word, to: string, key?: string, below = false): PageLink => ({
  word,
  to,
  below,
  ...(key ? { key } : {}),
})

const planLinks = (me: Me, plan: string): PageLink[] => [
  link('planText', paths.plan(plan), 'k'),
  link('targets', paths.targets(plan), 'c'),
  link('targetBoard', paths.targetBoard(plan), 'e'),
  link('scenario', paths.scenario(plan), 's'),
  link('tables', paths.tables(plan), 'b', true),
  link('assignments', paths.assignments(plan), 'n'),
  link('findings', paths.findings(plan), 'p'),
  link('dictionary', paths.dictionary(plan), 'u'),
  ...(mayI(me, 'findings.decide') ? [link('review', paths.review(plan), 'x')] : []),
  ...(mayI(me, 'owners.confirm') ? [link('owners', paths.owners(plan), 'o')] : []),
]

const monthLinks = (me: Me, { plan, period }: Where): PageLink[] => [
  ...(plan && (mayI(me, 'period.open') || mayI(me, 'report.readAll'))
    ? [link('periods', paths.periods(plan), 'y')]
    : []),
  ...(plan ? [link('calendar', paths.calendar(plan))] : []),
  ...(period && mayI(me, 'report.readAll') ? [link('board', paths.board(period), 'r', true)] : []),
  ...(period && mayI(me, 'consolidation.read')
    ? [link('consolidation', paths.consolidation(period), 't')]
    : []),
  ...(mayI(me, 'report.send') || mayI(me, 'report.readAll') ? [link('corrections', paths.corrections)] : []),
  ...(plan ? [link('punctuality', paths.punctuality(plan)), link('evaluation', paths.evaluation(plan))] : []),
]

/** The side list: only what this person may ever see; nothing greyed out that can never be theirs. */
export const pagesFor = (me: Me, where: Where): readonly PageSection[] => {
  const importAt = where.plan ?? me.now.slice(0, 4)
  const office = [
    ...(mayI(me, 'plan.import') ? [link('importPlan', paths.planImport(importAt), 'i')] : []),
    ...(mayI(me, 'register.read') ? [link('register', paths.register, 'd')] : []),
    ...(mayI(me, 'accounts.manage') ? [link('accounts', paths.accounts, 'a')] : []),
    ...(mayI(me, 'accounts.manage') || mayI(me, 'report.send')
      ? [link('delegations', paths.delegations)]
      : []),
    ...(mayI(me, 'log.read') ? [link('log', paths.log, 'l')] : []),
    link('help', paths.help, 'h'),
  ]
  const sections: PageSection[] = [
    { word: null, links: [link('duties', paths.duties, 'v'), link('notices', paths.notices, 'q')] },
    { word: 'groupPlan', links: where.plan ? planLinks(me, where.plan) : [] },
    { word: 'groupMonth', links: monthLinks(me, where) },
    { word: 'groupOffice', links: office },
  ]
  return sections.filter((section) => section.links.length > 0)
}
