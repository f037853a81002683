import type { OwnerLine } from '#core/page/owners-page.ts'

/** Lines of one source: the headline targets, or one Biểu. */
export type OwnerGroup = {
  readonly id: string
  readonly source: string
  readonly lines: readonly OwnerLine[]
}

/** `T.6.b` → `T`, `B2.12` → `B2`. */
const groupOf = (code: string): string => code.split('.')[0] ?? code

/** In the order in which they come: the targets first, then Biểu by Biểu. */
export const groupsOf = (lines: readonly OwnerLine[]): readonly OwnerGroup[] => {
  const groups = new Map<string, OwnerLine[]>()
  for (const line of lines) {
    const id = groupOf(line.code)
    groups.set(id, [...(groups.get(id) ?? []), line])
  }
  return [...groups].map(([id, own]) => ({ id, source: own[0]?.source ?? id, lines: own }))
}

/** Who answers for a line now: the confirmed owners, else the proposed ones. */
export const ownersOf = (line: OwnerLine): readonly string[] =>
  line.owners.length > 0 ? line.owners : line.proposed

export type Confirmation = { readonly codes: readonly string[]; readonly owners: readonly string[] }

/** What has to be sent to confirm lines as they are proposed: one request for each set of owners. */
export const confirmationsOf = (lines: readonly OwnerLine[]): readonly Confirmation[] => {
  const sets = new Map<string, { codes: string[]; owners: readonly string[] }>()
  for (const line of lines) {
    const owners = ownersOf(line)
    if (line.confirmed !== null || owners.length === 0) continue
    const key = owners.join('\n')
    const set = sets.get(key) ?? { codes: [], owners }
    set.codes.push(line.code)
    sets.set(key, set)
  }
  return [...sets.values()]
}

/** Puts one agency first: the focal one. */
export const withFocal = (owners: readonly string[], code: string): readonly string[] => [
  code,
  ...owners.filter((each) => each !== code),
]
