import { memo } from 'react';
import { CopyButton } from '../../../../shared/components/copy-button';
import { useT } from '../../../../shared/i18n';

/** The English text as it is pasted into Amazon's form. */
export const RenderedPlan = memo(function RenderedPlan({ rendered }: { readonly rendered: string }) {
  const t = useT();
  return (
    <details className="plan-rendered">
      <summary>{t('plans.rendered')}</summary>
      {rendered === '' ? (
        <p className="quiet">{t('plans.rendered.none')}</p>
      ) : (
        <>
          <CopyButton text={rendered} />
          <pre className="plan-text" lang="en">
            {rendered}
          </pre>
        </>
      )}
    </details>
  );
});
