import type { ReactNode } from 'react';

export type PillTone = 'normal' | 'success' | 'info' | 'warning' | 'danger';

/** A state in a word; its colours keep their contrast in both appearances. */
export function Pill({
  tone = 'normal',
  children,
}: {
  readonly tone?: PillTone;
  readonly children: ReactNode;
}) {
  return (
    <span className="pill" data-tone={tone}>
      {children}
    </span>
  );
}
