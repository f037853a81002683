/** The server's clock. `trial`: it was set by hand (`--now`), starts there and runs on; its facts carry a mark. */
export type Clock = { readonly now: () => Date; readonly trial: boolean }

/** The only place of the server that looks at the machine's clock (K12). */
export const realClock: Clock = { now: () => new Date(), trial: false }

/** A clock that shows `start` at this moment and runs on from there. */
export const trialClock = (start: Date): Clock => {
  const shift = start.getTime() - Date.now()
  return { now: () => new Date(Date.now() + shift), trial: true }
}
