import type { Deadline } from '#core/plan/action.ts'
import type { Assignment, Footnote, Group, UnreadLine } from '#core/plan/plan.ts'
import { actionsOf } from '#core/reading/assignments/actions.ts'
import {
  closingLeadOf,
  inheritedPhrase,
  leadPhraseOf,
  type LeadPhrase,
} from '#core/reading/assignments/lead-phrase.ts'
import { areJoint } from '#core/reading/assignments/joint-leads.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { headingOf, nodeLine, type OutlineNode, type Part } from '#core/reading/outline.ts'
import { timeOfCell, timesIn } from '#core/reading/deadlines/due-time.ts'
import { firstLine, joinedParagraphs, lineAt, type Paragraph } from '#core/reading/paragraph.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'

export type AssignmentsReading = {
  readonly groups: readonly Group[]
  readonly assignments: readonly Assignment[]
  readonly unread: readonly UnreadLine[]
}

type Task = {
  readonly id: string
  readonly group: number
  readonly node: OutlineNode
  /** The paragraph that names the leads: its own, or the one above it. */
  readonly named: OutlineNode
  readonly phrase: LeadPhrase
  /** Where the work begins in the text of `named`. */
  readonly headWorkAt: number
}

/** What a task needs to know of the plan around it. */
export type TaskContext = { readonly year: number; readonly footnotes: readonly Footnote[] }

const signs: Readonly<Record<string, string>> = { dash: '-', plus: '+', none: '' }
const signOf = (node: OutlineNode): string =>
  signs[node.paragraph.marker.kind] ?? node.paragraph.marker.printed.trim()

const term = /(?:Thời gian|Thời hạn|Hoàn thành)(?:\s+(?:thực hiện|hoàn thành))?\s*:\s*([^.;()]{2,80})/u

/** `… Đơn vị chủ trì: Sở Y tế. Thời gian: Quý II/2031.`: when it is due is told behind the work too. */
const termBehind = (paragraph: Paragraph, { workTo }: LeadPhrase, year: number): readonly Deadline[] => {
  const found = workTo === undefined ? null : term.exec(paragraph.text.slice(workTo))
  const text = found?.[1]?.trim()
  if (!found || text === undefined) return []
  return [{ text, line: lineAt(paragraph, (workTo ?? 0) + found.index), time: timeOfCell(text, year) }]
}

const assignmentOf = (task: Task, matcher: NameMatcher, context: TaskContext): Assignment => {
  const own = task.named === task.node
  const { paragraph } = task.node
  const mine = own ? task.phrase.workAt : 0
  const head = own ? null : task.named.paragraph
  const terms = head ? timesIn(head.text, context.year) : []
  const behind = own ? termBehind(paragraph, task.phrase, context.year) : []
  const actions = actionsOf(paragraph, mine, task.id, {
    ...context,
    matcher,
    head: head ? head.text.slice(task.headWorkAt) : null,
    ...(own && task.phrase.workTo !== undefined ? { workTo: task.phrase.workTo } : {}),
  })
  return {
    id: task.id,
    group: task.group,
    marker: own ? signOf(task.node) : `${signOf(task.named)} / ${signOf(task.node)}`,
    lines: own ? paragraph.lines : [...task.named.paragraph.lines, ...paragraph.lines],
    text: paragraph.text,
    leadPhrase: task.phrase.phrase,
    lead: task.phrase.lead,
    coordinate: task.phrase.coordinate,
    jointLead: areJoint(task.phrase.lead, actions),
    explicitLead: task.phrase.explicitLead,
    actions,
    ...(behind.length > 0 ? { deadlines: behind } : {}),
    ...(head && terms.length > 0
      ? { deadlines: terms.map(({ at, text, time }) => ({ text, line: lineAt(head, at), time })) }
      : {}),
  }
}

const hasWork = (node: OutlineNode, phrase: LeadPhrase): boolean =>
  /\p{L}/u.test(node.paragraph.text.slice(phrase.workAt, phrase.workTo))

/** Under a part in capital letters the Roman numbers are the groups, and the numbers below them the tasks. */
const groupOfPart = (part: Part, before: number): Group | null => {
  if (part.above === null) return null
  const printed = Number(part.heading.marker.key) || 0
  return {
    id: printed > before ? printed : before + 1,
    line: firstLine(part.heading),
    title: withoutEnd(part.heading.text).replace(/:$/u, ''),
  }
}

const groupOf = (node: OutlineNode, before: number): Group => ({
  id: Number(node.paragraph.marker.key) + before,
  line: nodeLine(node),
  title: withoutEnd(node.paragraph.text).replace(/:$/u, ''),
})

const unled = (node: OutlineNode): UnreadLine => ({
  line: nodeLine(node),
  text: headingOf(node.paragraph),
  why: 'Nhiệm vụ này không nêu cơ quan chủ trì.',
})

/** A node with the printed paragraphs that it was put together from. */
type Folded = OutlineNode & { readonly pieces: OutlineNode[] }

/** A paragraph without a sign of its own goes on with the task above it. */
const foldedNodes = (nodes: readonly OutlineNode[]): readonly Folded[] => {
  const folded: Folded[] = []
  for (const node of nodes) {
    const last = folded.at(-1)
    const holds = last && last.paragraph.marker.kind !== 'number' && last.paragraph.marker.kind !== 'none'
    if (node.paragraph.marker.kind === 'none' && last && holds) {
      last.pieces.push(node)
      folded[folded.length - 1] = { ...last, paragraph: joinedParagraphs(last.paragraph, node.paragraph) }
    } else folded.push({ ...node, pieces: [node] })
  }
  return folded
}

/**
 * A number usually opens a group of tasks; with an order or a name alone behind it, with a colon at its end, or with
 * nothing under it, it is a task itself: `2. Sở Y tế xây trạm.`
 */
const leadsItsGroup = (node: OutlineNode, phrase: LeadPhrase, isLeaf: boolean): boolean =>
  isLeaf ||
  /^Giao\s/u.test(node.paragraph.text) ||
  phrase.explicitLead ||
  !hasWork(node, phrase) ||
  /:\s*$/u.test(node.paragraph.text)

/** `a) Về nông nghiệp` with tasks under it only says what they are about. */
const isTopic = ({ paragraph }: OutlineNode, isLeaf: boolean): boolean =>
  !isLeaf && paragraph.lines.length === 1 && paragraph.text.length < 120 && !/[.;,]\s*$/u.test(paragraph.text)

/** The address within the part is the id: `III.3.a.1` → `3.a.1`. */
const idOf = (part: Part, node: OutlineNode, before: number, isNested: boolean): string => {
  const own = node.id.slice(part.id.length + 1)
  return before === 0 || isNested ? own : own.replace(/^\d+/u, (number) => String(Number(number) + before))
}

/**
 * Groups and assignments of a part. A paragraph that names its leads is one assignment; where it only names them
 * (`Giao …:`), each line under it is one and inherits them. A task that names nobody is listed as unread. `before` is
 * the last group of the parts that came first: a plan with several parts of tasks counts on.
 */
export const assignmentsOfPart = (
  part: Part,
  matcher: NameMatcher,
  context: TaskContext,
  before = 0,
): AssignmentsReading => {
  const heading = groupOfPart(part, before)
  const groups: Group[] = heading ? [heading] : []
  const shift = heading ? `${heading.id}.` : ''
  const tasks: Task[] = []
  const unread: UnreadLine[] = []
  const heads = new Map<string, { node: OutlineNode; phrase: LeadPhrase }>()
  const led = new Set<string>()
  const nodes = foldedNodes(part.nodes)
  const parents = new Set(nodes.map(({ parent }) => parent))
  for (const node of nodes) {
    const above = heads.get(node.parent)
    const isLeaf = !parents.has(node.id)
    const phrase =
      leadPhraseOf(node.paragraph.text, matcher, above ? 'order' : 'name') ??
      (above || !isLeaf ? null : closingLeadOf(node.paragraph.text, matcher))
    const isGroup = node.paragraph.marker.kind === 'number' && !heading
    const leads = phrase !== null && (!isGroup || leadsItsGroup(node, phrase, isLeaf))
    // a number with nothing under it is no heading: it gives a task, or says nothing that could be given
    if (isGroup && (leads || !isLeaf)) groups.push(groupOf(node, before))
    const group = groups.at(-1)?.id ?? 0
    if (phrase && leads) {
      heads.set(node.id, { node, phrase })
      if (hasWork(node, phrase))
        tasks.push({
          id: `${shift}${idOf(part, node, before, heading !== null)}`,
          group,
          node,
          named: node,
          phrase,
          headWorkAt: phrase.workAt,
        })
      else led.add(node.id)
    } else if (above && !isGroup) {
      tasks.push({
        id: `${shift}${idOf(part, node, before, heading !== null)}`,
        group,
        node,
        named: above.node,
        phrase: inheritedPhrase(node.paragraph.text, above.phrase, matcher),
        headWorkAt: above.phrase.workAt,
      })
      led.delete(above.node.id)
    } else if (!isTopic(node, isLeaf) && (!isGroup || isLeaf)) unread.push(...node.pieces.map(unled))
  }
  const empty = nodes
    .filter((node) => led.has(node.id))
    .flatMap(({ pieces }) => pieces)
    .map((node): UnreadLine => ({
      line: nodeLine(node),
      text: headingOf(node.paragraph),
      why: 'Giao cho cơ quan nhưng không nêu việc phải làm.',
    }))
  return {
    groups,
    assignments: tasks.map((task) => assignmentOf(task, matcher, context)),
    unread: [...unread, ...empty],
  }
}
