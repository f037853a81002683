/** The whole architecture is one object: who may import whom. A package that is not named may not be imported. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  store: ['store', 'core'],
  office: ['office', 'core'],
  actions: ['actions', 'core', 'store', 'office'],
  server: ['server', 'core', 'actions', 'store', 'office'],
  cli: ['cli', 'core', 'actions', 'store', 'office', 'server'],
  web: ['web', 'core'],
}

export type Source = { readonly path: string; readonly text: string }

const folderOf = (path: string): string => path.split('/')[1] ?? ''
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export|\})[^'"\n]*?(?:from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ]
    .filter((match) => match[2] !== undefined || /\bfrom\s+['"]|^\s*import\s+['"]/.test(match[0]))
    .map((match) => match[1] ?? match[2] ?? '')

/** Which folder an import points to; null for a package. */
const targetOf = (path: string, name: string): string | null => {
  if (name.startsWith('#')) return name.slice(1).split('/')[0] ?? ''
  if (!name.startsWith('.')) return null
  const parts = [...path.split('/').slice(0, -1), ...name.split('/')]
  const stack: string[] = []
  for (const part of parts) {
    if (part === '..') stack.pop()
    else if (part !== '.') stack.push(part)
  }
  return stack[1] ?? ''
}

const sql =
  /\b(SELECT\s[\s\S]{1,80}?\sFROM\s|INSERT INTO\s|DELETE FROM\s|UPDATE\s+\w+\s+SET\s|CREATE TABLE\s)/
const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bfetch\(|\bconsole\./

/** The text without comments, strings and import lines, in which words such as «as» mean nothing. */
const codeOf = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'[^'\n]*'|`[^`]*`/g, "''")
    .replaceAll(/^(?:import|export) .*from .*$/gm, '')

const cast = /[\w)\]] as (?!const\b)[A-Za-z{(]/

/** Every departure from the house, one sentence each; empty when the house stands. */
export const departures = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const folder = folderOf(path)
    const isTest = path.endsWith('.test.ts')
    const wrong: string[] = []
    for (const name of importsOf(text)) {
      const target = targetOf(path, name)
      const allowed = arrows[folder] ?? []
      if (target !== null && !allowed.includes(target))
        wrong.push(`${path} imports ${name}: ${folder} may know ${allowed.join(', ')} only`)
      if (target === null && folder === 'core' && !isTest)
        wrong.push(`${path} imports the package ${name}: the core imports none`)
    }
    if (folder !== 'store' && !isTest && sql.test(text)) wrong.push(`${path} speaks SQL: only store/ does`)
    if (folder === 'core' && !isTest && impure.test(text))
      wrong.push(`${path} reaches outside: the core is pure`)
    if (folder === 'core' && !isTest && cast.test(codeOf(text)))
      wrong.push(`${path} casts a type: the core proves it`)
    if (/^export default/m.test(text)) wrong.push(`${path} has a default export`)
    if (/\/index\.tsx?$/.test(path)) wrong.push(`${path} is a barrel`)
    if (/\/(utils|helpers|common|services)\//.test(path))
      wrong.push(`${path} lies in a folder named for nothing`)
    return wrong
  })
