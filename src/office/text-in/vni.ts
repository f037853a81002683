/** What the second code of a pair adds to the letter before it, as combining marks: breve or circumflex, then the tone. */
const marks: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

/** Codes that are a letter by themselves. */
const alone: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
}

const letter = (code: string): string => {
  const small = code.toLowerCase()
  const found = alone[small] ?? small
  return small === code ? found : found.toUpperCase()
}

const pair = /([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])|([ôöñæóòîíìÔÖÑÆÓÒÎÍÌ])/gu

/** Text of the faces VNI-Times, VNI-Helve … in today's letters: a letter and a code for its marks become one. */
export const fromVni = (text: string): string =>
  text
    .replaceAll(pair, (_whole, base?: string, mark?: string, single?: string) =>
      base !== undefined && mark !== undefined
        ? `${letter(base)}${marks[mark.toLowerCase()] ?? ''}`
        : letter(single ?? ''),
    )
    .normalize('NFC')
