const tags = /<\/?[a-z]+>|\*\*/gi

/** Takes italics and bold of the rendering away: `<i>Sản lượng</i>` → `Sản lượng`. */
export const plainText = (text: string): string =>
  (/[<*]/.test(text) ? text.replace(tags, '') : text).replace(/\s+/g, ' ').trim()
