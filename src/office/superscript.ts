const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `12` → `¹²`: footnote marks, and the powers of units (`m²`), as the text form writes them. */
export const superscript = (digits: string): string =>
  digits.replaceAll(/\d/gu, (digit) => raised.charAt(Number(digit)))
