const opening =
  /^(?:(?:Gồm|Bao gồm)[:\s]*)?(?:Các\s+)?(xã|phường|thị trấn|huyện|thị xã|thành phố|ấp|thôn|đặc khu)(?!\p{L})\s*:?\s*/iu

/**
 * The units that a footnote names for a target (B06): `Các xã: A và B (Huyện X).` → `A (Huyện X)`, `B (Huyện X)`.
 * A bracket belongs to the names before it back to the last comma. Empty for a footnote that is no list of units.
 */
export const namedUnits = (footnote: string): readonly string[] => {
  const found = opening.exec(footnote)
  if (!found) return []
  const kind = (found[1] ?? '').toLowerCase()
  const plural = found[0].includes(':') || /^Các/iu.test(footnote)
  return footnote
    .slice(found[0].length)
    .replace(/[\s.;]+$/u, '')
    .split(/\s*[,;]\s+/u)
    .flatMap((entry) => {
      const bracket = /\s*\(([^()]+)\)\s*$/u.exec(entry)
      const names = entry.slice(0, bracket ? bracket.index : entry.length).split(/\s+và\s+/u)
      return names.map(
        (name) => `${plural ? name.trim() : ofKind(name.trim(), kind)}${bracket ? ` (${bracket[1]})` : ''}`,
      )
    })
    .filter((name) => name !== '')
}

const ofKind = (name: string, kind: string): string =>
  name.toLowerCase().startsWith(`${kind} `) ? `${kind} ${name.slice(kind.length + 1)}` : `${kind} ${name}`
