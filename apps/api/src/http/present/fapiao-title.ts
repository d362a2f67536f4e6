import type { NamedTitle } from '@overturn/fapiao';

const NONE = { version: 0, address: '', phone: '', bankName: '', bankAccount: '' };

/** To whom a client's fapiaos are made out; while nobody has said it, the client's own name and number are suggested. */
export function presentTitle({ kept, suggested }: NamedTitle) {
  if (kept === null) return { ...NONE, ...suggested, isKept: false };
  const { version, title, taxNumber, address, phone, bankName, bankAccount } = kept;
  return { version, title, taxNumber, address, phone, bankName, bankAccount, isKept: true };
}
