import { inflateSync } from 'node:zlib'
import { megabytes, refuse, Refused } from '#office/refused.ts'

/**
 * Bytes that one stream, and all streams of a PDF together, may unpack to. Pictures are not unpacked and not counted. A
 * whole font may be large; what a page draws has some hundred thousand, and every million costs a second.
 */
export const largestStream = 10_000_000
const largestFont = 40_000_000
const largestDocument = 200_000_000
/** What is drawn packs five to thirty times; one stroke drawn a million times, hundreds. */
const smallStream = 1_500_000
const highestRatio = 120

const tooFull = (): never =>
  refuse(
    'tooLarge',
    `Tệp PDF phình ra quá lớn khi mở (hơn ${megabytes(largestStream)} một phần), không giống một văn bản thật nên bị từ chối.`,
  )

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const isFont = (dictionary: string): boolean =>
  /\/Length1|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)/u.test(dictionary)

/** How large a packed stream becomes; 0 where it is not packed this way, its own reader will say. */
const unpackedSize = (packed: Uint8Array, most: number): number => {
  try {
    const size = inflateSync(packed, { maxOutputLength: most, finishFlush: 2 }).length
    return size > smallStream && size > packed.length * highestRatio ? tooFull() : size
  } catch (error) {
    if (error instanceof Refused) throw error
    return isTooLarge(error) ? tooFull() : 0
  }
}

/**
 * Refuses a PDF whose packed streams grow beyond all reason, before any library unpacks them. Walks over the bytes
 * once, from `stream` to `endstream`.
 */
export const refuseSwelling = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [at, whole] = [file.indexOf('stream'), 0]
  while (at >= 0) {
    const from = at + (file[at + 6] === 13 ? 8 : 7)
    const end = file.indexOf('endstream', from)
    if (end < 0) return
    const dictionary = file.toString('latin1', Math.max(0, at - 1_000), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (/FlateDecode[^>\]]*FlateDecode/u.test(own)) tooFull()
    if (/FlateDecode|\/Fl\b/u.test(own) && !/\/Subtype\s*\/Image/u.test(own))
      whole += unpackedSize(file.subarray(from, end), isFont(own) ? largestFont : largestStream)
    if (whole > largestDocument) tooFull()
    at = file.indexOf('stream', end + 9)
  }
}
