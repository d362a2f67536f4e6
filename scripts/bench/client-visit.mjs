import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/** A browser without a window: keeps the cookie and the token against forged requests. */
class Visitor {
  #headers = { 'content-type': 'application/json' };
  #base;

  constructor(base) {
    this.#base = base;
  }

  async send(method, path, body) {
    const answer = await fetch(`${this.#base}${path}`, {
      method,
      headers: this.#headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${said}`);
    this.answer = answer;
    return said === '' ? undefined : JSON.parse(said);
  }

  async signIn(body) {
    const session = await this.send('POST', '/session', body);
    this.cookie = this.answer.headers.getSetCookie()[0].split(';')[0];
    this.#headers = { ...this.#headers, cookie: this.cookie, 'x-csrf-token': session.csrfToken };
    return session;
  }
}

/** The text of the newest mail to an address with these words in its subject. @throws when none comes */
async function mailTo(mailWeb, address, words) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const mails = await (await fetch(`${mailWeb}/api/email`)).json();
    const mine = mails.filter(
      (mail) => mail.to.some((to) => to.address === address) && mail.subject.includes(words),
    );
    if (mine.length > 0) return mine.at(-1);
    if (Date.now() > end) throw new Error(`No mail with ${words} came to ${address}`);
    await pause(200);
  }
}

/**
 * Invites a person of the demo firm's first case, as staff would, and lets them in by the code in their mailbox.
 * @returns {Promise<{ cookie: { name: string, value: string }, caseId: string, intakePath: string }>}
 */
export async function visitAsClient({ ports }, loginsFile) {
  const api = `http://127.0.0.1:${ports.api}/api/v1`;
  const mailWeb = `http://127.0.0.1:${ports.mailWeb}`;
  const { logins } = JSON.parse(fs.readFileSync(loginsFile, 'utf8'));
  const { email, password } = logins.find(({ role }) => role === 'owner');
  const owner = new Visitor(`${api}/admin`);
  await owner.signIn({ email, password });
  const { items } = await owner.send('GET', '/cases?limit=1');
  const { id: caseId, client } = items[0];
  const { url } = await owner.send('GET', '/public-page');

  const address = `bench-${Date.now()}@seller.example`;
  const { contacts } = await owner.send('POST', `/clients/${client.id}/contacts`, {
    name: '林采购',
    email: address,
  });
  const contact = contacts.find((one) => one.email === address);
  await owner.send('POST', `/clients/${client.id}/contacts/${contact.id}/portal-invitation`, {
    rights: 'owner',
  });
  const invitation = /#token=(\S+)/.exec((await mailTo(mailWeb, address, '邀请')).text)[1];
  const guest = new Visitor(`${api}/portal`);
  await guest.send('POST', '/codes', { invitation });
  const code = /\b\d{6}\b/.exec((await mailTo(mailWeb, address, '验证码')).subject)[0];
  await guest.signIn({ invitation, code });
  const [name, value] = guest.cookie.split('=');
  return { cookie: { name, value }, caseId, intakePath: new URL(url).pathname };
}
