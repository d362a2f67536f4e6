import type { ReactNode } from 'react';
import { useTexts } from './language';
import { PortalHeader } from './portal-header';
import { sharedTexts } from './texts';

/** The frame of the pages before sign-in. */
export function PublicFrame({ brand, children }: { readonly brand?: string; readonly children: ReactNode }) {
  const t = useTexts(sharedTexts);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <PortalHeader {...(brand === undefined ? {} : { brand })} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
