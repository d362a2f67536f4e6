import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@overturn/platform';

export interface DueMail {
  readonly firmId: string;
  readonly mailId: string;
}

/** Mails whose time has come, oldest first: rows, so that a lost job loses none. */
@Injectable()
export class DueMails {
  constructor(private readonly work: UnitOfWork) {}

  async find(howMany: number): Promise<DueMail[]> {
    const rows = await this.work.ask<{ firm_id: string; id: string }>(
      'select * from notifications.due_mails($1)',
      [howMany],
    );
    return rows.map((row) => ({ firmId: row.firm_id, mailId: row.id }));
  }
}
