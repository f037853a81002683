import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Me } from '#core/page/head.ts'
import type { RegisterPage } from '#core/page/register-page.ts'
import type { AssignmentsPage, PlanPage, TableHead, TargetsPage } from '#core/page/plan-pages.ts'
import { useMe } from '#web/frame/me.ts'
import { pagesFor } from '#web/frame/pages.ts'
import { useWhere, type Where } from '#web/frame/where.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { fold } from '#web/search/fold.ts'
import { frameWords } from '#web/words/frame.ts'
import { type Say, useWords } from '#web/words/say.ts'

type HitKind = 'hitPage' | 'hitClause' | 'hitTarget' | 'hitTable' | 'hitAssignment' | 'hitAgency'
export type Hit = {
  readonly kind: HitKind
  readonly text: string
  readonly to: string
  readonly folded: string
}

const most = 12
const hit = (kind: HitKind, text: string, to: string, more = ''): Hit => ({
  kind,
  text,
  to,
  folded: fold(`${text} ${more}`),
})

const pageHits = (me: Me, where: Where, say: Say<typeof frameWords>): Hit[] =>
  pagesFor(me, where)
    .flatMap((section) => section.links)
    .map((link) => hit('hitPage', say(link.word), link.to))

const targetHits = (plan: string, page: TargetsPage | undefined): Hit[] =>
  (page?.targets ?? []).map((target) =>
    hit(
      'hitTarget',
      `${target.id} ${target.indicator}`,
      `${paths.targets(plan)}#muc-${target.id}`,
      target.text,
    ),
  )

const tableHits = (plan: string, tables: readonly TableHead[] | undefined): Hit[] =>
  (tables ?? []).map((table) => hit('hitTable', `${table.id} ${table.title}`, paths.table(plan, table.id)))

const assignmentHits = (plan: string, page: AssignmentsPage | undefined): Hit[] =>
  (page?.assignments ?? []).map((one) =>
    hit(
      'hitAssignment',
      `${one.id} ${one.leadPhrase || one.text}`,
      `${paths.assignments(plan)}#viec-${one.id}`,
      one.text,
    ),
  )

const agencyHits = (page: RegisterPage | undefined): Hit[] =>
  (page?.agencies ?? []).map((agency) =>
    hit('hitAgency', agency.name, `${paths.register}#${agency.code}`, agency.short),
  )

/** A line without the marks of bold, its cells apart. */
const shown = (text: string): string => text.replaceAll('*', '').replaceAll('\t', ' · ').slice(0, 160)

const clauseHits = (plan: string, page: PlanPage | undefined): Hit[] =>
  (page?.clauses ?? []).flatMap((clause) =>
    clause.lines.map(({ line, text }) =>
      clause.kind === 'table'
        ? hit('hitTable', `${clause.id}: ${shown(text)}`, `${paths.table(plan, clause.id)}?dong=${line}`)
        : hit('hitClause', `${clause.id}: ${shown(text)}`, paths.planLine(plan, line), text),
    ),
  )

/** Twelve at most; those that begin with the query first, then in the order of kinds. Asked only while the box is open. */
export const useHits = (query: string, open: boolean): readonly Hit[] => {
  const say = useWords(frameWords)
  const me = useMe()
  const where = useWhere(me)
  const plan = where.plan ?? ''
  const asked = { enabled: open && plan !== '', staleTime: 300_000 }
  const { data: text } = useQuery({ ...queries.plan(plan), ...asked })
  const { data: targets } = useQuery({ ...queries.targets(plan), ...asked })
  const { data: tables } = useQuery({ ...queries.tables(plan), ...asked })
  const { data: assignments } = useQuery({ ...queries.assignments(plan), ...asked })
  const { data: register } = useQuery({ ...queries.register(), enabled: open, staleTime: 300_000 })

  const all = useMemo(
    () => [
      ...pageHits(me, where, say),
      ...targetHits(plan, targets),
      ...tableHits(plan, tables?.tables),
      ...agencyHits(register),
      ...assignmentHits(plan, assignments),
      ...clauseHits(plan, text),
    ],
    // `where` and `say` are made anew at each drawing; what they are made of stands in the list
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [me, where.plan, where.period, say('duties'), targets, tables, register, assignments, text],
  )
  return useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean)
    if (words.length === 0) return []
    const found = all.filter((one) => words.every((word) => one.folded.includes(word)))
    const begins = (one: Hit): number => (one.folded.startsWith(words.join(' ')) ? 0 : 1)
    return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, most)
  }, [all, query])
}
