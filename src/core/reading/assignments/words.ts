/** A word of a text and where it stands. Punctuation and hyphens are no words. */
export type Word = { readonly text: string; readonly at: number; readonly end: number }

/** The words of a text for comparing names: lower case, composed, without punctuation; `và` stays. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\d@]+/gu)].map((found) => ({
    text: found[0].toLowerCase(),
    at: found.index,
    end: found.index + found[0].length,
  }))

/** What may stand between two words of one name: `Sở, ban, ngành`, `Lao động - Thương binh`, `KH&ĐT`. */
export const joinsName = (between: string): boolean => /^[\s,&–-]{1,4}$/u.test(between)
