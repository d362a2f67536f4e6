import { Field } from './field';

interface CodeFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The page has no other field to begin at. */
  readonly isFirst?: boolean;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The code of a mail or text message, which a phone fills in by itself. */
export const CodeField = ({ label, hint, error, isFirst = false, value, onChange }: CodeFieldProps) => (
  <Field
    label={label}
    hint={hint}
    error={error}
    input={(own) => (
      <input
        {...own}
        className="code-input"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        autoFocus={isFirst}
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  />
);
