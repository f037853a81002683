import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the end-to-end stories need of the system: a browser, and an office that opens the produced files. */
const needed: readonly { program: string; places: readonly string[]; packages: readonly string[] }[] = [
  {
    program: 'chromium',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium'],
  },
  {
    program: 'soffice',
    places: ['/usr/bin/soffice', '/usr/bin/libreoffice'],
    packages: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'],
  },
  { program: 'pdftoppm', places: ['/usr/bin/pdftoppm'], packages: ['poppler-utils'] },
]

const find = (places: readonly string[]): string | undefined => places.find((place) => existsSync(place))

export const chromium = (): string => process.env['CHROMIUM'] ?? find(needed[0]?.places ?? []) ?? 'chromium'
export const soffice = (): string => process.env['SOFFICE'] ?? find(needed[1]?.places ?? []) ?? 'soffice'

const lacking = (): string[] => {
  const known: Record<string, string | undefined> = {
    chromium: process.env['CHROMIUM'],
    soffice: process.env['SOFFICE'],
  }
  return needed.filter((one) => !known[one.program] && !find(one.places)).flatMap((one) => one.packages)
}

/** Installs what is missing where it may (root on Debian) and answers with the packages that are still lacking. */
export const missingPrograms = (): string[] => {
  const packages = lacking()
  if (packages.length === 0) return []
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return packages
  console.log(`Đang cài ${packages.join(', ')} …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  return lacking()
}
