import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useLocale, useT } from '../../shared/i18n';
import { useCan, useSession } from '../../shared/session';
import { postMortemQuery } from './api/outcome.queries';
import { Fact } from './components/fact';
import { PostMortemForm, type WrittenPostMortem } from './components/post-mortem-form';
import './outcome.css';

/** What the case taught: a form while the case is open, a record afterwards. */
export function PostMortemPanel({ current }: CasePanelProps) {
  const can = useCan();
  const query = useQuery(postMortemQuery(current.id));
  const isOpen = current.status !== 'closed' && can('case:write');
  return (
    <Loaded query={query}>
      {({ postMortem }) => (
        <div className="outcome">
          {isOpen ? (
            <PostMortemForm current={current} written={postMortem} />
          ) : (
            <PostMortemRecord written={postMortem} isClosed={current.status === 'closed'} />
          )}
          {isOpen && postMortem ? <WrittenBy written={postMortem} /> : null}
        </div>
      )}
    </Loaded>
  );
}

function WrittenBy({ written }: { readonly written: NonNullable<WrittenPostMortem> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <p className="quiet">
      {t('outcome.postMortem.writtenBy', {
        name: written.writtenBy,
        at: formatInstant(written.writtenAt, locale, zone),
      })}
    </p>
  );
}

function PostMortemRecord({
  written,
  isClosed,
}: {
  readonly written: WrittenPostMortem;
  readonly isClosed: boolean;
}) {
  const t = useT();
  if (written === null) return <EmptyState title={t('outcome.postMortem.none')} />;
  return (
    <>
      {isClosed ? <p className="quiet">{t('outcome.postMortem.frozen')}</p> : null}
      <dl className="outcome-facts">
        <Fact label={t('outcome.postMortem.causes')}>
          {written.causes.map((cause) => t(`vocab.cause.${cause}`)).join(' · ')}
        </Fact>
        <Fact label={t('outcome.postMortem.worked')}>{written.worked}</Fact>
        <Fact label={t('outcome.postMortem.didNotWork')}>{written.didNotWork}</Fact>
        {written.lessonZh ? <Fact label={t('outcome.postMortem.lessonZh')}>{written.lessonZh}</Fact> : null}
        {written.lessonEn ? <Fact label={t('outcome.postMortem.lessonEn')}>{written.lessonEn}</Fact> : null}
      </dl>
      <WrittenBy written={written} />
    </>
  );
}
