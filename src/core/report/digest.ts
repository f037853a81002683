/** SHA-256 (FIPS 180-4) in plain arithmetic: a browser has its own only behind HTTPS, and an office may run without. */

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let next = 2; found.length < count; next += 1)
    if (found.every((prime) => next % prime !== 0)) found.push(next)
  return found
}

/** The first 32 bits of the fraction of a root of the first primes: where the standard takes its constants from. */
const fractionsOf = (count: number, root: (value: number) => number): readonly number[] =>
  primes(count).map((prime) => Math.floor((root(prime) % 1) * 2 ** 32))

const rounds = fractionsOf(64, Math.cbrt)
const start = fractionsOf(8, Math.sqrt)

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** A character as UTF-8. Half a character becomes U+FFFD, as everywhere. */
const bytesOf = (letter: string): readonly number[] => {
  const point = letter.codePointAt(0) ?? 0
  const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)]
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)]
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)]
}

/** The text as UTF-8, a one bit, zeros, and its length in bits, in blocks of 64 bytes. */
const padded = (text: string): DataView => {
  const bytes = Array.from(text).flatMap(bytesOf)
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, (bytes.length * 8) >>> 0)
  return view
}

/** The sixteen words of a block and the 48 that follow from them. */
const scheduleOf = (view: DataView, block: number): readonly number[] => {
  const words: number[] = []
  const word = (at: number): number => words[at] ?? 0
  for (let at = 0; at < 64; at += 1) {
    if (at < 16) {
      words.push(view.getUint32(block + at * 4))
      continue
    }
    const [early, late] = [word(at - 15), word(at - 2)]
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words.push((word(at - 16) + small + word(at - 7) + large) >>> 0)
  }
  return words
}

const compress = (state: readonly number[], words: readonly number[]): readonly number[] => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [at, word] of words.entries()) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (rounds[at] ?? 0) + word) >>> 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) >>> 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0]
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => (value + (state[at] ?? 0)) >>> 0)
}

/** The SHA-256 of a text's UTF-8, hexadecimal: of `canonicalText`, the checksum on the receipt (H09). */
export const sha256 = (text: string): string => {
  const view = padded(text)
  let state = start
  for (let block = 0; block < view.byteLength; block += 64) state = compress(state, scheduleOf(view, block))
  return state.map((word) => word.toString(16).padStart(8, '0')).join('')
}
