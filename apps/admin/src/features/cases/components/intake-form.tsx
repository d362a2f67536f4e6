import type { NoticeView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { AssigneeSuggestion } from '../../../shared/assignee/assignee-suggestion';
import { useNow } from '../../../shared/clock';
import { ZonedTimeField } from '../../../shared/components/zoned-time-field';
import { useT } from '../../../shared/i18n';
import { effective } from '../../../shared/notice/model/reading-marks';
import { NoticeWarnings } from '../../../shared/notice/notice-warnings';
import { ReadNotice } from '../../../shared/notice/read-notice';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { wallTimeOf } from '../../../shared/time/wall-time';
import { staffQuery } from '../api/case.queries';
import { clientOfCaseQuery, useOpenCase } from '../api/intake.queries';
import {
  accountAfter,
  obviousAccount,
  openingFacts,
  openingRequest,
  sellerNameIn,
  type IntakeDraft,
} from '../model/intake';
import { AccountField } from './account-field';
import { ClientField } from './client-field';
import { DeadlinePreview } from './deadline-preview';
import { OpenCaseProblem } from './open-case-problem';

/** Checks what a notice says, chooses whose case it is, and opens it. */
export function IntakeForm({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const navigate = useNavigate();
  const now = useNow();
  const session = useSession();
  const { zone } = session.person;
  const staff = useQuery(staffQuery).data?.items ?? [];
  const open = useOpenCase();
  const [draft, setDraft] = useState<IntakeDraft>(() => ({
    received: { wall: wallTimeOf(notice.sentAt ?? new Date(now).toISOString(), zone), zone },
    client: { kind: 'existing', id: null },
    account: null,
    assigneeId: session.staff.id,
  }));
  const change = (part: Partial<IntakeDraft>) => setDraft({ ...draft, ...part });
  const clientId = draft.client.kind === 'existing' ? draft.client.id : null;
  const accounts = useQuery(clientOfCaseQuery(clientId)).data?.sellerAccounts ?? [];
  const marketplace = effective(notice.reading.marketplace);
  const obvious = clientId === null ? null : obviousAccount(accounts, marketplace);
  const { body, missing } = openingRequest(notice, draft, obvious);
  const { facts } = openingFacts(notice, draft.received);
  const suggestion = sellerNameIn(notice);
  const submit = () => {
    if (body)
      open.mutate(body, {
        onSuccess: ({ id, number }) => {
          report.success(t('cases.new.done', { number }));
          void navigate({ to: '/cases/$caseId', params: { caseId: id } });
        },
      });
  };
  return (
    <div className="intake">
      <NoticeWarnings notice={notice} />
      <div className="card">
        <ReadNotice notice={notice} canCorrect={can('notice:write')} />
      </div>
      <div className="intake-columns">
        <Form layout="vertical" className="card" onFinish={submit} aria-label={t('cases.new.title')}>
          <Form.Item
            label={t('cases.facts.received')}
            htmlFor="intake-received"
            extra={t('cases.new.receivedHint')}
          >
            <ZonedTimeField
              id="intake-received"
              label={t('cases.facts.received')}
              zones={[zone, 'UTC', 'America/Los_Angeles']}
              value={draft.received}
              onChange={(received) => change({ received })}
            />
          </Form.Item>
          <ClientField
            value={draft.client}
            suggestion={suggestion}
            onChange={(client) => change({ client, account: accountAfter(draft, client, suggestion) })}
          />
          <AccountField
            value={draft.account ?? (obvious === null ? null : { kind: 'existing', id: obvious })}
            accounts={accounts}
            isNewClient={draft.client.kind === 'new'}
            suggestion={suggestion}
            onChange={(account) => change({ account })}
          />
          <Form.Item label={t('cases.column.assignee')} htmlFor="intake-assignee">
            <Select
              id="intake-assignee"
              value={draft.assigneeId}
              allowClear
              placeholder={t('cases.assignee.none')}
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                { value: session.staff.id, label: `${session.person.name} (${t('cases.assignee.me')})` },
                ...staff
                  .filter(({ id, state }) => state === 'active' && id !== session.staff.id)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(assigneeId: string | undefined) => change({ assigneeId: assigneeId ?? null })}
            />
            <AssigneeSuggestion
              subject={{ noticeId: notice.id, ...(clientId === null ? {} : { clientId }) }}
              value={draft.assigneeId}
              onPick={(assigneeId) => change({ assigneeId })}
            />
          </Form.Item>
          {open.isError ? <OpenCaseProblem error={open.error} /> : null}
          <div className="intake-submit">
            <Button
              type="primary"
              size="large"
              htmlType="submit"
              disabled={body === null}
              loading={open.isPending}
            >
              {t('cases.new.submit')}
            </Button>
            {missing.length > 0 ? (
              <span className="quiet" role="status">
                {t('cases.new.missing')} {missing.map((name) => t(`cases.missing.${name}`)).join(' · ')}
              </span>
            ) : null}
          </div>
        </Form>
        <DeadlinePreview facts={facts} />
      </div>
    </div>
  );
}
