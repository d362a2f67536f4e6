import type { ReactNode } from 'react';

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, action }: { readonly title: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="state-box">
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" className="state-art">
        <rect x="6" y="9" width="44" height="30" rx="5" />
        <path d="M6 26h13l3 5h12l3-5h13" />
        <path d="M20 17h16" />
      </svg>
      <p>{title}</p>
      {action}
    </div>
  );
}
