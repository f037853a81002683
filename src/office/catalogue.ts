import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, YAMLParseError } from 'yaml'
import { type FirstAccounts, parseAccounts } from '#core/access/accounts.ts'
import { parseReportingRules, type ReportingRules } from '#core/access/reporting-rules.ts'
import type { Agency } from '#core/agency/agency.ts'
import { parseRegister } from '#core/agency/register.ts'
import { parseAreas } from '#core/consolidation/over-scope/areas.ts'
import type { Place } from '#core/consolidation/over-scope/scope-tree.ts'
import { type FillingRule, parseFillingRules } from '#core/consolidation/estimate.ts'
import { type DatedSection, parseOutline } from '#core/consolidation/outline.ts'
import { type Mandate, parseMandates } from '#core/indicator/mandate.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import { parseUnits } from '#core/indicator/unit-book.ts'
import type { Result } from '#core/result.ts'
import { plainAscii } from '#core/words/ascii.ts'

/** The data that an office changes without a programmer, from the folder `catalogue`. */
export const catalogueFolder = fileURLToPath(new URL('../../catalogue/', import.meta.url))

/**
 * Where a catalogue file is read: in the folder that `NHIP_CATALOGUE` names, where it is there, else beside the program. So an
 * office keeps only what it changes, and an update of the program does not write over it.
 */
export const cataloguePath = (name: string): string => {
  const own = process.env['NHIP_CATALOGUE']
  const path = own ? join(own, `${name}.yaml`) : ''
  return own && existsSync(path) ? path : `${catalogueFolder}${name}.yaml`
}

/** A fault in a catalogue file: the file, the line where YAML stumbled, the sentence for the person who keeps it. */
export class CatalogueError extends Error {}

/** A catalogue file as data, unchecked: `agencies` → agencies.yaml. */
export const readCatalogueFile = (name: string): unknown => {
  const path = cataloguePath(name)
  try {
    return parse(readFileSync(path, 'utf8').normalize('NFC'))
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const { line, col } = error.linePos?.[0] ?? { line: 0, col: 0 }
      throw new CatalogueError(`${path}, dòng ${line}, cột ${col}: ${error.message}`, { cause: error })
    }
    throw new CatalogueError(`Không đọc được ${path}.`, { cause: error })
  }
}

/** The value of a parsed catalogue; a fault names the file. */
export const soundCatalogue = <Value>(
  name: string,
  read: Result<Value, { readonly message: string }>,
): Value => {
  if (read.ok) return read.value
  throw new CatalogueError(`catalogue/${name}.yaml: ${read.failure.message}`)
}

/** The dated register of organisations (K01). */
export const loadRegister = (): readonly Agency[] =>
  soundCatalogue('agencies', parseRegister(readCatalogueFile('agencies')))

/** The places below the province that figures are of (H03). */
export const loadAreas = (province: string): readonly Place[] =>
  soundCatalogue('areas', parseAreas(readCatalogueFile('areas'), province))

/** Who signs a report, and with which title (K04, K05). */
export const loadReportingRules = (): ReportingRules =>
  soundCatalogue('reporting', parseReportingRules(readCatalogueFile('reporting')))

/** Whose work an indicator is, for proposals (B09). */
export const loadMandates = (): readonly Mandate[] =>
  soundCatalogue('mandates', parseMandates(readCatalogueFile('mandates')))

/** Units of measure, typed and convertible (B13). */
export const loadUnits = (): UnitBook => soundCatalogue('units', parseUnits(readCatalogueFile('units')))

/** The province that the register is of: its name, and a code made from it (`Kiên Giang` → `kien-giang`). */
export const loadProvince = (): { readonly code: string; readonly name: string } => {
  const file = readCatalogueFile('agencies')
  const name = typeof file === 'object' && file !== null && 'province' in file ? file.province : null
  if (typeof name !== 'string' || name.trim() === '')
    throw new CatalogueError('catalogue/agencies.yaml: thiếu "province".')
  return { code: plainAscii(name), name }
}

/** The accounts of a new installation (K03). */
export const loadAccounts = (): FirstAccounts =>
  soundCatalogue('accounts', parseAccounts(readCatalogueFile('accounts')))

/** The sections of the consolidated report, with dates (standards 5). */
export const loadOutline = (): readonly DatedSection[] =>
  soundCatalogue('report-outline', parseOutline(readCatalogueFile('report-outline')))

/** What stands in for a silent unit, with dates (beyond 26). */
export const loadFillingRules = (): readonly FillingRule[] =>
  soundCatalogue('missing-report', parseFillingRules(readCatalogueFile('missing-report')))
