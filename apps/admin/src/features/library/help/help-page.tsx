import type { ChapterView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { LibraryTabs } from '../library-tabs';
import { ChapterDialog } from './chapter-dialog';
import { chaptersQuery, usePublishChapter } from './help.queries';
import '../library.css';

/** What the firm's clients read: seven chapters, each published by a person. */
export function HelpPage() {
  const t = useT();
  const query = useQuery(chaptersQuery);
  const [editing, setEditing] = useState<ChapterView | null>(null);
  return (
    <>
      <PageHeader title={t('library.help')}>{t('library.help.hint')}</PageHeader>
      <LibraryTabs />
      <Loaded query={query}>
        {({ items }) => (
          <ol className="passage-list" aria-label={t('library.help')}>
            {items.map((chapter) => (
              <ChapterItem key={chapter.chapter} chapter={chapter} onEdit={() => setEditing(chapter)} />
            ))}
          </ol>
        )}
      </Loaded>
      {editing ? <ChapterDialog chapter={editing} onClose={() => setEditing(null)} /> : null}
    </>
  );
}

function ChapterItem({ chapter, onEdit }: { readonly chapter: ChapterView; readonly onEdit: () => void }) {
  const t = useT();
  const locale = useLocale();
  const mayEdit = useCan()('task:manage_playbooks');
  const report = useReport();
  const { zone } = useSession().person;
  const publish = usePublishChapter();
  const { number, published, publishedBy, publishedAt, version } = chapter;
  const title = locale === 'en' ? chapter.titleEn : chapter.titleZh;
  const body = locale === 'en' ? chapter.bodyEn : chapter.bodyZh;
  const isNewest = published !== null && published === number;
  const give = (isPublished: boolean) =>
    publish.mutate(
      { chapter: chapter.chapter, version, isPublished },
      { onError: report.failure, onSuccess: () => report.success(t('shared.saved')) },
    );
  const named = (text: string) => `${text} · ${title}`;
  return (
    <li className="passage-item">
      <h3>
        {title}{' '}
        {published === null ? (
          <Tag>{t('library.help.unpublished')}</Tag>
        ) : (
          <Tag color="success">{t('library.help.published', { number: published })}</Tag>
        )}
        {published !== null && !isNewest ? (
          <Tag color="warning">{t('library.help.newer', { number })}</Tag>
        ) : null}
      </h3>
      <details>
        <summary>{t('library.help.read')}</summary>
        <p className="passage-text">{body}</p>
      </details>
      {publishedBy && publishedAt ? (
        <p className="quiet">
          {t('library.help.publishedBy', {
            name: publishedBy.name,
            date: formatInstant(publishedAt, locale, zone),
          })}
        </p>
      ) : null}
      {mayEdit ? (
        <div className="passage-actions">
          <Button size="small" aria-label={named(t('shared.edit'))} onClick={onEdit}>
            {t('shared.edit')}
          </Button>
          {isNewest ? null : (
            <Button
              size="small"
              type="primary"
              loading={publish.isPending}
              aria-label={named(t('library.help.publish'))}
              onClick={() => give(true)}
            >
              {t('library.help.publish')}
            </Button>
          )}
          {published === null ? null : (
            <Button
              size="small"
              disabled={publish.isPending}
              aria-label={named(t('library.help.takeBack'))}
              onClick={() => give(false)}
            >
              {t('library.help.takeBack')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
