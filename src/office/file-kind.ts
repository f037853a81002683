import { openPackage, type Package } from '#office/package/zip.ts'
import { xmlText } from '#office/package/xml.ts'
import { refuse } from '#office/refused.ts'

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

const firstText = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length))

/** What a file is by its first bytes. Kinds that we cannot read are refused with the way out. Throws `Refused`. */
export const kindOf = (bytes: Uint8Array): 'zip' | 'pdf' | 'ole' | 'text' => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole'
  const head = firstText(bytes, 1_024)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf'))
    refuse('unsupported', 'Tệp ở định dạng RTF. Hãy mở bằng Word, lưu thành .docx rồi nhập.')
  if (/^\s*(?:<!doctype html|<html|mime-version:)/iu.test(head.replace(/^ï»¿/u, '')))
    refuse(
      'unsupported',
      'Tệp là một trang web (HTML). Hãy mở bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx rồi nhập.',
    )
  return 'text'
}

/** In the directory of an old compound file, names are UTF-16; looking for one needs no more than its bytes. */
const names = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))

/** The container of the years before 2007, and of every office file with a password: never read, always named. */
export const oldOffice = (bytes: Uint8Array): never => {
  if (names(bytes, 'EncryptedPackage') || names(bytes, 'EncryptionInfo'))
    return refuse('encrypted', 'Tệp có mật khẩu. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu, lưu lại rồi nhập.')
  if (names(bytes, 'WordDocument'))
    return refuse('oldFormat', 'Tệp ở định dạng cũ .doc. Hãy mở bằng Word, lưu thành .docx rồi nhập.')
  if (names(bytes, 'Workbook') || names(bytes, 'Book'))
    return refuse('oldFormat', 'Tệp ở định dạng cũ .xls. Hãy mở bằng Excel, lưu thành .xlsx rồi nhập.')
  return refuse(
    'oldFormat',
    'Tệp có mật khẩu hoặc định dạng cũ .doc. Hãy lưu thành .docx không mật khẩu rồi nhập.',
  )
}

const refuseMacros = (file: Package, types: string): void => {
  if (
    file.names.some((name) => /vbaProject\.bin$|vbaData\.xml$/iu.test(name)) ||
    /macroEnabled/iu.test(types)
  )
    refuse(
      'macros',
      'Tệp có macro (mã chạy được) nên bị từ chối. Hãy lưu thành .docx hoặc .xlsx không macro rồi nhập.',
    )
}

/** Opens a zip and says whose it is: Word's or Excel's. Any other is refused by its own name. Throws `Refused`. */
export const openOffice = (bytes: Uint8Array): { readonly kind: 'docx' | 'xlsx'; readonly file: Package } => {
  const file = openPackage(bytes)
  const has = (name: string): boolean => file.names.includes(name)
  const types = file.read('[Content_Types].xml')
  if (!types) {
    if (has('mimetype') && has('content.xml'))
      return refuse('unsupported', 'Tệp ở định dạng OpenDocument. Hãy lưu thành .docx hoặc .xlsx rồi nhập.')
    return refuse(
      'unsupported',
      'Tệp nén này không phải tệp Word hay Excel. Hãy giải nén và chọn tệp kế hoạch bên trong.',
    )
  }
  const declared = xmlText(types)
  refuseMacros(file, declared)
  if (has('xl/workbook.bin'))
    return refuse('unsupported', 'Tệp ở định dạng .xlsb. Hãy mở bằng Excel, lưu thành .xlsx rồi nhập.')
  if (declared.includes('wordprocessingml.document.main')) return { kind: 'docx', file }
  if (declared.includes('spreadsheetml.sheet.main')) return { kind: 'xlsx', file }
  return refuse(
    'unsupported',
    'Tệp không phải văn bản Word hay bảng tính Excel. Hãy chọn .docx, .xlsx, .pdf hoặc văn bản.',
  )
}
