import { Inject, Injectable } from '@nestjs/common';
import { CASE_CHECKERS } from '@overturn/cases';
import { EVIDENCE_CHECKERS } from '@overturn/evidence';
import { ownFirm, recipients } from '@overturn/identity';
import { localDateAt, systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { NOTICE_CHECKERS } from '@overturn/notices';
import { PAYMENT_CHECKERS } from '@overturn/payments';
import {
  FILE_STORE,
  PLATFORM_CHECKERS,
  PostgresZoneRules,
  UnitOfWork,
  newId,
  sqlChecker,
  type Checker,
  type FileStore,
} from '@overturn/platform';

/** What a check found; its runbook is docs/runbooks/<code>.md. */
export interface Finding {
  readonly code: string;
  readonly ids: readonly string[];
}

export const CHECKERS: readonly Checker[] = [
  ...PLATFORM_CHECKERS,
  ...NOTICE_CHECKERS,
  ...EVIDENCE_CHECKERS,
  ...CASE_CHECKERS,
  ...PAYMENT_CHECKERS,
  sqlChecker(
    'mail_failed',
    `select id from notifications.mails where firm_id = $1 and state = 'failed' and not_before <= $2 limit $3`,
  ),
];

/** Asks every check of a firm, on demand and once a night. */
@Injectable()
export class RunChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** What is wrong in a firm, each check in a transaction of its own. */
  async find(firmId: string): Promise<readonly Finding[]> {
    const scope = systemScope(firmId, 'checks', newId());
    const findings: Finding[] = [];
    for (const checker of CHECKERS) {
      const ids = await this.work.read(scope, (tx) => checker.find(tx, this.files));
      if (ids.length > 0) findings.push({ code: checker.code, ids });
    }
    return findings;
  }

  /** Checks the firms whose night has come, each once a day, and tells their owners. @returns how many. */
  async nightly(): Promise<number> {
    const firms = await this.work.ask<{ id: string }>('select notifications.firms_to_check() as id');
    for (const { id } of firms) await this.record(id, await this.find(id));
    return firms.length;
  }

  private async record(firmId: string, findings: readonly Finding[]): Promise<void> {
    await this.work.machinery(systemScope(firmId, 'checks', newId()), async (tx) => {
      const { zone } = await ownFirm(tx);
      const today = localDateAt(tx.now, zone, zoneRulesFromTransitions(await this.zones.load(tx, [zone])));
      const made = await tx.query(
        `insert into notifications.check_runs (firm_id, on_date, ran_at, findings) values ($1, $2, $3, $4)
         on conflict do nothing returning on_date`,
        [firmId, today, tx.now, JSON.stringify(findings)],
      );
      if (made.length === 0 || findings.length === 0) return;
      const params = {
        count: findings.reduce((sum, { ids }) => sum + ids.length, 0),
        codes: findings.map(({ code }) => code).join(','),
      };
      for (const { staffId } of await recipients(tx, [], ['owner']))
        await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, created_at)
           values ($1, $2, $3, 'checks_found', $4, $5)`,
          [firmId, newId(), staffId, JSON.stringify(params), tx.now],
        );
    });
  }
}
