import { DownOutlined, PushpinOutlined, StarFilled } from '@ant-design/icons';
import type { SavedViewView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useConfirm } from '../../../../shared/components/use-confirm';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { useCan } from '../../../../shared/session';
import { savedViewsQuery, useChangeView, type ViewChange } from '../../api/desk.queries';
import type { CaseSearch } from '../../model/case-search';
import { isSameSearch, searchOfSaved } from '../../model/saved-search';
import { SaveViewDialog } from './save-view-dialog';

interface SavedViewBarProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
}

/** Views that people saved: pinned ones as tabs for everybody, all of them in a menu, the present one to be changed. */
export function SavedViewBar({ search, onChange }: SavedViewBarProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const [dialog, setDialog] = useState<SavedViewView | 'new' | null>(null);
  const list = useQuery(savedViewsQuery).data;
  const change = useChangeView();
  const views = list?.items ?? [];
  const present = views.find((view) => isSameSearch(searchOfSaved(view.search), search));
  const tabs = views.filter((view) => view.isPinned || view.id === present?.id);
  const mayChange = present !== undefined && (present.isShared ? can('view:share') : present.isMine);
  const give = (wanted: ViewChange) =>
    change.mutate(wanted, { onSuccess: () => report.success(t('shared.saved')), onError: report.failure });
  const retire = async (view: SavedViewView) => {
    const title = t('desk.views.retireTitle', { name: view.name });
    if (await confirm({ title, danger: true })) give({ act: 'retire', view });
  };
  const isDefault = present !== undefined && list?.defaultViewId === present.id;
  const star = (view: SavedViewView) => (view.id === list?.defaultViewId ? <StarFilled aria-hidden /> : null);
  const group = (label: string, some: readonly SavedViewView[]): NonNullable<MenuProps['items']> =>
    some.length === 0
      ? []
      : [
          {
            type: 'group',
            key: label,
            label,
            children: some.map((view) => ({
              key: view.id,
              icon: star(view),
              label: view.isMine ? view.name : `${view.name} · ${view.owner.name}`,
              onClick: () => onChange(searchOfSaved(view.search)),
            })),
          },
        ];
  const acts: NonNullable<MenuProps['items']> = [
    { type: 'divider', key: 'line' },
    { key: 'save', label: t('desk.views.save'), onClick: () => setDialog('new') },
    ...(present
      ? [
          {
            key: 'default',
            label: t(isDefault ? 'desk.views.noDefault' : 'desk.views.makeDefault'),
            onClick: () => give({ act: 'default', viewId: isDefault ? null : present.id }),
          },
        ]
      : []),
    ...(present && mayChange
      ? [
          { key: 'edit', label: t('desk.views.edit'), onClick: () => setDialog(present) },
          {
            key: 'retire',
            danger: true,
            label: t('desk.views.retire'),
            onClick: () => void retire(present),
          },
        ]
      : []),
  ];
  return (
    <div className="saved-views">
      {tabs.map((view) => (
        <button
          key={view.id}
          type="button"
          className="case-view"
          aria-current={view.id === present?.id ? 'page' : undefined}
          onClick={() => onChange(searchOfSaved(view.search))}
        >
          {view.isPinned ? <PushpinOutlined aria-label={t('desk.views.pinned')} /> : star(view)} {view.name}
        </button>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...group(
              t('desk.views.shared'),
              views.filter((view) => view.isShared),
            ),
            ...group(
              t('desk.views.mine'),
              views.filter((view) => !view.isShared),
            ),
            ...acts,
          ],
        }}
      >
        <Button size="small">
          {t('desk.views')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {dialog ? (
        <SaveViewDialog
          view={dialog === 'new' ? null : dialog}
          search={search}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}
