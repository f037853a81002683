import { Field } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './filter.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly shown: string
}

/** A box that narrows a list while one types, diacritics or not, and says how many are left. */
export const Filter = ({ label, value, onChange, shown }: Props) => {
  const say = useWords(commonWords)
  return (
    <div className="filter no-print">
      <Field
        label={label}
        hideLabel
        type="search"
        placeholder={`${label} (${say('filterHint').toLocaleLowerCase()})`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <output className="filter-shown">{shown}</output>
    </div>
  )
}
