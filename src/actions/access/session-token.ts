import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for the browser's cookie only. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of it. */
export const digestOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()
