import { useId, type ReactNode } from 'react';

interface OwnProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  readonly input: (own: OwnProps) => ReactNode;
}

/** A control with its label, what to know about it, and what is wrong with it. */
export function Field({ label, hint, error, input }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {input({ id, 'aria-describedby': described || undefined, 'aria-invalid': error !== undefined })}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <span aria-hidden="true">▲</span> {error}
        </p>
      ) : null}
    </div>
  );
}
