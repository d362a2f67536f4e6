import type { PrivacyView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { DueCases } from './due-cases';
import { Erasures } from './erasures';
import { Holds } from './holds';
import { privacyQuery } from './privacy.queries';
import { RetentionForm } from './retention-form';
import { SubjectDialog, type Subject } from './subject-dialog';
import './privacy.css';

/** How long the firm keeps cases, what must be kept, and what was erased. */
export function PrivacyPage() {
  const t = useT();
  const query = useQuery(privacyQuery);
  const [asking, setAsking] = useState<'hold' | 'erase' | null>(null);
  const [subject, setSubject] = useState<Subject | null>(null);
  const ask = (what: 'hold' | 'erase', about: Subject | null = null) => {
    setSubject(about);
    setAsking(what);
  };
  return (
    <>
      <PageHeader
        title={t('privacy.title')}
        extra={
          <>
            <Button onClick={() => ask('hold')}>{t('privacy.hold.place')}</Button>
            <Button onClick={() => ask('erase')}>{t('privacy.erase.request')}</Button>
          </>
        }
      >
        {t('privacy.hint')}
      </PageHeader>
      <Loaded query={query}>
        {(view: PrivacyView) => (
          <div className="privacy">
            <RetentionForm key={view.retention.version} retention={view.retention} />
            <DueCases due={view.due} onErase={(about) => ask('erase', about)} />
            <Holds holds={view.holds} />
            <Erasures erasures={view.erasures} />
          </div>
        )}
      </Loaded>
      {asking ? <SubjectDialog kind={asking} subject={subject} onClose={() => setAsking(null)} /> : null}
    </>
  );
}
