import type { ReactNode } from 'react';
import { BrandFooter, BrandMark } from './brand';
import { useTexts } from './language';
import { PortalHeader } from './portal-header';
import { sharedTexts } from './texts';

/** The frame of the pages before sign-in. */
export function PublicFrame({
  brand,
  slug,
  children,
}: {
  readonly brand?: string;
  /** Of the firm whose page it is. */
  readonly slug?: string;
  readonly children: ReactNode;
}) {
  const t = useTexts(sharedTexts);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <PortalHeader
        {...(brand === undefined ? {} : { brand })}
        {...(slug === undefined ? {} : { mark: <BrandMark slug={slug} /> })}
      />
      <main id="main" tabIndex={-1}>
        {children}
        {slug === undefined ? null : <BrandFooter slug={slug} />}
      </main>
    </>
  );
}
