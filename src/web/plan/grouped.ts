/** The members under their keys, both in the order of first appearance. */
export const grouped = <Key, Member>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): readonly (readonly [Key, readonly Member[]])[] => {
  const groups = new Map<Key, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups]
}
