import { setTimeout as sleep } from 'node:timers/promises'
import { tick } from '#actions/notice/tick.ts'
import type { Post } from '#office/mail.ts'
import { type Deps, openScope } from '#server/door.ts'

export type Ticking = { readonly stop: () => Promise<void> }

const everyMilliseconds = 60_000
/** How long a stopping server waits for a mail server; what is cut off is taken up again by the next start. */
const graceMilliseconds = 5000

/**
 * Once a minute by the server's clock: reminders, letters (E27). One round at a time; a round that fails is said and the
 * next one comes all the same. `stop` waits a moment for the running one.
 */
export const startTicking = (
  deps: Deps,
  post: Post | null,
  log: (line: string) => void,
  every: number = everyMilliseconds,
): Ticking => {
  let running: Promise<void> | null = null
  const round = async (): Promise<void> => {
    try {
      const { told, sent } = await tick(openScope(deps), post, deps.clock.now)
      if (told + sent > 0) log(`notices: ${told} told, ${sent} letters sent`)
    } catch (error) {
      log(`notices failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  const begin = (): void => {
    running ??= round().finally(() => {
      running = null
    })
  }
  begin()
  const timer = setInterval(begin, every)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      if (running) await Promise.race([running, sleep(graceMilliseconds, undefined, { ref: false })])
    },
  }
}
