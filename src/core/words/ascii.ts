/** Lower case without marks, every other sign but a point a hyphen: the letters of an account or an address. `UBND_Rạch_Giá` → `ubnd-rach-gia`. */
export const plainAscii = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-|-$/g, '')
