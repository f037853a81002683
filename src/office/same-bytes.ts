import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The zip format counts from 1980 by the wall clock of the machine: this moment is the same number everywhere. */
const beginning = new Date(1980, 0, 1)

const stamped = /(<dcterms:(created|modified) [^>]*>)[^<]*(<\/dcterms:\2>)/g

/**
 * An office file whose bytes depend on what it says and on `at` alone, never on when it was made: its own time stamps are
 * set to `at`, those of its parts to the beginning of the format. The same document has the same checksum (H09).
 */
export const withMoment = (file: Uint8Array, at: Date): Uint8Array => {
  const parts = unzipSync(file)
  const core = parts['docProps/core.xml']
  const moment = `${at.toISOString().slice(0, 19)}Z`
  const said = core
    ? { 'docProps/core.xml': strToU8(strFromU8(core).replaceAll(stamped, `$1${moment}$3`)) }
    : {}
  return zipSync({ ...parts, ...said }, { level: 6, mtime: beginning })
}
