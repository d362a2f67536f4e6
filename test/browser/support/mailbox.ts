import { expect } from '@playwright/test';

interface CaughtMail {
  readonly subject: string;
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
  readonly html: string;
  readonly id: string;
}

const CATCHER = process.env['MAIL_URL'] ?? 'http://127.0.0.1:4300';

/** What the mail catcher holds for an address. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${CATCHER}/api/email`);
  const mails = (await answer.json()) as CaughtMail[];
  return mails.filter((mail) => mail.to.some((to) => to.address === address));
}

/** Waits until a mail with these words in its subject is there. */
export async function awaitMail(address: string, ...words: string[]): Promise<CaughtMail> {
  const matching = async () =>
    (await mailsTo(address)).filter((mail) => words.every((word) => mail.subject.includes(word)));
  await expect.poll(async () => (await matching()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [mail] = await matching();
  if (!mail) throw new Error('The mail is gone');
  return mail;
}

/** The address that a caught mail is answered to. */
export async function replyAddressOf({ id }: Pick<CaughtMail, 'id'>): Promise<string> {
  const source = await (await fetch(`${CATCHER}/api/email/${id}/source`)).text();
  return /^Reply-To: <?([^\s<>]+)/im.exec(source)?.[1] ?? '';
}
