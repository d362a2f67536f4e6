import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import { z } from 'zod';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { StripeFailure } from '../model/failure';
import { TEST_CARDS } from '../model/test-cards';
import { confirmAuthentication, confirmPayment } from '../payments/invoice-settlement';
import { invoiceOf, paymentOf } from '../payments/invoice-totals';
import { completeSession } from '../resources/checkout-sessions';
import { methodOfNumber, newWallet } from '../resources/payment-methods';
import { authenticateSetup, confirmSetup } from '../resources/setup-intents';
import { amountOf, html, type Html, pageOf } from './html';

const idOf = (params: unknown): string => z.object({ id: z.string() }).parse(params).id;
const show = (reply: FastifyReply, title: string, content: Html) =>
  reply.type('text/html; charset=utf-8').send(pageOf(title, content));

/** Runs what a page's button asks for; a refusal is shown, not thrown. */
function attempt(account: Account, work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (failure) {
    if (failure instanceof StripeFailure) return failure.message;
    throw failure;
  } finally {
    account.store.commit();
  }
}

const cardForm = (action: string, button: string): Html => html`
  <form method="post" action="${action}">
    <label for="number">卡号 / Card number</label>
    <input
      id="number"
      name="number"
      inputmode="numeric"
      autocomplete="off"
      required
      value="4242 4242 4242 4242"
    />
    <div class="two">
      <div><label for="exp">有效期 / Expiry</label><input id="exp" name="exp" value="12 / 34" /></div>
      <div><label for="cvc">安全码 / CVC</label><input id="cvc" name="cvc" value="123" /></div>
    </div>
    <button name="method" value="card">${button}</button>
  </form>
  <details>
    <summary>测试卡 / Test cards</summary>
    <table>
      ${TEST_CARDS.map(
        (card) =>
          html`<tr>
            <td><code>${card.number}</code></td>
            <td>${card.behaviour.replaceAll('_', ' ')}</td>
          </tr>`,
      )}
    </table>
  </details>
`;

const walletForm = (action: string): Html => html`
  <h2>其他方式 / Other ways</h2>
  <form method="post" action="${action}">
    <button class="second" name="method" value="alipay">支付宝 Alipay</button>
    <button class="second" name="method" value="wechat_pay">微信支付 WeChat Pay</button>
  </form>
`;

function invoicePage(account: Account, id: string, refusal?: string): Html {
  const invoice = account.get('invoice', id);
  const wallets = invoice.payment_settings.payment_method_types ?? [];
  return html`
    <h1>账单 Invoice ${invoice.number}</h1>
    ${refusal ? html`<p class="bad" role="alert">${refusal}</p>` : ''}
    <table>
      <tr>
        <th>付款方 / To</th>
        <td>${invoice.customer_name ?? invoice.customer_email}</td>
      </tr>
      ${invoice.lines.data.map(
        (line) =>
          html`<tr>
            <td>${line.description}</td>
            <td>${amountOf(line.amount, line.currency)}</td>
          </tr>`,
      )}
      <tr>
        <th>应付 / Due</th>
        <td><strong>${amountOf(invoice.amount_remaining, invoice.currency)}</strong></td>
      </tr>
    </table>
    ${
      invoice.status === 'open' || invoice.status === 'uncollectible'
        ? html`<h2>银行卡 / Card</h2>
            ${cardForm(`/invoice/${id}/pay`, `支付 / Pay ${amountOf(invoice.amount_remaining, invoice.currency)}`)}
            ${wallets.includes('alipay') || wallets.includes('wechat_pay') ? walletForm(`/invoice/${id}/pay`) : ''}`
        : html`<p class="good">
            ${invoice.status === 'paid' ? '已支付 / Paid' : `状态 / Status: ${String(invoice.status)}`}
          </p>`
    }
  `;
}

function setupPage(account: Account, id: string, refusal?: string): Html {
  const session = account.get('checkout_session', id);
  if (session.status !== 'open') return html`<h1>此页面已失效 / This page has expired</h1>`;
  return html`
    <h1>保存银行卡 / Save a card</h1>
    ${refusal ? html`<p class="bad" role="alert">${refusal}</p>` : ''}
    ${cardForm(`/checkout/${id}`, '保存 / Save')}
    ${session.cancel_url ? html`<p><a href="${session.cancel_url}">返回 / Back</a></p>` : ''}
  `;
}

const sessionOf = (account: Account, setup: string): Stripe.Checkout.Session | undefined =>
  account.store.all('checkout_session').find(({ setup_intent }) => setup_intent === setup);

const PayForm = z.object({
  method: z.enum(['card', 'alipay', 'wechat_pay']),
  number: z.string().default(''),
});
const AuthForm = z.object({ answer: z.enum(['yes', 'no']) });

function invoicePages(app: FastifyInstance, account: Account): void {
  for (const path of ['/invoice/:id', '/invoice/:id/pdf'])
    app.get(path, (request, reply) => show(reply, 'Invoice', invoicePage(account, idOf(request.params))));
  app.post('/invoice/:id/pay', (request, reply) => {
    const id = idOf(request.params);
    const form = PayForm.parse(request.body);
    const intent = refId(paymentOf(account, id)?.payment.payment_intent);
    const refusal = attempt(account, () => {
      const method =
        form.method === 'card' ? methodOfNumber(account, form.number) : newWallet(account, form.method);
      confirmPayment(account, intent, {
        method: method.id,
        offSession: false,
        returnUrl: `${account.baseUrl()}/invoice/${id}`,
      });
    });
    if (refusal) return show(reply, 'Invoice', invoicePage(account, id, refusal));
    const waiting = account.get('payment_intent', intent).status === 'requires_action';
    return reply.redirect(waiting ? `/authenticate/${intent}` : `/invoice/${id}`, 303);
  });
}

function checkoutPages(app: FastifyInstance, account: Account): void {
  app.get('/checkout/:id', (request, reply) =>
    show(reply, 'Save a card', setupPage(account, idOf(request.params))),
  );
  app.post('/checkout/:id', (request, reply) => {
    const id = idOf(request.params);
    const { number } = PayForm.parse(request.body);
    const session = account.get('checkout_session', id);
    const setup = refId(session.setup_intent);
    const refusal = attempt(account, () => {
      if (session.status !== 'open') return;
      confirmSetup(account, setup, methodOfNumber(account, number).id, session.success_url);
      if (account.get('setup_intent', setup).status === 'succeeded') completeSession(account, id);
    });
    if (refusal) return show(reply, 'Save a card', setupPage(account, id, refusal));
    const waiting = account.get('setup_intent', setup).status === 'requires_action';
    return reply.redirect(waiting ? `/authenticate/${setup}` : (session.success_url ?? '/'), 303);
  });
}

/** Where to go after the bank has spoken. */
function afterAuthentication(account: Account, id: string): string {
  if (id.startsWith('seti_')) {
    const session = sessionOf(account, id);
    if (session && account.get('setup_intent', id).status !== 'succeeded') return `/checkout/${session.id}`;
    return session?.success_url ?? '/';
  }
  const invoice = invoiceOf(account, id);
  return invoice ? `/invoice/${invoice.id}` : '/';
}

function authenticationPages(app: FastifyInstance, account: Account): void {
  app.get('/authenticate/:id', (request, reply) =>
    show(
      reply,
      'Authenticate',
      html`<h1>付款验证 / Authentication</h1>
        <p>持卡人在银行或支付应用中看到的页面。/ What the payer sees at the bank or in the wallet's app.</p>
        <form method="post" action="/authenticate/${idOf(request.params)}">
          <button name="answer" value="yes">通过 / Complete</button>
          <button class="second" name="answer" value="no">失败 / Fail</button>
        </form>`,
    ),
  );
  app.post('/authenticate/:id', (request, reply) => {
    const id = idOf(request.params);
    const passed = AuthForm.parse(request.body).answer === 'yes';
    attempt(account, () => {
      if (!id.startsWith('seti_')) return void confirmAuthentication(account, id, passed);
      authenticateSetup(account, id, passed);
      const session = sessionOf(account, id);
      if (session) completeSession(account, session.id);
    });
    return reply.redirect(afterAuthentication(account, id), 303);
  });
}

/** What a payer sees: an invoice, the saving of a card, the bank's question. */
export function pages(app: FastifyInstance, account: Account): void {
  invoicePages(app, account);
  checkoutPages(app, account);
  authenticationPages(app, account);
  app.get('/receipts/:id', (request, reply) => {
    const charge = account.get('charge', idOf(request.params));
    return show(
      reply,
      'Receipt',
      html`<h1>收据 / Receipt</h1>
        <p>${amountOf(charge.amount, charge.currency)}</p>`,
    );
  });
  app.get('/', (_request, reply) =>
    show(
      reply,
      'Local Stripe',
      html`<h1>本地 Stripe</h1>
        <table>
          ${account.store
            .all('invoice')
            .reverse()
            .slice(0, 50)
            .map(
              (invoice) =>
                html`<tr>
                  <td><a href="/invoice/${invoice.id}">${invoice.number ?? invoice.id}</a></td>
                  <td>${invoice.status} ${amountOf(invoice.total, invoice.currency)}</td>
                </tr>`,
            )}
        </table>`,
    ),
  );
}
