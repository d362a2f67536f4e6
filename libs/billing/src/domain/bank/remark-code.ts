const CHECK = 97n;

/**
 * What a client writes into the remark of a transfer (汇款识别码): the digits of the invoice's number and two check digits
 * (ISO/IEC 7064, MOD 97-10), so that a slip of the keyboard is no other invoice. `INV-2026-0042` is `2026004275`.
 */
export function remarkCode(invoiceNumber: string): string {
  const digits = invoiceNumber.replaceAll(/\D/g, '');
  if (digits === '') return '';
  const check = CHECK + 1n - (BigInt(`${digits}00`) % CHECK);
  return `${digits}${check.toString().padStart(2, '0')}`;
}
