import type { FapiaoListView, FapiaoView, WaitingMoneyView } from '@overturn/contracts/admin';
import type { Fapiao, NamedFapiaos, WaitingFapiaos } from '@overturn/fapiao';

type Names = Pick<NamedFapiaos, 'clients' | 'cases' | 'staff'>;

const namesOf = (
  { caseId, clientId }: { readonly caseId: string; readonly clientId: string },
  { clients, cases }: Pick<Names, 'clients' | 'cases'>,
) => ({
  caseNumber: cases.get(caseId) ?? '',
  clientName: { zh: clients.get(clientId)?.nameZh ?? '', en: clients.get(clientId)?.nameEn ?? '' },
});

/** What stands on an issued one, amounts as digits. */
export const presentFacts = (facts: Fapiao['facts']): FapiaoView['facts'] =>
  facts && {
    ...facts,
    netMinor: facts.netMinor.toString(),
    taxMinor: facts.taxMinor.toString(),
    totalMinor: (facts.netMinor + facts.taxMinor).toString(),
    coversMinor: String(facts.coversMinor),
  };

const present = ({ facts, files, ...one }: Fapiao, names: Names): FapiaoView => ({
  ...one,
  ...namesOf(one, names),
  requestedBy: one.requestedBy === null ? null : (names.staff.get(one.requestedBy) ?? ''),
  requestedAt: one.requestedAt.toISOString(),
  deliveredAt: one.deliveredAt?.toISOString() ?? null,
  facts: presentFacts(facts),
  files: [...files],
});

export const presentFapiaos = ({ items, nextCursor, ...names }: NamedFapiaos): FapiaoListView => ({
  items: items.map((one) => present(one, names)),
  nextCursor,
});

export const presentWaitingFapiaos = ({
  open,
  reds,
  ...names
}: WaitingFapiaos): Pick<WaitingMoneyView, 'fapiaos' | 'redFapiaos'> => ({
  fapiaos: open.map((one) => present(one, names)),
  redFapiaos: reds.map(({ excessMinor, since, ...one }) => ({
    ...one,
    ...namesOf(one, names),
    excessMinor: excessMinor.toString(),
    since: since.toISOString(),
  })),
});
