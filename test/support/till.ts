import type { CasePaymentsView, ChargePolicyView } from '@overturn/contracts/admin';
import { TellOfCharge } from '@overturn/notifications';
import { CarryOutOperations, FollowBilling, ReceiveMessages } from '@overturn/payments';
import { openShop, type Shop } from '../../scripts/local-stripe/testing/shop';
import { startApi, type TestApi } from './api';
import { agreedCase, issued, moneyOf, planContent } from './billing';
import type { Answer, Caller } from './caller';
import { freePort } from './free-port';
import { asSuperuser } from './sql';

export const SECRET = 'whsec_of_the_till';

/** The product in front of a local Stripe, whose messages reach it. */
export interface Till {
  readonly api: TestApi;
  readonly shop: Shop;
  /** The settings by which another process reaches the same local Stripe. */
  readonly env: Readonly<Record<string, string>>;
  /** Does what a worker would until nothing is due, now or within seconds, and no message is on its way. */
  settle(firmId: string): Promise<void>;
  close(): Promise<void>;
}

/** @param hook where the messages go: to the API of this process, or to another at this address */
export async function openTill(hook?: string): Promise<Till> {
  const port = await freePort();
  const api = await startApi({
    STRIPE_SECRET_KEY: 'sk_test_till',
    STRIPE_API_BASE: `http://127.0.0.1:${String(port)}`,
    STRIPE_WEBHOOK_SECRETS: [SECRET],
    // Where the payer comes back to: something must answer there.
    PORTAL_URL: `http://127.0.0.1:${String(port)}`,
  });
  const webhook = { url: `${hook ?? api.url}/api/v1/webhooks/stripe`, secret: SECRET };
  const shop = await openShop({ port, webhook });
  const followed = new Set<string>();
  const follow = async (firmId: string): Promise<number> => {
    const events = await asSuperuser<{ id: string; topic: string; payload: Record<string, string> }>([
      `select id, topic, payload from platform.outbox where firm_id = $1 and topic in ('billing.invoice_changed.v1',
         'billing.credit_note_issued.v1', 'payments.mirror_made.v1', 'payments.charge_stopped.v1') order by id`,
      [firmId],
    ]);
    const fresh = events.filter(({ id }) => !followed.has(id));
    for (const { id, topic, payload } of fresh) {
      const handler = topic === 'payments.charge_stopped.v1' ? TellOfCharge : FollowBilling;
      await api.app
        .get<TellOfCharge | FollowBilling>(handler)
        .handle({ firmId, eventId: id, topic, payload });
      followed.add(id);
    }
    return fresh.length;
  };
  const { webhooks } = shop.local;
  const isSoonDue = async (firmId: string): Promise<boolean> => {
    const soon = `firm_id = $1 and next_at <= platform.now() + interval '3 seconds'`;
    const [row] = await asSuperuser<{ soon: boolean }>([
      `select exists (select from payments.operations where ${soon})
         or exists (select from payments.messages where ${soon} and handled_at is null) as soon`,
      [firmId],
    ]);
    return row?.soon === true;
  };
  const settle = async (firmId: string) => {
    for (let idle = 0; idle < 2;) {
      const done =
        (await api.app.get(CarryOutOperations).sweep()) +
        (await follow(firmId)) +
        (await api.app.get(ReceiveMessages).sweep());
      await webhooks.settled();
      const isBusy =
        done > 0 ||
        (webhooks.mode.mode === 'prompt' && webhooks.waiting().length > 0) ||
        (idle === 1 && (await isSoonDue(firmId)));
      idle = isBusy ? 0 : idle + 1;
      if (isBusy) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    api,
    shop,
    env: {
      STRIPE_SECRET_KEY: 'sk_test_till',
      STRIPE_API_BASE: `http://127.0.0.1:${String(port)}`,
      STRIPE_WEBHOOK_SECRETS: SECRET,
    },
    settle,
    close: async () => {
      await shop.local.stop();
      await api.close();
    },
  };
}

export const paymentsOf = ({ status, body, text }: Answer): CasePaymentsView => {
  if (status >= 300) throw new Error(text);
  return body as CasePaymentsView;
};

/** Lets charges go up to a bound in CNY. */
export async function allowCharges(owner: Caller, own: object = {}): Promise<ChargePolicyView> {
  const { version } = (await owner.get('/charge-policy')).body as ChargePolicyView;
  const bounds = [{ currency: 'CNY', singleMinor: '5000000', dailyMinor: '900000000' }];
  const answer = await owner.put('/charge-policy', { version, isOn: true, bounds, ...own });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as ChargePolicyView;
}

/** Records the client's consent and saves a card on the provider's page. @returns the card's id */
export async function saveCard(
  till: Till,
  firmId: string,
  finance: Caller,
  caseId: string,
  number = '4242424242424242',
): Promise<string> {
  const { consent } = paymentsOf(await finance.get(`/cases/${caseId}/payments`));
  paymentsOf(
    await finance.post(`/cases/${caseId}/saved-cards`, {
      currency: 'CNY',
      locale: 'zh-CN',
      hash: consent.hash,
      acceptedBy: '陈经理',
      paper: '合同柜 3 号',
    }),
  );
  await till.settle(firmId);
  const [saving] = paymentsOf(await finance.get(`/cases/${caseId}/payments`)).savings;
  const asked = await till.shop.press(saving?.url ?? '', { method: 'card', number });
  if (asked.url.includes('/authenticate/')) await till.shop.press(asked.url, { answer: 'yes' });
  await till.settle(firmId);
  const [card] = paymentsOf(await finance.get(`/cases/${caseId}/payments`)).cards;
  if (!card) throw new Error('No card was saved');
  return card.id;
}

/** A case whose assessment of CNY 8,000.00 is invoiced and issued: the quickest way to owe something. */
export async function owedCase(
  people: { readonly finance: Caller; readonly owner: Caller },
  amountMinor = '800000',
) {
  const assessment = { amountMinor, isCredited: false };
  const { id: caseId, client } = await agreedCase(people.owner, planContent({ assessment }));
  const body = { calculationId: null, dueInDays: 14 };
  const { invoices } = moneyOf(await people.finance.post(`/cases/${caseId}/invoices`, body));
  const invoice = await issued(people.owner, invoices[0] ?? { id: '', version: 0 });
  return { caseId, clientId: client.id, invoice };
}

export const moneyIn = async (caller: Caller, caseId: string) =>
  moneyOf(await caller.get(`/cases/${caseId}/money`));
