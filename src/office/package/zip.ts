import { crc32, inflateRawSync } from 'node:zlib'
import { megabytes, refuse } from '#office/refused.ts'

/** Files inside one office file; a plan has some dozens, one with many pictures some hundreds. */
export const mostParts = 5_000
/** Bytes of one part, and of all parts read, once unpacked. */
export const largestPart = 128_000_000
export const largestPackage = 256_000_000
/** Text packs ten to fifty times; a table of one repeated row somewhat over a hundred. */
const highestRatio = 250
const smallPart = 4_000_000

type Entry = {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** The parts of an office file, unpacked one by one when they are asked for. */
export type Package = {
  readonly names: readonly string[]
  /** Null where there is no such part. Refuses a broken part, or one that grows beyond all reason. */
  readonly read: (name: string) => Uint8Array | null
}

const corrupt = (): never =>
  refuse(
    'corrupt',
    'Tệp bị hỏng hoặc tải về chưa hết: không mở được phần nén bên trong. Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi nhập.',
  )

const tooFull = (): never =>
  refuse(
    'tooLarge',
    `Tệp nén phình ra quá lớn khi mở (hơn ${megabytes(largestPart)} hoặc gấp hơn ${highestRatio} lần), không giống một văn bản thật nên bị từ chối.`,
  )

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const u16 = (view: DataView, at: number): number =>
  at + 2 <= view.byteLength ? view.getUint16(at, true) : corrupt()
const u32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at, true) : corrupt()

/** The end record stands in the last 64 kB; the comment after it is the only thing of unknown length. */
const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return corrupt()
}

const entryAt = (view: DataView, at: number): { readonly entry: Entry; readonly next: number } => {
  if (u32(view, at) !== entryMark) corrupt()
  const [nameLength, extraLength, commentLength] = [
    u16(view, at + 28),
    u16(view, at + 30),
    u16(view, at + 32),
  ]
  if (at + 46 + nameLength > view.byteLength) corrupt()
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  return {
    entry: {
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: u16(view, at + 10),
      isEncrypted: (u16(view, at + 8) & 1) === 1,
      crc: u32(view, at + 16),
      packed: u32(view, at + 20),
      unpacked: u32(view, at + 24),
      at: u32(view, at + 42),
    },
    next: at + 46 + nameLength + extraLength + commentLength,
  }
}

const entriesOf = (view: DataView): ReadonlyMap<string, Entry> => {
  if (view.byteLength < 22) corrupt()
  const end = endOf(view)
  const count = u16(view, end + 10)
  if (count > mostParts)
    refuse(
      'tooLarge',
      `Tệp nén có ${count} phần bên trong, nhiều nhất là ${mostParts}: không giống một văn bản thật.`,
    )
  const found = new Map<string, Entry>()
  let at = u32(view, end + 16)
  for (let n = 0; n < count; n += 1) {
    const { entry, next } = entryAt(view, at)
    found.set(entry.name, entry)
    at = next
  }
  return found
}

const unpack = (view: DataView, entry: Entry): Uint8Array => {
  if (entry.isEncrypted)
    refuse('encrypted', 'Tệp có mật khẩu. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu, lưu lại rồi nhập.')
  if (u32(view, entry.at) !== localMark) corrupt()
  const from = entry.at + 30 + u16(view, entry.at + 26) + u16(view, entry.at + 28)
  if (from + entry.packed > view.byteLength) corrupt()
  if (entry.unpacked > largestPart) tooFull()
  if (entry.unpacked > smallPart && entry.unpacked > entry.packed * highestRatio) tooFull()
  const packed = new Uint8Array(view.buffer, view.byteOffset + from, entry.packed)
  const bytes =
    entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.unpacked) : corrupt()
  if (crc32(bytes) !== entry.crc) corrupt()
  return bytes
}

/** Unpacks no further than the size that the directory states: a part that lies about it is refused. */
const inflated = (packed: Uint8Array, size: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return corrupt()
  }
}

/**
 * Opens an office file (a zip) without unpacking anything: the directory is read and judged first. What is asked for
 * later is unpacked once, within a size for each part and one for all of them; a zip inside the zip is never opened.
 */
export const openPackage = (bytes: Uint8Array): Package => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view)
  let unpackedSoFar = 0
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      unpackedSoFar += entry.unpacked
      if (unpackedSoFar > largestPackage) tooFull()
      return unpack(view, entry)
    },
  }
}
