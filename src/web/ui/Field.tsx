import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import './field.css'

type Frame = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean
}

const described = (id: string, hint: ReactNode, error: string | null | undefined): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

const Around = ({
  id,
  label,
  hint,
  error,
  hideLabel = false,
  children,
}: Frame & { readonly id: string; readonly children: ReactNode }) => (
  <div className={error ? 'field field-wrong' : 'field'}>
    <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
      {label}
    </label>
    {children}
    {hint ? (
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
    ) : null}
    {error ? (
      <p id={`${id}-error`} className="field-error" role="alert">
        {error}
      </p>
    ) : null}
  </div>
)

/** A line of text with its label, its hint and what is wrong with it. */
export const Field = ({
  label,
  hint,
  error,
  hideLabel,
  ...input
}: Frame & InputHTMLAttributes<HTMLInputElement>) => {
  const own = useId()
  const id = input.id ?? own
  return (
    <Around id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <input
        {...input}
        id={id}
        className="field-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Around>
  )
}

export const TextField = ({
  label,
  hint,
  error,
  hideLabel,
  ...input
}: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) => {
  const own = useId()
  const id = input.id ?? own
  return (
    <Around id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <textarea
        rows={5}
        {...input}
        id={id}
        className="field-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Around>
  )
}

export const SelectField = ({
  label,
  hint,
  error,
  hideLabel,
  children,
  ...input
}: Frame & SelectHTMLAttributes<HTMLSelectElement>) => {
  const own = useId()
  const id = input.id ?? own
  return (
    <Around id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <select
        {...input}
        id={id}
        className="field-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      >
        {children}
      </select>
    </Around>
  )
}
