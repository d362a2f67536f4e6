import { Inject, Injectable } from '@nestjs/common';
import { clientRecipient, clientScope } from '@overturn/clients';
import { firmNameFor, type MailAddress } from '@overturn/identity';
import { systemScope, zoneRulesFromTransitions, type ZoneRules } from '@overturn/kernel';
import { PostgresZoneRules, SETTINGS, UnitOfWork, newId, type Settings, type Tx } from '@overturn/platform';
import { clientDigestText, type DigestCase } from '../../domain/client-digest-text';
import type { MailText } from '../../domain/mail-texts';
import { timeLeftUntil } from '../../domain/time-left';
import { wallBound } from '../../domain/wall-bound';
import { toldBy, type MailRecord } from '../../infrastructure/mail.repository';
import { ClientTodos, type ClientTodoInCase } from './client-todos';

/** Writes the digest of a client's person as things stand when it is sent, from what the portal shows that person. */
@Injectable()
export class WriteClientDigest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
    private readonly todos: ClientTodos,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What waits for the person; nothing when they may not enter any more, or nothing of what it was to tell still waits. */
  async waiting(firmId: string, record: MailRecord): Promise<readonly ClientTodoInCase[]> {
    const traceId = newId();
    const found = await this.work.read(systemScope(firmId, 'client-digest', traceId), async (tx) => {
      const user = record.client_user_id === null ? null : await clientRecipient(tx, record.client_user_id);
      return user && { user, told: await toldBy(tx, record.id) };
    });
    if (!found) return [];
    const { user, told } = found;
    const waiting = (await this.todos.list(clientScope({ firmId, ...user }, traceId))).filter(
      ({ todo }) => !user.muted.includes(todo),
    );
    const isNew = told.some((one) =>
      waiting.some(({ caseId, todo }) => caseId === one['caseId'] && todo === one['todo']),
    );
    return isNew ? waiting : [];
  }

  async write(
    tx: Tx,
    record: MailRecord,
    to: MailAddress,
    waiting: readonly ClientTodoInCase[],
  ): Promise<MailText | null> {
    if (waiting.length === 0) return null;
    const rules = zoneRulesFromTransitions(await this.zones.load(tx, [to.zone]));
    return clientDigestText(
      {
        name: to.name,
        firmName: await firmNameFor(tx, to.locale),
        onDate: record.params['onDate'] ?? '',
        zone: to.zone,
        cases: byCase(waiting, { now: tx.now, zone: to.zone, rules }),
        portalUrl: this.settings.PORTAL_URL,
      },
      to.locale,
    );
  }
}

interface Clock {
  readonly now: Date;
  readonly zone: string;
  readonly rules: ZoneRules;
}

/** In the order of what waits: a case comes where its nearest date does. */
function byCase(waiting: readonly ClientTodoInCase[], { now, zone, rules }: Clock): readonly DigestCase[] {
  return [...new Set(waiting.map(({ caseId }) => caseId))].flatMap((caseId) => {
    const todos = waiting.filter((one) => one.caseId === caseId);
    const details = todos[0]?.details;
    if (!details) return [];
    return [
      {
        caseId,
        caseNumber: details.number,
        shop: details.shop,
        marketplace: details.marketplace,
        todos: todos.map(({ todo, count, dueAt }) => ({
          todo,
          count,
          due: dueAt && {
            localDueAt: wallBound(dueAt, zone, rules),
            left: timeLeftUntil(dueAt, now, 'due', false),
          },
        })),
      },
    ];
  });
}
