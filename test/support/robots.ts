import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RobotKind } from '@overturn/kernel';
import type { Caller } from './caller';
import { withoutTriggers } from './sql';

/** The origin that tests may use; nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/** A robot as the owner types it, whom nobody hears. */
export const robotToAdd = (own: object = {}) => ({
  kind: 'feishu' as RobotKind,
  name: '案件群',
  address: `${NOWHERE}/open-apis/bot/v2/hook/0000-none`,
  secret: 'SECtest' as string | null,
  events: ['deadline_near', 'needs_person', 'outcome_verified', 'payment_received'],
  locale: 'zh-CN',
  isOn: true,
  ...own,
});

export interface Heard {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A provider of group robots in this process: keeps what it hears and answers what it is told to. */
export class RobotListener {
  readonly heard: Heard[] = [];
  answer: { status: number; body: string; headers?: Record<string, string> } = taken;

  private constructor(private readonly server: ReturnType<typeof createServer>) {}

  static async start(): Promise<RobotListener> {
    const server = createServer((request, reply) => {
      void bodyOf(request).then((body) => {
        listener.heard.push({ path: request.url ?? '', body });
        const { status, body: text, headers } = listener.answer;
        reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      });
    });
    const listener = new RobotListener(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return listener;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

/** What WeCom and DingTalk answer when they take a message. */
export const taken = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' };

async function bodyOf(request: IncomingMessage): Promise<Heard['body']> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Heard['body'];
}

/** A robot and a message for it. */
export async function fillRobots(firmId: string, owner: Caller, caseId: string): Promise<void> {
  await owner.post('/robots', robotToAdd());
  await withoutTriggers([
    `insert into robots.sendings (firm_id, id, robot_id, event_id, topic, case_id, payload, not_before, state)
     select $1, gen_random_uuid(), id, gen_random_uuid()::text, 'cases.documents_due.v1', $2, '{}', platform.now(), 'sent'
     from robots.robots where firm_id = $1`,
    [firmId, caseId],
  ]);
}
