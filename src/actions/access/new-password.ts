import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another; 16 of them are some 80 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password that a person is told once. */
export const newPassword = (): string =>
  Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')
