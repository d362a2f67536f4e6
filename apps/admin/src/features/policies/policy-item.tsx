import type { PolicyView } from '@overturn/contracts/admin';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useLocale, useT } from '../../shared/i18n';

/** One policy: its title, where it is published, what it asks and of which causes it speaks. */
export function PolicyItem({
  policy,
  children,
}: {
  readonly policy: PolicyView;
  readonly children: ReactNode;
}) {
  const t = useT();
  const isEnglish = useLocale() === 'en';
  const title = isEnglish ? policy.titleEn : policy.titleZh;
  return (
    <li className="policy-item" data-retired={policy.isRetired}>
      <div className="policy-text">
        <h3>
          {policy.url ? (
            <a href={policy.url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
          {policy.isRetired ? <Tag>{t('policies.retired')}</Tag> : null}
        </h3>
        <p>{isEnglish ? policy.summaryEn : policy.summaryZh}</p>
        <p className="quiet">{policy.causes.map((cause) => t(`vocab.cause.${cause}`)).join(' · ')}</p>
      </div>
      <div className="policy-side">{children}</div>
    </li>
  );
}
