import type { CaseView } from '@overturn/contracts/admin';
import { Skeleton, Tabs } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { CASE_TAB_GROUPS, useCaseTabs, type CaseTabGroup } from '../../../shared/parts/case-tabs';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { CaseNotices } from './case-notices';
import { CaseTimeline } from './case-timeline';
import { CaseOverview } from './desk/case-overview';

interface Part {
  readonly key: string;
  readonly group: CaseTabGroup;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

interface CasePartsProps {
  readonly current: CaseView;
  /** The part that is asked for; the overview when there is no such part. */
  readonly asked: string;
  readonly onChoose: (part: string) => void;
}

/** The parts of a case in tabs: by what they are about, and below that one by one. */
export function CaseParts({ current, asked, onChoose }: CasePartsProps) {
  const t = useT();
  const parts = useParts(current);
  const chosen = parts.find(({ key }) => key === asked) ?? parts[0];
  return (
    <Tabs
      className="case-tabs"
      activeKey={chosen?.group ?? 'overview'}
      onChange={(group) => onChoose(parts.find((part) => part.group === group)?.key ?? '')}
      destroyOnHidden
      items={CASE_TAB_GROUPS.flatMap((group) => {
        const own = parts.filter((part) => part.group === group);
        const [first, second] = own;
        if (!first) return [];
        return [
          {
            key: group,
            label: second ? t(`cases.group.${group}`) : first.label,
            children: second ? (
              <Tabs
                size="small"
                activeKey={chosen?.group === group ? chosen.key : first.key}
                onChange={onChoose}
                items={own}
                destroyOnHidden
              />
            ) : (
              first.children
            ),
          },
        ];
      })}
    />
  );
}

/** The page's own parts, and those that features bring and the person may see. */
function useParts(current: CaseView): readonly Part[] {
  const t = useT();
  const can = useCan();
  const brought = useCaseTabs().filter(({ needs }) => can(needs));
  return [
    {
      key: 'overview',
      group: 'overview',
      label: t('desk.overview'),
      children: <CaseOverview current={current} />,
    },
    {
      key: 'timeline',
      group: 'overview',
      label: t('cases.tab.timeline'),
      children: <CaseTimeline current={current} />,
    },
    {
      key: 'notices',
      group: 'overview',
      label: `${t('cases.tab.notices')} · ${current.notices.length}`,
      children: <CaseNotices noticeIds={current.notices} />,
    },
    ...brought.map(({ key, group, label, Badge, Panel }) => ({
      key,
      group,
      label: Badge ? (
        <>
          {t(label)} <Badge current={current} />
        </>
      ) : (
        t(label)
      ),
      children: (
        <Suspense fallback={<Skeleton active />}>
          <Panel current={current} />
        </Suspense>
      ),
    })),
  ];
}
