import type { FirmNames } from '@overturn/kernel/vocabulary';
import type { ReactNode } from 'react';
import { BrandFooter, BrandMark } from './brand';
import { useFirmName, useTexts } from './language';
import { PortalHeader } from './portal-header';
import { sharedTexts } from './texts';

/** The frame of the pages before sign-in. */
export function PublicFrame({
  firm,
  slug,
  children,
}: {
  readonly firm?: FirmNames | undefined;
  /** Of the firm whose page it is. */
  readonly slug?: string | undefined;
  readonly children: ReactNode;
}) {
  const t = useTexts(sharedTexts);
  const brand = useFirmName(firm);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <PortalHeader brand={brand} {...(slug === undefined ? {} : { mark: <BrandMark slug={slug} /> })} />
      <main id="main" tabIndex={-1}>
        {children}
        {slug === undefined ? null : <BrandFooter slug={slug} />}
      </main>
    </>
  );
}
