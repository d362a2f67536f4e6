import type { DunningLevelsView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { StackTable } from '../../shared/lists/stack-table';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { levelsQuery, useDunningChange } from './dunning.queries';
import { LevelDialog } from './level-dialog';
import { useLevelName } from '../../shared/money/use-level-name';

type Level = DunningLevelsView['items'][number];

/** When the firm reminds of its invoices, and with which words. */
export function LevelsPage() {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const confirm = useConfirm();
  const report = useReport();
  const nameOf = useLevelName();
  const query = useQuery(levelsQuery);
  const [open, setOpen] = useState<Level | 'new' | null>(null);
  const retire = useDunningChange(({ id, version }: Level) =>
    api.retireDunningLevel({ params: { levelId: id }, body: { version } }),
  );
  const mayChange = can('fee:manage_plans');
  const ask = async (level: Level) => {
    const isSure = await confirm({
      title: t('dunning.settings.retireAsk', { name: nameOf(level.days) }),
      content: t('dunning.settings.retireHint'),
      okText: t('dunning.settings.retire'),
      danger: true,
    });
    if (isSure) retire.mutate(level, { onError: report.failure });
  };
  return (
    <>
      <PageHeader title={t('dunning.settings')}>{t('dunning.settings.hint')}</PageHeader>
      {mayChange ? (
        <p>
          <Button type="primary" onClick={() => setOpen('new')}>
            {t('dunning.settings.add')}
          </Button>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('dunning.settings.none')} />
          ) : (
            <StackTable
              caption={t('dunning.settings')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'days', title: t('dunning.reminded'), cell: ({ days }) => nameOf(days) },
                {
                  key: 'subject',
                  title: t(locale === 'en' ? 'dunning.subjectEn' : 'dunning.subjectZh'),
                  cell: ({ subjectZh, subjectEn }) => (locale === 'en' ? subjectEn : subjectZh),
                },
                {
                  key: 'act',
                  title: t('dunning.actions'),
                  isTitleHidden: true,
                  cell: (level) =>
                    mayChange ? (
                      <div className="tag-row">
                        <Button size="small" onClick={() => setOpen(level)}>
                          {t('dunning.settings.edit')}
                        </Button>
                        <Button size="small" onClick={() => void ask(level)}>
                          {t('dunning.settings.retire')}
                        </Button>
                      </div>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Loaded>
      {open ? <LevelDialog level={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
