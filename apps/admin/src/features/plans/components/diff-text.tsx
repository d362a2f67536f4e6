import { wordDiff } from '@overturn/ui';
import { useMemo } from 'react';

/** A text with what was added to it and what was removed, word by word. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  const runs = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <span className="plan-diff">
      {runs.map(({ kind, text }, place) =>
        kind === 'added' ? (
          <ins key={place}>{text}</ins>
        ) : kind === 'removed' ? (
          <del key={place}>{text}</del>
        ) : (
          <span key={place}>{text}</span>
        ),
      )}
    </span>
  );
}
