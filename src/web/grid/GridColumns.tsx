import { type ColumnName, columns } from '#web/grid/rows.ts'

/** Widths in pixels: of the names the least, they take what is left. The frozen ones stand in entry-grid.css, too. */
const widths: Readonly<Record<ColumnName, number>> = {
  stt: 52,
  name: 220,
  unit: 88,
  plan: 108,
  onPath: 108,
  last: 108,
  inPeriod: 128,
  entry: 160,
  share: 86,
  lastYear: 108,
  ofLastYear: 86,
}

const namesOf = (shown: readonly number[]): readonly ColumnName[] => shown.flatMap((at) => columns[at] ?? [])

/** Narrower than that the grid scrolls sideways in itself, under frozen names. */
export const leastWidth = (shown: readonly number[]): number =>
  namesOf(shown).reduce((total, name) => total + widths[name], 0)

/** More than a page of 1280 pixels has room for. */
const room = 960

export const isWide = (shown: readonly number[]): boolean => leastWidth(shown) > room

export const GridColumns = ({ shown }: { readonly shown: readonly number[] }) => (
  <colgroup>
    {namesOf(shown).map((name) => (
      <col key={name} style={name === 'name' ? undefined : { width: widths[name] }} />
    ))}
  </colgroup>
)
