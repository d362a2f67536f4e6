import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mapErasure, type ErasureLine } from './support/erasure-map';

const ofCase = { of: 'case', rows: 't.case_id = any ($2)' } as const;
const books = (table: string, columns: readonly string[], rows: string = ofCase.rows): ErasureLine => ({
  table,
  columns,
  part: 'money',
  of: 'case',
  action: 'keep',
  because: 'accounts',
  rows,
});
/** Of the firm, not told by a client: no erasure of one meets them. */
const NOT_OF_A_CASE = 'false';

/** Columns of personal data that came with messages, the help and the newer books. */
export class MapNewerPersonalData1764300800000 implements MigrationInterface {
  name = 'MapNewerPersonalData1764300800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant usage on schema messages, library to overturn_system');
    await mapErasure(runner, [
      {
        table: 'messages.messages',
        columns: ['body'],
        part: 'messages',
        action: 'blank',
        change: `body = case when body = '' then '' else '（已删除）' end`,
        ...ofCase,
      },
      {
        table: 'library.questions',
        columns: ['words', 'contact'],
        part: 'enquiries',
        of: 'client',
        action: 'delete',
        rows: 't.client_id = $3',
      },
      books('billing.engagements', ['acceptance_note']),
      books('billing.deposit_returns', ['reference']),
      books('billing.guarantee_claims', ['reason', 'decision_note']),
      books('billing.bank_statements', ['file_name'], NOT_OF_A_CASE),
      books('billing.bank_lines', ['counterparty', 'remark', 'bank_reference'], NOT_OF_A_CASE),
      books('billing.bank_set_asides', ['reason'], NOT_OF_A_CASE),
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
