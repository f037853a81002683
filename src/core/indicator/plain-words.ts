/** `hoá` and `hóa`, `thuỷ` and `thủy` are one word: the tone is put on the first of the two vowels. */
const tone = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu

/**
 * A text as its bare words, so that names can be compared however they are printed.
 * @example plainWords('Nông – lâm – thuỷ sản:') → 'nông lâm thủy sản'
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(tone, '$1$3$2')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the words of `part` stand in `whole` next to each other; both are plain words. */
export const containsWords = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `)
