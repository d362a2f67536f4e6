import { Inject, Injectable } from '@nestjs/common';
import { caseInShort, reminderSubject } from '@overturn/cases';
import { ownFirm } from '@overturn/identity';
import { localDateTimeAt, systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { PostgresZoneRules, SETTINGS, UnitOfWork, newId, type Settings, type Tx } from '@overturn/platform';
import { robotText, type RobotMessage } from '../domain/robot-text';
import { RobotWire } from '../infrastructure/robot-wire';
import { leaseSending, markRefused, markSending, type Sending } from '../infrastructure/sending.repository';

/**
 * Sends what waits for the groups. Like mails: leased, sent outside any transaction, marked. A worker killed between the
 * last two sends it again: a group that reads twice is better than one that never reads.
 */
@Injectable()
export class SendToRobots {
  constructor(
    private readonly work: UnitOfWork,
    private readonly wire: RobotWire,
    private readonly zones: PostgresZoneRules,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends one batch of every firm, the longest waiting first. @returns how many were tried */
  async sweep(batchSize = 50): Promise<number> {
    const due = await this.work.ask<{ firm_id: string; id: string }>(
      'select * from robots.due_sendings($1)',
      [batchSize],
    );
    for (const { firm_id, id } of due) await this.sendOne(firm_id, id);
    return due.length;
  }

  private async sendOne(firmId: string, id: string): Promise<void> {
    const scope = systemScope(firmId, 'robots', newId());
    const sending = await this.work.machinery(scope, (tx) => leaseSending(tx, id));
    if (!sending) return;
    const text = await this.work.read(scope, (tx) => this.write(tx, sending));
    if (text === null) {
      await this.work.machinery(scope, (tx) => markSending(tx, id, 'cancelled'));
      return;
    }
    const { isTaken, words } = await this.wire.send(sending, text);
    await this.work.machinery(scope, async (tx) => {
      await (isTaken ? markSending(tx, id, 'sent') : markRefused(tx, sending, words));
    });
  }

  /** Null when there is nothing to say any more: turned off, or the deadline was met or moved. */
  private async write(
    tx: Tx,
    { isOn, topic, caseId, payload, locale }: Sending,
  ): Promise<RobotMessage | null> {
    if (!isOn) return null;
    const said = { topic, url: `${this.settings.ADMIN_URL}/cases/${caseId}` };
    if (topic !== 'cases.reminder_due.v1')
      return robotText({ ...said, caseNumber: (await caseInShort(tx, caseId)).number, due: null }, locale);
    const subject = await reminderSubject(tx, caseId, String(payload['deadlineId']));
    if (subject?.state !== 'open' || subject.dueAt.toISOString() !== payload['dueAt']) return null;
    const { zone } = await ownFirm(tx);
    const local = localDateTimeAt(
      subject.dueAt,
      zone,
      zoneRulesFromTransitions(await this.zones.load(tx, [zone])),
    );
    const due = `${local.date} ${local.time.slice(0, 5)} (${zone})`;
    return robotText({ ...said, caseNumber: subject.caseNumber, due }, locale);
  }
}
