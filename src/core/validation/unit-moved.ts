const prefixes: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn) tỷ /iu, 12],
  [/^(?:nghìn|ngàn|1[.]?000) /iu, 3],
  [/^(?:triệu|tr\.?) /iu, 6],
  [/^(?:tỷ|tỉ) /iu, 9],
]
const names: ReadonlyMap<number, string> = new Map([
  [3, 'nghìn'],
  [6, 'triệu'],
  [9, 'tỷ'],
  [12, 'nghìn tỷ'],
])
/** Units that have a thousandth and a thousandfold with a name of its own. */
const kin: readonly (readonly string[])[] = [
  ['kg', 'tấn', 'nghìn tấn', 'triệu tấn'],
  ['m', 'km'],
  ['m2', 'nghìn m2'],
]

const plain = (unit: string): string => unit.normalize('NFC').replaceAll('²', '2').replaceAll('³', '3').trim()

/**
 * The unit in which a number was probably typed, where moving the point by `power` puts it right: triệu đồng for a number
 * in tỷ đồng that is a thousand times too great (power −3). Null where no unit is a thousand times another.
 */
export const unitMoved = (printed: string, power: number): string | null => {
  const unit = plain(printed)
  if (unit === '' || power % 3 !== 0 || /[%‰]/.test(unit)) return null
  const family = kin.find((names_) => names_.includes(unit.toLowerCase()))
  if (family) return family[family.indexOf(unit.toLowerCase()) + power / 3] ?? null
  const found = prefixes.find(([form]) => form.test(unit))
  const base = found ? unit.replace(found[0], '') : unit
  // what is counted one by one has no unit below it
  const own = found ? found[1] : 0
  const typed = own + power
  if (typed === 0) return found ? base : null
  const name = names.get(typed)
  return name === undefined ? null : `${name} ${base}`
}
