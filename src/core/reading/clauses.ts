import type { Clause, Footnote } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'
import type { FrontMatter } from '#core/reading/front-matter.ts'
import type { EndMatter } from '#core/reading/identity/signature.ts'
import { headingOf, type Outline, type OutlineNode, type Part } from '#core/reading/outline.ts'

/** What a part of the plan is about; it says what its paragraphs are. */
export type PartRole = 'objectives' | 'targets' | 'assignments' | 'rules' | 'other'

type Kind = Clause['kind']

const kindOf = (role: PartRole, node: OutlineNode): Kind => {
  const numbered = node.paragraph.marker.kind === 'number'
  if (role === 'objectives') return 'objective'
  if (role === 'targets') return numbered ? 'group' : 'target'
  if (role === 'assignments') return numbered ? 'group' : 'assignment'
  return role === 'rules' ? 'rule' : 'other'
}

/** The heading of a group is its title; of other paragraphs the printed sign alone (`a)`, `(3)`). */
const headingOfNode = (kind: Kind, node: OutlineNode): string =>
  kind === 'group' ? headingOf(node.paragraph) : node.paragraph.marker.printed.trim()

/** The role of a paragraph: that of its part, or of the topic in it under which it stands. */
const roleAt = (part: Part, node: OutlineNode, roles: ReadonlyMap<string, PartRole>): PartRole => {
  const own = roles.get(part.id)
  if (own !== undefined) return own
  for (const [id, role] of roles) if (node.id.startsWith(`${id}.`)) return role
  return 'other'
}

/** A document without parts is one part, whose heading stands nowhere. */
const isHeaded = ({ heading }: Part): boolean => heading.lines.length > 0

const partClauses = (part: Part, roles: ReadonlyMap<string, PartRole>): readonly Clause[] => [
  ...(isHeaded(part)
    ? [
        {
          id: part.id,
          kind: 'part',
          heading: headingOf(part.heading),
          lines: part.heading.lines,
          parent: part.above?.id ?? null,
        } as const,
      ]
    : []),
  ...part.nodes.map((node): Clause => {
    // a topic of its own, `2. Các chỉ tiêu chủ yếu`, is the heading of what stands under it
    const kind = roles.has(node.id) ? 'group' : kindOf(roleAt(part, node, roles), node)
    return {
      id: node.id,
      kind,
      heading: headingOfNode(kind, node),
      lines: node.paragraph.lines,
      parent: node.parent === part.id && !isHeaded(part) ? null : node.parent,
    }
  }),
]

const frontClauses = (front: FrontMatter): readonly Clause[] => {
  const head = [
    ...front.letterhead.map(({ line }) => line),
    ...(front.type ? [front.type.line] : []),
    ...front.title.lines,
  ]
  const title: Clause = {
    id: 'title',
    kind: 'title',
    heading: front.title.text || front.type?.text || '',
    lines: head,
    parent: null,
  }
  return [
    ...(head.length > 0 ? [title] : []),
    ...front.preamble.map((paragraph, at): Clause => ({
      id: `preamble.${at + 1}`,
      kind: 'preamble',
      heading: '',
      lines: paragraph.lines,
      parent: null,
    })),
  ]
}

const endClauses = (outline: Outline, end: EndMatter): readonly Clause[] => [
  ...outline.closing.map((paragraph, at): Clause => ({
    id: at === 0 ? 'closing' : `closing.${at + 1}`,
    kind: 'closing',
    heading: '',
    lines: paragraph.lines,
    parent: null,
  })),
  ...(end.recipientLines.length > 0
    ? [
        {
          id: 'recipients',
          kind: 'recipients',
          heading: 'Nơi nhận:',
          lines: end.recipientLines,
          parent: null,
        } as const,
      ]
    : []),
  ...(end.signatureLines.length > 0
    ? [
        {
          id: 'signature',
          kind: 'signature',
          heading: end.signer?.title ?? '',
          lines: end.signatureLines,
          parent: null,
        } as const,
      ]
    : []),
]

/** A footnote's address is its mark; a mark used twice gets its line too. */
const footnoteClauses = (footnotes: readonly Footnote[]): readonly Clause[] => {
  const seen = new Set<number>()
  return footnotes.map((note) => {
    const again = seen.has(note.mark)
    seen.add(note.mark)
    return {
      id: again ? `note.${note.mark}-${note.line}` : `note.${note.mark}`,
      kind: 'footnote',
      heading: String(note.mark),
      lines: [note.line],
      parent: null,
    }
  })
}

/** The lines of each table: from its title to the next one's, those that the tables took. */
const tableClauses = (tables: readonly FormTable[], taken: ReadonlySet<number>): readonly Clause[] => {
  const ordered = [...tables].sort((one, other) => one.titleLine - other.titleLine)
  const lines = [...taken].sort((one, other) => one - other)
  let next = 0
  return ordered.map((table, at) => {
    const to = ordered[at + 1]?.titleLine ?? Number.POSITIVE_INFINITY
    const from = next
    while ((lines[next] ?? to) < to) next += 1
    return {
      id: table.id,
      kind: 'table',
      heading: table.title,
      lines: lines.slice(from, next),
      parent: null,
    }
  })
}

export type ClauseSource = {
  readonly front: FrontMatter
  readonly outline: Outline
  readonly roles: ReadonlyMap<string, PartRole>
  readonly end: EndMatter
  readonly footnotes: readonly Footnote[]
  /** Lines that hold a page number alone. */
  readonly pages: readonly number[]
}

/** Every piece of the prose with a stable address, in reading order; tables follow by their own numbers (A02). */
export const clausesOf = (source: ClauseSource): readonly Clause[] => [
  ...frontClauses(source.front),
  ...source.outline.parts.flatMap((part) => partClauses(part, source.roles)),
  ...endClauses(source.outline, source.end),
  ...footnoteClauses(source.footnotes),
  ...source.pages.map((line): Clause => ({
    id: `page.${line}`,
    kind: 'other',
    heading: 'Số trang',
    lines: [line],
    parent: null,
  })),
]

export const clausesOfTables = tableClauses
