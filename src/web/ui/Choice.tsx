import './choice.css'

type Props<Value extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly options: readonly { readonly value: Value; readonly word: string; readonly count?: number }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few, all of them in sight: tabs of a list, chips of a filter, a switch of language. */
export const Choice = <Value extends string>({
  label,
  hideLabel = true,
  options,
  value,
  onChoose,
}: Props<Value>) => (
  <fieldset className="choice" aria-label={label}>
    {hideLabel ? null : (
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
    )}
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        className="choice-one"
        aria-pressed={option.value === value}
        onClick={() => onChoose(option.value)}
      >
        {option.word}
        {option.count === undefined ? null : <span className="choice-count">{option.count}</span>}
      </button>
    ))}
  </fieldset>
)
