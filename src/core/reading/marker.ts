/** The sign in front of a paragraph, which says where it stands in the outline. */
export type Marker = {
  readonly kind:
    | 'roman'
    | 'capital'
    | 'number'
    | 'subnumber'
    | 'letter'
    | 'paren'
    | 'dash'
    | 'plus'
    | 'star'
    | 'deep'
    | 'none'
  /** `III`, `3`, `1.1`, `a`, `Đ2` for `Điều 2`; '' for a dash and for none. */
  readonly key: string
  /** As printed, with the space after it. */
  readonly printed: string
}

export const noMarker: Marker = { kind: 'none', key: '', printed: '' }

const forms: readonly (readonly [Marker['kind'], RegExp])[] = [
  ['paren', /^(?:[-–—•+]\s*)?\((\d{1,3})\)\s+(?=\S)/u],
  ['roman', /^(?:(?:PHẦN|Phần)\s+)?([IVXL]{1,7})\s*[.:)/]\s+(?=\S)/u],
  ['subnumber', /^(\d{1,2}\.\d{1,2})\.?\s+(?=\p{Lu})/u],
  ['number', /^(\d{1,2})[.)]\s+(?=\S)/u],
  ['letter', /^([a-zđ])[).]\s+(?=\S)/u],
  ['capital', /^([A-HĐ])[.)]\s+(?=\p{Lu})/u],
  ['deep', /^[-–—]{2,3}\s*()(?=[\p{L}“"(])/u],
  ['plus', /^\+\s*()(?=\p{L})/u],
  ['star', /^[∗◦▪]\s+()(?=\p{L})/u],
  ['dash', /^[-–—•]\s*()(?=[\p{L}“"(])/u],
]

/** What opens a line whose emphasis marks are gone; `noMarker` where it is plain text. */
export const readMarker = (line: string): Marker => {
  const article = /^Điều\s+(\d{1,3})\s*[.:]\s+(?=\S)/u.exec(line)
  if (article) return { kind: 'roman', key: `Đ${article[1] ?? ''}`, printed: article[0] }
  for (const [kind, pattern] of forms) {
    const found = pattern.exec(line)
    if (found) return { kind, key: found[1] ?? '', printed: found[0] }
  }
  return noMarker
}
