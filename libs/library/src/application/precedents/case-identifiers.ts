import type { WrittenCase } from '@overturn/cases';
import { clientIdentifiers } from '@overturn/clients';
import { factsOfCase } from '@overturn/evidence';
import type { Placeholder } from '@overturn/kernel';
import { noticeFactsOfCase } from '@overturn/notices';
import type { Tx } from '@overturn/platform';
import { nameVariants, type Identifier } from '../../domain/precedents/known-identifiers';

const NAMES: ReadonlySet<Placeholder> = new Set(['company', 'person', 'store', 'supplier', 'brand']);

/** All that a passage of the case could name its client by: client, contacts, shops, facts of papers and notices. */
export async function caseIdentifiers(tx: Tx, one: WrittenCase): Promise<readonly Identifier[]> {
  const notice = await noticeFactsOfCase(tx, one.id);
  const known: readonly Identifier[] = [
    ...(await clientIdentifiers(tx, one.clientId)),
    ...notice.asins.map((value) => ({ kind: 'asin' as const, value })),
    ...notice.orderIds.map((value) => ({ kind: 'order_id' as const, value })),
    ...(await papers(tx, one.id)),
  ];
  return known.flatMap(({ kind, value }) =>
    NAMES.has(kind) ? nameVariants(value).map((variant) => ({ kind, value: variant })) : [{ kind, value }],
  );
}

async function papers(tx: Tx, caseId: string): Promise<readonly Identifier[]> {
  const found = (await factsOfCase(tx, caseId)).flatMap(
    ({ content }): readonly (readonly [Placeholder, string | null])[] => {
      switch (content.kind) {
        case 'invoice':
          return [
            ['invoice_number', content.number],
            ['company', content.buyerName],
            ['supplier', content.supplier.name],
            ['address', content.supplier.address],
            ['phone', content.supplier.phone],
            ['link', content.supplier.website],
            ['email', content.supplier.email],
          ];
        case 'letter_of_authorisation':
          return [
            ['supplier', content.from],
            ['company', content.to],
            ['brand', content.brand],
          ];
        case 'identity_document':
          return [
            ['person', content.name],
            ['address', content.address],
          ];
        case 'business_licence':
          return [
            ['company', content.name],
            ['address', content.address],
            ['number', content.registrationNumber],
          ];
        case 'utility_bill':
          return [
            ['company', content.name],
            ['address', content.address],
          ];
        default:
          return [];
      }
    },
  );
  return found.flatMap(([kind, value]) => (value === null || value === '' ? [] : [{ kind, value }]));
}
