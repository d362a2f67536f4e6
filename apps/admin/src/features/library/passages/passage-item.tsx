import type { PassageView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button, Tag } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { PassageText } from '../../../shared/library/passage-text';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { useApprovePassage, useRetirePassage } from '../library.queries';

interface PassageItemProps {
  readonly passage: PassageView;
  readonly onReword: () => void;
  readonly onHistory: () => void;
}

/** A passage: where it belongs, its newest words, who stands behind it, and what may be done with it. */
export function PassageItem({ passage, onReword, onHistory }: PassageItemProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { newest, approved, state, part, language, owner } = passage;
  const about = [
    t(`vocab.planPart.${part}`),
    t(`library.language.${language}`),
    ...newest.causes.map((cause) => t(`vocab.cause.${cause}`)),
    ...newest.noticeKinds.map((kind) => t(`vocab.noticeKind.${kind}`)),
  ];
  return (
    <li className="passage-item" data-retired={state === 'retired'}>
      <h3>
        {newest.title} <Tag>{t(`vocab.passageState.${state}`)}</Tag>
        {newest.errors > 0 ? <Tag color="error">{t('library.errors', { count: newest.errors })}</Tag> : null}
      </h3>
      <p className="quiet">{about.join(' · ')}</p>
      <PassageText text={newest.body} language={language} />
      <p className="quiet">
        {t('library.written', {
          number: newest.number,
          name: newest.writtenBy.name,
          date: formatInstant(newest.writtenAt, locale, zone),
        })}
        {' · '}
        {t('library.owner', { name: owner.name })}
        {approved
          ? ` · ${t('library.inUse', { number: approved.number, name: approved.approvedBy?.name ?? '' })}`
          : null}
      </p>
      <PassageActions passage={passage} onReword={onReword} onHistory={onHistory} />
    </li>
  );
}

function PassageActions({ passage, onReword, onHistory }: PassageItemProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const approve = useApprovePassage();
  const retire = useRetirePassage();
  const named = (text: string) => `${text} · ${passage.newest.title}`;
  const done = { onError: report.failure, onSuccess: () => report.success(t('shared.saved')) };
  const retireText = t(passage.state === 'retired' ? 'library.bringBack' : 'library.retire');
  return (
    <div className="passage-actions">
      {can('plan:write') && passage.state !== 'retired' ? (
        <Button size="small" aria-label={named(t('library.reword'))} onClick={onReword}>
          {t('library.reword')}
        </Button>
      ) : null}
      {can('plan:review') && passage.state === 'waiting' ? (
        <Button
          size="small"
          type="primary"
          loading={approve.isPending}
          aria-label={named(t('library.approve'))}
          onClick={() => approve.mutate(passage, done)}
        >
          {t('library.approve')}
        </Button>
      ) : null}
      {can('plan:review') ? (
        <Button
          size="small"
          loading={retire.isPending}
          aria-label={named(retireText)}
          onClick={() => retire.mutate(passage, done)}
        >
          {retireText}
        </Button>
      ) : null}
      <Button size="small" type="text" aria-label={named(t('library.history'))} onClick={onHistory}>
        {t('library.history')}
      </Button>
    </div>
  );
}
