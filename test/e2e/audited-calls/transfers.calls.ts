import { toldTransfer, transferAccount } from '../../support/transfers';
import type { AuditedCalls, AuditScene } from './scene';

export const transferCalls = ({ api, firm, owner }: AuditScene): AuditedCalls => ({
  saveTransferDetails: () => owner.put('/transfer-details', { version: 0, accounts: [transferAccount] }),
  recordTransferClaim: async () => {
    const { id, currency, amountMinor } = await toldTransfer(api, firm);
    const found = { currency, amountMinor, receivedOn: '2026-01-06', reference: `CMB ${id}` };
    return owner.post(`/transfer-claims/${id}/payment`, found);
  },
  setTransferClaimAside: async () => {
    const { id } = await toldTransfer(api, firm);
    return owner.post(`/transfer-claims/${id}/set-aside`, { reason: '没有查到' });
  },
});
