/** The letters without their marks: `Xổ số` → `xo so`. */
export const bareLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
