const tags = /<\/?[a-z]+>|\*\*/gi

/** Blanks other than single ones between words: rare, and far quicker looked for than replaced one by one. */
const unevenBlanks = /[^\S ]|\s\s/

/** Takes italics and bold of the rendering away: `<i>Sản lượng</i>` → `Sản lượng`. */
export const plainText = (text: string): string => {
  const bare = /[<*]/.test(text) ? text.replace(tags, '') : text
  return (unevenBlanks.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim()
}
