import type { LocalDate } from '@overturn/kernel';
import { STATIONS, type ScenarioStep } from './steps';
import { casePage, type World } from './world';

type Usual = Omit<ScenarioStep, 'mails'>;
type Station = (typeof STATIONS)[number];

/** What leads from the station before to each, and who does it in the usual office. */
const LEGS = (today: LocalDate): Readonly<Record<Station, readonly Usual[]>> => ({
  awaiting_engagement: [{ offer: { fee: '恢复后收费；未恢复不收费', guarantee_days: 30 } }],
  investigating: [
    { declare: { by: '陈经理', on: today, accounts: '无其他账户' } },
    { accept: { by: '陈经理', on: today } },
  ],
  drafting: [{ do: 'fill_in_worksheet' }, { do: 'start_drafting' }],
  in_review: [
    { keep: 'invoice' },
    { write_plan: 'We did not verify the supplier.', by: 'writer' },
    { do: 'submit_for_review', by: 'writer' },
  ],
  awaiting_client: [{ do: 'approve_plan', by: 'reviewer' }],
  ready_to_submit: [{ do: 'client_approves' }],
  awaiting_amazon: [
    {
      pass: '13h',
      file: {
        type: 'plan_of_action',
        channel: 'account_health_appeal',
        says: '',
        documents: [],
        overridden: false,
      },
    },
  ],
});

/** The steps that usually lead from where the case is to a station. */
export async function usualWay(world: World, to: Station): Promise<readonly ScenarioStep[]> {
  const { status } = (await casePage(world)).row;
  const { today } = await world.database.one<{ today: LocalDate }>(
    `select to_char(platform.now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`,
  );
  const legs = LEGS(today);
  const from = STATIONS.findIndex((station) => station === status) + 1;
  return STATIONS.slice(from, STATIONS.indexOf(to) + 1).flatMap((station) =>
    legs[station].map((step) => ({ ...step, mails: [] })),
  );
}
