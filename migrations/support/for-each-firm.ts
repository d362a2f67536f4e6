import type { QueryRunner } from 'typeorm';

/**
 * Changes rows of every firm, each under its own row security and with an audit entry of its own. The audit check
 * looks as the firm that is set, so it must look before the next one is.
 */
export async function forEachFirm(
  runner: QueryRunner,
  action: string,
  work: (firmId: string) => Promise<void>,
): Promise<void> {
  await runner.query('set local role overturn_system');
  const firms = (await runner.query('select id from identity.firms')) as { id: string }[];
  await runner.query('reset role');
  for (const { id } of firms) {
    await runner.query(`select set_config('app.firm_id', $1, true)`, [id]);
    await runner.query(
      `insert into audit.entries (firm_id, sequence, actor, action, subjects, outcome, trace_id, previous_hash, hash)
       values ($1, 0, '{"kind": "system", "name": "migration"}', $2, '[]', 'done', 'migration', '', '')`,
      [id, action],
    );
    await work(id);
    await runner.query('set constraints all immediate');
    await runner.query('set constraints all deferred');
  }
  await runner.query(`select set_config('app.firm_id', '', true)`);
}
