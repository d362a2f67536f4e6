import type { ReactNode } from 'react';

/** Holds what is wider than the screen: scrolls sideways by itself, and takes the keyboard's focus for it. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scroll-box">
      {children}
    </div>
  );
}
