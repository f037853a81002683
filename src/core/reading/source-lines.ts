/**
 * The lines of a file as everything after this counts them: the byte order mark gone, any of the three line ends,
 * letters composed (NFC), so that `ế` typed in two pieces equals `ế`. Blank lines stay: they are counted.
 */
export const sourceLines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(/[\f\v]/gu, ' ')
    .split(/\r\n|\n|\r/u)
