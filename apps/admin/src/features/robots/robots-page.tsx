import type { RobotTestView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { RobotDialog } from './robot-dialog';
import { robotsQuery, useRobotChange, type Robot } from './robots.queries';

interface Tested extends RobotTestView {
  readonly name: string;
}

/** The groups at WeCom, Feishu and DingTalk that hear of the firm's cases. */
export function RobotsPage() {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const report = useReport();
  const query = useQuery(robotsQuery);
  const [open, setOpen] = useState<Robot | 'new' | null>(null);
  const [tested, setTested] = useState<Tested | null>(null);
  const test = useMutation({
    mutationFn: async ({ id, name }: Robot): Promise<Tested> => ({
      ...(await api.testRobot({ params: { robotId: id } })),
      name,
    }),
    onMutate: () => setTested(null),
    onSuccess: setTested,
    onError: report.failure,
  });
  const turn = useRobotChange(({ id, version, name, events, locale: language, isOn }: Robot) =>
    api.saveRobot({
      params: { robotId: id },
      body: { version, name, events, locale: language, isOn: !isOn, address: null, secret: null },
    }),
  );
  const latest = ({ last }: Robot) =>
    last === null
      ? t('robots.never')
      : `${t(`robots.state.${last.state}`)} · ${formatInstant(last.at, locale, zone)}${last.error === null ? '' : ` · ${last.error}`}`;
  return (
    <>
      <PageHeader title={t('robots.title')}>{t('robots.hint')}</PageHeader>
      <p>
        <Button type="primary" onClick={() => setOpen('new')}>
          {t('robots.add')}
        </Button>
      </p>
      {tested ? (
        <Alert
          role="status"
          showIcon
          className="form-alert"
          type={tested.isTaken ? 'success' : 'error'}
          title={t(tested.isTaken ? 'robots.taken' : 'robots.notTaken', {
            name: tested.name,
            words: tested.words,
          })}
        />
      ) : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('robots.none')} />
          ) : (
            <StackTable
              caption={t('robots.title')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  title: t('robots.name'),
                  cell: ({ name, kind, isOn }) => (
                    <>
                      {name}
                      <div className="quiet">
                        {t(`robots.kind.${kind}`)}
                        {isOn ? null : ` · ${t('robots.off')}`}
                      </div>
                    </>
                  ),
                },
                {
                  key: 'address',
                  title: t('robots.address'),
                  cell: ({ host, addressEnd, hasSecret }) =>
                    `${host} …${addressEnd}${hasSecret ? ` · ${t('robots.signed')}` : ''}`,
                },
                {
                  key: 'events',
                  title: t('robots.events'),
                  cell: ({ events }) => events.map((event) => t(`robots.event.${event}`)).join(' · '),
                },
                { key: 'last', title: t('robots.last'), cell: latest },
                {
                  key: 'act',
                  title: t('robots.actions'),
                  isTitleHidden: true,
                  cell: (robot) => (
                    <div className="tag-row">
                      <Button
                        size="small"
                        loading={test.isPending && test.variables.id === robot.id}
                        onClick={() => test.mutate(robot)}
                      >
                        {t('robots.test')}
                      </Button>
                      <Button size="small" onClick={() => setOpen(robot)}>
                        {t('robots.edit')}
                      </Button>
                      <Button size="small" onClick={() => turn.mutate(robot, { onError: report.failure })}>
                        {t(robot.isOn ? 'robots.turnOff' : 'robots.turnOn')}
                      </Button>
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {open ? <RobotDialog robot={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
