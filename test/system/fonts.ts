import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tinos = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos', import.meta.url))

/**
 * Official documents ask for Times New Roman, which no free machine has. Tinos has the same widths and all
 * Vietnamese letters; Debian's substitutes have not, and programs would swap faces letter by letter.
 * Writes a font configuration into `folder` and answers with the environment that makes LibreOffice use it.
 */
export const officialFonts = (folder: string): NodeJS.ProcessEnv => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${tinos}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match>
</fontconfig>`,
  )
  return { ...process.env, FONTCONFIG_FILE: file, HOME: folder }
}
