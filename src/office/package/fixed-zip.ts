import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The first day that a zip can name; in local time, as the format keeps it. */
const noTime = new Date(1980, 0, 1)

/**
 * The same package with nothing in it that depends on when or where it was made: parts in their order, one time for all. An
 * issued document made again from the same inputs is the same to the byte (H09). `edit` may change a part by its name.
 */
export const fixedZip = (
  bytes: Uint8Array,
  edit: (name: string, part: Uint8Array) => Uint8Array = (_, part) => part,
): Uint8Array => {
  const parts: Zippable = {}
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = [edit(name, part), { mtime: noTime, level: 6, os: 0 }]
  return zipSync(parts, { mtime: noTime })
}

const times = /<(dcterms:(?:created|modified))\b[^>]*>[^<]*<\/\1>/g

/** The properties of an office file without the moments of its making, or with the one that the document has. */
export const fixedProperties =
  (at: Date | null) =>
  (name: string, part: Uint8Array): Uint8Array => {
    if (name !== 'docProps/core.xml') return part
    const moment = at?.toISOString().replace(/\.\d+Z$/, 'Z')
    const text = new TextDecoder()
      .decode(part)
      .replace(times, (_, tag: string) =>
        moment === undefined ? '' : `<${tag} xsi:type="dcterms:W3CDTF">${moment}</${tag}>`,
      )
    return new TextEncoder().encode(text)
  }
