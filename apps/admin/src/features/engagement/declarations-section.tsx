import type { DeclarationsView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { Pill } from '../../shared/components/pill';
import { useLocale, useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { declarationsQuery } from './engagement.queries';
import { SignDialog } from './sign-dialog';

/** The declarations of today, each with who signed it; an engagement begins when all are signed. */
export function DeclarationsSection({ current }: CasePanelProps) {
  const query = useQuery(declarationsQuery(current.id));
  return (
    <section aria-labelledby="declarations">
      <Loaded query={query}>{(view) => <Declarations current={current} view={view} />}</Loaded>
    </section>
  );
}

interface DeclarationsProps extends CasePanelProps {
  readonly view: DeclarationsView;
}

function Declarations({ current, view }: DeclarationsProps) {
  const t = useT();
  const can = useCan();
  const language = languageOf(useLocale());
  const [isSigning, setSigning] = useState(false);
  const signaturesOf = (code: string) => view.signed.filter((one) => one.code === code);
  return (
    <>
      <div className="card-head">
        <h2 id="declarations">{t('engagement.declarations')}</h2>
        <Pill tone={view.areSigned ? 'success' : 'warning'}>
          {t(view.areSigned ? 'engagement.declarations.all' : 'engagement.declarations.missing')}
        </Pill>
      </div>
      <p className="quiet">{t('engagement.declarations.hint')}</p>
      <ul className="declaration-list">
        {view.texts.map((text) => (
          <li key={text.code}>
            <div className="card-head">
              <strong>{t(`vocab.declaration.${text.code}`)}</strong>
              <Pill tone={text.isSigned ? 'success' : 'normal'}>
                {t(text.isSigned ? 'engagement.signed' : 'engagement.unsigned')}
              </Pill>
            </div>
            <p>{text[language]}</p>
            {signaturesOf(text.code).map((one) => (
              <p key={one.id} className="quiet declaration-signature">
                {t('engagement.signature', {
                  by: one.signedBy,
                  on: one.signedOn,
                  version: one.textVersion,
                  hash: one.textHash.slice(0, 12),
                  staff: one.recordedBy,
                })}
                {one.disclosure === '' ? '' : ` ${t('engagement.disclosed', { accounts: one.disclosure })}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {can('case:engage') && current.status !== 'closed' ? (
        <Button type={view.areSigned ? 'default' : 'primary'} onClick={() => setSigning(true)}>
          {t('engagement.sign')}
        </Button>
      ) : null}
      {isSigning ? <SignDialog current={current} view={view} onClose={() => setSigning(false)} /> : null}
    </>
  );
}
