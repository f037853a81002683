import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Given } from '#cli/given.ts'
import { type Exit, log, WrongUse } from '#cli/say.ts'

// what is compiled once is kept beside the packages, never in a folder of all users; where nothing may be written there,
// every command compiles for itself
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/nhip'))

type Command = {
  readonly use: string
  readonly words: readonly [least: number, most: number]
  readonly options: ParseArgsOptionsConfig
  /** Loaded only when called: `read` must not wait for a database driver. */
  readonly load: () => Promise<(given: Given) => Promise<Exit>>
}

const data = { data: { type: 'string' }, json: { type: 'boolean' } } satisfies ParseArgsOptionsConfig

const commands: Readonly<Record<string, Command>> = {
  start: {
    use: 'nhip start [--data DIR] [--port N] [--host ADDRESS] [--now 2024-03-15T08:00+07:00] [--open-example] [--check]',
    words: [0, 0],
    options: {
      ...data,
      port: { type: 'string' },
      host: { type: 'string' },
      now: { type: 'string' },
      'open-example': { type: 'boolean' },
      check: { type: 'boolean' },
    },
    load: async () => (await import('#cli/start.ts')).start,
  },
  read: {
    use: 'nhip read FILE [--json]',
    words: [1, 1],
    options: data,
    load: async () => (await import('#cli/read.ts')).read,
  },
  check: {
    use: 'nhip check FILE [--json]',
    words: [1, 1],
    options: data,
    load: async () => (await import('#cli/check.ts')).check,
  },
  import: {
    use: 'nhip import FILE [--data DIR] [--edition N] [--other-province] [--json]',
    words: [1, 1],
    options: {
      ...data,
      edition: { type: 'string' },
      'other-province': { type: 'boolean' },
      now: { type: 'string' },
    },
    load: async () => (await import('#cli/import.ts')).importFile,
  },
  export: {
    use: 'nhip export table B2 --period 2024 [--as-of 2024-03-18] --out FILE.xlsx | nhip export report 2024-M03 --out FILE.docx',
    words: [2, 2],
    options: {
      ...data,
      period: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      now: { type: 'string' },
    },
    load: async () => (await import('#cli/export.ts')).exportFile,
  },
  figures: {
    use: 'nhip figures import FILE.csv [--plan 2024] [--reason TEXT] [--replace] [--confirm] | nhip figures export [--plan 2024] [--periods 2024-M03,2024-Q1] [--as-of 2024-03-18] [--out FILE.csv]',
    words: [1, 2],
    options: {
      ...data,
      plan: { type: 'string' },
      replace: { type: 'boolean' },
      confirm: { type: 'boolean' },
      reason: { type: 'string' },
      periods: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      now: { type: 'string' },
    },
    load: async () => (await import('#cli/figures.ts')).figures,
  },
  formula: {
    use: 'nhip formula list B7 | nhip formula set B7 B7.1 "[B7.2] + [B7.19]" [--from 2024-02-01] [--reason TEXT] | nhip formula undo B7 B7.1  [--plan 2024]',
    words: [2, 4],
    options: {
      ...data,
      plan: { type: 'string' },
      from: { type: 'string' },
      reason: { type: 'string' },
      now: { type: 'string' },
    },
    load: async () => (await import('#cli/formula.ts')).formula,
  },
  backup: {
    use: 'nhip backup --out FILE [--data DIR]',
    words: [0, 0],
    options: { ...data, out: { type: 'string' } },
    load: async () => (await import('#cli/backup.ts')).backup,
  },
  restore: {
    use: 'nhip restore FILE --data DIR',
    words: [1, 1],
    options: data,
    load: async () => (await import('#cli/restore.ts')).restore,
  },
  remind: {
    use: 'nhip remind [--dry-run] [--data DIR] [--json]',
    words: [0, 0],
    options: { ...data, 'dry-run': { type: 'boolean' }, now: { type: 'string' } },
    load: async () => (await import('#cli/remind.ts')).remind,
  },
  account: {
    use: 'nhip account reset ACCOUNT [--data DIR] [--json]',
    words: [2, 2],
    options: { ...data, now: { type: 'string' } },
    load: async () => (await import('#cli/account.ts')).account,
  },
}

const usage = (): string =>
  `Cách dùng:\n${Object.values(commands)
    .map((command) => `  ${command.use}`)
    .join('\n')}`

const givenOf = (command: Command, args: readonly string[]): Given => {
  const { values, positionals } = parse(command, args)
  const [least, most] = command.words
  if (positionals.length < least || positionals.length > most) throw new WrongUse(`Cách dùng: ${command.use}`)
  const known: Readonly<Record<string, unknown>> = values
  return {
    words: positionals,
    text: (name) => (typeof known[name] === 'string' ? known[name] : null),
    has: (name) => known[name] === true,
  }
}

const parse = (command: Command, args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : ''}\nCách dùng: ${command.use}`)
  }
}

const main = async ([name, ...args]: readonly string[]): Promise<Exit> => {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name === '--help' || name === 'help') {
    console.log(usage())
    return 0
  }
  if (command === undefined) throw new WrongUse(usage())
  const given = givenOf(command, args)
  const run = await command.load()
  return run(given)
}

/** A closed pipe (`| head`) is the reader's wish, not a failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof WrongUse) log(error.message)
  else log(reasonOf(error))
  process.exitCode = error instanceof WrongUse ? 2 : 1
}

/** The whole chain of causes in a few lines; the stack only where it was asked for. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env['NHIP_DEBUG']) return error.stack ?? error.message
  return error.cause === undefined ? error.message : `${error.message}\n  ${reasonOf(error.cause)}`
}
