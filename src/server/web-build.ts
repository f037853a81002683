import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const webFolder = join(root, 'build', 'web')

const newest = (patterns: readonly string[]): number =>
  globSync([...patterns], { cwd: root }).reduce(
    (latest, path) => Math.max(latest, statSync(join(root, path)).mtimeMs),
    0,
  )

/** Missing, or older than what it is made of. */
const isStale = (): boolean => {
  const built = statSync(join(webFolder, 'index.html'), { throwIfNoEntry: false })
  return (
    !built ||
    built.mtimeMs < newest(['src/web/**/*.*', 'src/core/**/*.ts', 'vite.config.ts', 'package-lock.json'])
  )
}

/** Builds the pages where they are missing or old; the result is kept. Loaded only then: the builder is heavy. */
export const buildWeb = async (say: (line: string) => void): Promise<void> => {
  if (!isStale()) return
  say('Đang dựng các trang (chỉ lần đầu hoặc khi mã nguồn đổi)…')
  const { build } = await import('vite')
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  } catch (error) {
    throw new Error('the pages could not be built (npm run build says why)', { cause: error })
  }
}
