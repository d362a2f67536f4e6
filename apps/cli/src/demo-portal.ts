import type { INestApplicationContext } from '@nestjs/common';
import { HELP_CHAPTERS, type Scope } from '@overturn/kernel';
import { HelpDesk } from '@overturn/library';
import { TransferDetails } from '@overturn/transfers';
import { FIRM_NAME } from './demo-data';

/** What clients find at the demo firm's portal: every chapter of the help, and where to transfer. */
export async function openDemoPortal(app: INestApplicationContext, owner: Scope): Promise<void> {
  for (const chapter of HELP_CHAPTERS) await app.get(HelpDesk).publish(owner, chapter, 0, true);
  await app.get(TransferDetails).save(owner, 0, [
    {
      currency: 'CNY',
      holder: FIRM_NAME,
      bank: '招商银行杭州分行（演示）',
      number: '5719 0000 1234 567',
      note: '演示账户，请勿转账',
    },
    {
      currency: 'USD',
      holder: 'Hangzhou Haoyoukuai Financial Management Co., Ltd.',
      bank: 'China Merchants Bank (demo)',
      number: '5719 0000 7654 321',
      note: 'SWIFT CMBCCNBS; demo, do not pay',
    },
  ]);
}
