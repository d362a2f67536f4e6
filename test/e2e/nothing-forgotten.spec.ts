import { CHECKERS, DailyDigest, RunChecks } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { readdirSync } from 'node:fs';
import { startApi, type TestApi } from '../support/api';
import { plantProvider } from '../support/cards';
import { keepEvidence } from '../support/case-status';
import { command } from '../support/cases';
import { asSuperuser, withoutTriggers } from '../support/sql';
import { createFirmWithCase, type FirmWithCase } from '../support/world';

let api: TestApi;
let firm: FirmWithCase;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirmWithCase(api);
});
afterAll(() => api?.close());

const found = async () => {
  const findings = await api.app.get(RunChecks).find(firm.firmId);
  return Object.fromEntries(findings.map(({ code, ids }) => [code, [...ids]]));
};
const ofCase = (sql: string) => withoutTriggers([sql, [firm.opened.id]]);
const ofFirm = (sql: string) => withoutTriggers([sql, [firm.firmId]]);

/** The outbox is drained by a worker, which this test has not. */
const relayed = () =>
  ofFirm('update platform.outbox set relayed_at = transaction_timestamp() where firm_id = $1');

/** Each check's fault, planted past every trigger, and what must be told. */
const FAULTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  outbox_row_too_old: async () => {
    const id = newId();
    await withoutTriggers([
      `insert into platform.outbox (firm_id, id, topic, payload, created_at)
       values ($1, $2, 'cases.case_opened.v1', '{}', transaction_timestamp() - interval '6 minutes')`,
      [firm.firmId, id],
    ]);
    return [id];
  },
  audit_chain_broken: async () => {
    await ofFirm(`update audit.entries set action = 'nothing' where firm_id = $1 and sequence = 4`);
    return ['4'];
  },
  notice_original_missing: async () => {
    await ofFirm(`update notices.notices set file_key = 'gone/' || id where firm_id = $1`);
    return firm.opened.notices;
  },
  evidence_original_missing: async () => {
    const id = await keepEvidence(firm.owner, firm.opened.id, 'invoice');
    await ofFirm(`update evidence.files set file_key = 'gone/' || id where firm_id = $1`);
    return [id];
  },
  evidence_scan_stuck: async () => {
    const id = await keepEvidence(firm.owner, firm.opened.id, 'invoice');
    await ofFirm(
      `update evidence.files set scan_state = 'error', kept_at = now() - interval '2 hours' where firm_id = $1`,
    );
    return [id];
  },
  case_without_next_action: async () => {
    await ofCase('update cases.cases set next_action_at = null where id = $1');
    return [firm.opened.id];
  },
  case_stuck: async () => {
    await ofCase(`update cases.cases set stuck_from = now() - interval '1 hour' where id = $1`);
    return [firm.opened.id];
  },
  deadline_past_without_outcome: async () => {
    await ofCase(`update cases.cases set next_deadline_at = now() - interval '2 days' where id = $1`);
    const [row] = await asSuperuser<{ id: string }>([
      'select next_deadline_id as id from cases.cases where id = $1',
      [firm.opened.id],
    ]);
    return [row?.id ?? ''];
  },
  reminder_overdue: async () => {
    const [row] = await asSuperuser<{ id: string }>([
      `select id from cases.reminders where firm_id = $1 and state = 'planned' order by fire_at desc limit 1`,
      [firm.firmId],
    ]);
    await withoutTriggers([
      `update cases.reminders set fire_at = now() - interval '11 minutes' where id = $1`,
      [row?.id],
    ]);
    return [row?.id ?? ''];
  },
  payment_unresolved: async () => {
    await plantProvider(firm.firmId, firm.opened.client.id);
    await ofFirm(`update payments.messages set received_at = now() - interval '2 hours' where firm_id = $1`);
    return [`evt_${firm.opened.client.id}`];
  },
  payment_mismatch: async () => {
    await plantProvider(firm.firmId, firm.opened.client.id);
    return ['re_x'];
  },
  case_events_broken: async () => {
    await ofCase(`update cases.case_events set payload = '{}' where case_id = $1 and sequence = 1`);
    return [firm.opened.id];
  },
  case_does_not_replay: async () => {
    await ofCase(`update cases.cases set round = 7 where id = $1`);
    return [firm.opened.id];
  },
  mail_failed: async () => {
    const id = newId();
    await withoutTriggers([
      `insert into notifications.mails (firm_id, id, person_id, template, params, state)
       select firm_id, $2, person_id, 'daily_digest', '{}', 'failed' from identity.staff where firm_id = $1 limit 1`,
      [firm.firmId, id],
    ]);
    return [id];
  },
};

describe('Checks', () => {
  it('find nothing in a firm that is in order', async () => {
    await relayed();
    const { reminder_overdue: _fresh, ...rest } = await found();
    expect(rest).toEqual({});
  });

  it('have a planted fault and a runbook each', () => {
    const codes = CHECKERS.map(({ code }) => code).sort();
    expect(Object.keys(FAULTS).sort()).toEqual(codes);
    const pages = new Set(readdirSync('docs/runbooks'));
    expect(codes.filter((code) => !pages.has(`${code.replaceAll('_', '-')}.md`))).toEqual([]);
  });

  it.each(Object.keys(FAULTS))('find %s', async (code) => {
    await relayed();
    const expected = await FAULTS[code]?.();
    const { [code]: ids } = await found();
    expect(ids).toEqual(expected);
  });

  it('run once a night for each firm, and tell the owner what they found', async () => {
    await relayed();
    await FAULTS['case_stuck']?.();
    await ofFirm(`update identity.firms set zone = 'UTC' where id = $1`);
    await asSuperuser([
      `update platform.clock set offset_seconds = ceil(extract(epoch from
         date_trunc('day', clock_timestamp() at time zone 'UTC') + interval '1 day 4 hours' - clock_timestamp() at time zone 'UTC'))`,
      [],
    ]);
    try {
      const checks = api.app.get(RunChecks);
      await checks.nightly();
      expect(await checks.nightly()).toBe(0);
      const told = await asSuperuser<{ codes: string }>([
        `select params ->> 'codes' as codes from notifications.notifications where firm_id = $1 and kind = 'checks_found'`,
        [firm.firmId],
      ]);
      expect(told).toEqual([{ codes: expect.stringContaining('case_stuck') as string }]);
    } finally {
      await asSuperuser('update platform.clock set offset_seconds = 0');
    }
  });
});

describe('A case without a next action', () => {
  it('is in the list as soon as its last date is met, and out again with a new one', async () => {
    const { opened, owner } = firm;
    const deadlines = opened.deadlines.length;
    const current = async () => (await owner.get(`/cases/${opened.id}`)).body as typeof opened;
    for (let index = 0; index < deadlines; index++) {
      const open = (await current()).deadlines.find((one) => one.state === 'open');
      if (open)
        await owner.post(`/cases/${opened.id}/deadlines/${open.id}/satisfy`, {
          version: open.version,
          reason: '已处理',
        });
    }
    await ofCase(
      `update cases.tasks set state = 'cancelled' where case_id = $1 and due_at is not null and state = 'open'`,
    );
    await ofCase(`update cases.cases set next_action_at = cases.next_action_of(firm_id, id) where id = $1`);
    const unscheduled = async () =>
      ((await owner.get('/cases?view=unscheduled')).body as { items: { id: string }[] }).items.map(
        ({ id }) => id,
      );
    expect(await unscheduled()).toEqual([opened.id]);
    await owner.post(`/cases/${opened.id}/deadlines`, {
      title: '回访客户',
      kind: 'opens_at',
      dueAt: '2027-01-01T00:00:00Z',
      reason: '客户要求',
    });
    expect(await unscheduled()).toEqual([]);
  });

  it('stands still from the day that its status runs out of patience', async () => {
    const { opened, owner } = firm;
    const stuck = async () =>
      ((await owner.get('/cases?view=stuck')).body as { items: { statusSince: string }[] }).items;
    expect(await stuck()).toEqual([]);
    await ofCase(`update cases.cases set stuck_from = now() - interval '1 minute' where id = $1`);
    expect(await stuck()).toHaveLength(1);
    const { version } = (await owner.get(`/cases/${opened.id}`)).body as typeof opened;
    const { status } = await command(owner, { id: opened.id, version }, 'Decline', { reason: '不受理' });
    expect(status).toBe(200);
    expect(await stuck()).toEqual([]);
  });
});

describe('The daily digest', () => {
  it('is queued once a day for each person who wants it', async () => {
    const at = (hour: number) =>
      asSuperuser([
        `update platform.clock set offset_seconds = ceil(extract(epoch from
           date_trunc('day', clock_timestamp() at time zone 'Asia/Shanghai') + make_interval(days => 1, hours => $1)
           - clock_timestamp() at time zone 'Asia/Shanghai'))`,
        [hour],
      ]);
    const queued = async () =>
      (
        await asSuperuser<{ count: number }>([
          `select count(*)::int as count from notifications.mails where firm_id = $1 and template = 'daily_digest'`,
          [firm.firmId],
        ])
      )[0]?.count;
    const digests = api.app.get(DailyDigest);
    await firm.owner.patch('/profile', { wantsDigest: false });
    try {
      await at(5);
      await digests.sweep();
      expect(await queued()).toBe(0);
      await at(9);
      while ((await digests.sweep()) > 0);
      expect(await queued()).toBe(firm.staff.length - 1);
      await at(33);
      while ((await digests.sweep()) > 0);
      expect(await queued()).toBe(2 * (firm.staff.length - 1));
    } finally {
      await asSuperuser('update platform.clock set offset_seconds = 0');
    }
  });
});
