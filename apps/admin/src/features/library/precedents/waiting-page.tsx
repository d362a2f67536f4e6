import type { PrecedentToLookAtView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { PassageText } from '../../../shared/library/passage-text';
import { useSession } from '../../../shared/session';
import { precedentsOfPlanQuery, useDecidePrecedent, waitingPrecedentsQuery } from './precedents.queries';
import '../library.css';

/** Plans whose passages nobody has looked at yet for what still names the client. */
export function WaitingPage() {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const query = useQuery(waitingPrecedentsQuery);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={t('library.waiting')}
        extra={<Link to="/library/precedents">{t('shared.back')}</Link>}
      >
        {t('library.waiting.hint')}
      </PageHeader>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 && opened === null ? (
            <EmptyState title={t('library.waiting.none')} />
          ) : (
            <ul className="passage-list" aria-label={t('library.waiting')}>
              {items.map(({ versionId, caseNumber, outcome, waiting, madeAt }) => (
                <li key={versionId} className="passage-item">
                  <Button
                    type="link"
                    aria-expanded={opened === versionId}
                    onClick={() => setOpened(opened === versionId ? null : versionId)}
                  >
                    {t('library.waiting.plan', { number: caseNumber, count: waiting })}
                  </Button>{' '}
                  <span className="quiet">
                    {t(`vocab.precedentOutcome.${outcome}`)} · {formatInstant(madeAt, locale, zone)}
                  </span>
                  {opened === versionId ? <PlanPrecedents versionId={versionId} /> : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function PlanPrecedents({ versionId }: { readonly versionId: string }) {
  const t = useT();
  const query = useQuery(precedentsOfPlanQuery(versionId));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ol className="passage-list" aria-label={t('library.precedents')}>
          {items.map((one) => (
            <ToLookAt key={`${one.id} ${one.version}`} versionId={versionId} precedent={one} />
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** A passage as it was, what was taken out, and what writers would read: to be shown or withheld. */
function ToLookAt({
  versionId,
  precedent,
}: {
  readonly versionId: string;
  readonly precedent: PrecedentToLookAtView;
}) {
  const t = useT();
  const [body, setBody] = useState(precedent.body);
  const { mutate, isPending, error } = useDecidePrecedent(versionId);
  const { id, version, part, language, original, removed, state } = precedent;
  const decide = (isShown: boolean) => mutate({ id, version, isShown, body });
  const label = `${t(`vocab.planPart.${part}`)} · ${t(`library.language.${language}`)}`;
  return (
    <li className="passage-item">
      <p className="quiet">
        {label}
        {removed.length > 0
          ? ` · ${t('library.removed')}${removed
              .map(({ kind, count }) => `${t(`vocab.placeholder.${kind}`)} ${count}`)
              .join(t('shared.listSeparator'))}`
          : ` · ${t('library.removed.none')}`}
      </p>
      <div className="precedent-both">
        <div>
          <strong>{t('library.original')}</strong>
          <PassageText text={original} language={language} />
        </div>
        <div>
          <strong>{t('library.stripped')}</strong>
          {state === 'waiting' ? (
            <Input.TextArea
              aria-label={`${t('library.stripped')} · ${label}`}
              value={body}
              maxLength={4500}
              autoSize={{ minRows: 2, maxRows: 10 }}
              onChange={({ target }) => setBody(target.value)}
            />
          ) : (
            <PassageText text={precedent.body} language={language} />
          )}
        </div>
      </div>
      <RefusalAlert error={error} />
      {state === 'waiting' ? (
        <div className="passage-actions">
          <Button size="small" type="primary" loading={isPending} onClick={() => decide(true)}>
            {t('library.show')}
          </Button>
          <Button size="small" disabled={isPending} onClick={() => decide(false)}>
            {t('library.withhold')}
          </Button>
        </div>
      ) : (
        <Tag>{t(`vocab.precedentState.${state}`)}</Tag>
      )}
    </li>
  );
}
