import type { LocalDate, SupplyLinkState, SupplyRole } from '@overturn/kernel';
import type { InvoiceFacts, JudgedFile, LetterFacts } from '../facts/evidence-facts';
import {
  fail,
  latestOf,
  pass,
  unknown,
  type Comparing,
  type Judgement,
  type JudgingWorld,
} from '../rules/evidence-rule';

export interface SupplyNode {
  /** The name in its normalised form. */
  readonly key: string;
  readonly name: string;
  readonly role: SupplyRole;
}

/** Goods (an invoice) or rights (a letter) that go from one to another; `missing`: what nobody has shown. */
export interface SupplyLink {
  readonly from: string;
  readonly to: string;
  readonly by: 'invoice' | 'letter';
  readonly state: SupplyLinkState;
  readonly expiresOn: LocalDate | null;
  /** Null for what is missing. */
  readonly fileId: string | null;
}

export interface SupplyChain {
  readonly nodes: readonly SupplyNode[];
  readonly links: readonly SupplyLink[];
  /** One verdict for each supplier of an invoice. */
  readonly suppliers: readonly {
    readonly key: string;
    readonly name: string;
    readonly judgement: Judgement;
  }[];
}

const keyOf = (compare: Comparing, name: string): string =>
  compare.company(name) ?? name.trim().toLowerCase();

interface Paper<T> {
  readonly fileId: string;
  readonly facts: T;
}

const papersOf = <K extends 'invoice' | 'letter_of_authorisation'>(files: readonly JudgedFile[], kind: K) =>
  files.flatMap(({ id, facts, isSetAside }) =>
    facts?.kind === kind && !isSetAside
      ? [{ fileId: id, facts: facts as K extends 'invoice' ? InvoiceFacts : LetterFacts }]
      : [],
  );

/**
 * From the owner of the brand down to the seller: letters of authorisation carry the right to sell, invoices the
 * goods. A letter for another brand, or past its last day, carries nothing. Files that are set aside are left out.
 */
export function supplyChain(files: readonly JudgedFile[], world: JudgingWorld): SupplyChain {
  const { compare, particulars } = world;
  const invoices = papersOf(files, 'invoice').filter(({ facts }) => facts.supplier.name !== null);
  const letters = papersOf(files, 'letter_of_authorisation').filter(
    ({ facts }) => facts.from !== null && facts.to !== null && isForBrand(facts, world),
  );
  const seller = particulars.sellerName ?? '';
  const sellerKey = seller === '' ? 'seller' : keyOf(compare, seller);
  const owner = particulars.brandOwner;
  const ownerKey = owner === null ? null : keyOf(compare, owner);

  const rights = letters.map((one) => letterLink(one, compare, latestOf(world.today)));
  const goods = invoices.map(({ fileId, facts }): SupplyLink => ({
    from: keyOf(compare, facts.supplier.name ?? ''), to: sellerKey, by: 'invoice', state: 'holds', expiresOn: null, fileId,
  })); // prettier-ignore
  const names = new Map(
    invoices.map(({ facts }) => [keyOf(compare, facts.supplier.name ?? ''), facts.supplier.name ?? '']),
  );
  const suppliers = [...names].map(([key, name]) => ({
    key,
    name,
    judgement: judgeSupplier({ key, name }, { ownerKey, owner: owner ?? '', sellerKey, rights }),
  }));
  const missing = suppliers.flatMap(({ key, judgement }): SupplyLink[] =>
    judgement.reason === 'letter_missing' && ownerKey !== null
      ? [{ from: ownerKey, to: key, by: 'letter', state: 'missing', expiresOn: null, fileId: null }]
      : [],
  );
  return {
    nodes: nodesOf(compare, { seller, sellerKey, owner, ownerKey }, names, letters),
    links: [...rights, ...goods, ...missing],
    suppliers,
  };
}

const isForBrand = ({ brand }: LetterFacts, { compare, particulars }: JudgingWorld): boolean =>
  brand === null || particulars.brand === null || keyOf(compare, brand) === keyOf(compare, particulars.brand);

const letterLink = (
  { fileId, facts }: Paper<LetterFacts>,
  compare: Comparing,
  today: LocalDate,
): SupplyLink => ({
  from: keyOf(compare, facts.from ?? ''),
  to: keyOf(compare, facts.to ?? ''),
  by: 'letter',
  state: facts.expiresOn !== null && facts.expiresOn < today ? 'expired' : 'holds',
  expiresOn: facts.expiresOn,
  fileId,
});

interface Rights {
  readonly ownerKey: string | null;
  readonly owner: string;
  readonly sellerKey: string;
  readonly rights: readonly SupplyLink[];
}

function judgeSupplier(supplier: { key: string; name: string }, chain: Rights): Judgement {
  const { ownerKey, owner, sellerKey, rights } = chain;
  if (ownerKey === null) return unknown('owner_unknown');
  if (ownerKey === sellerKey) return pass('seller_is_owner', { owner });
  if (ownerKey === supplier.key) return pass('supplier_is_owner', { owner });
  const valid = reachedFrom(
    ownerKey,
    rights.filter(({ state }) => state === 'holds'),
  );
  if (valid.has(supplier.key)) return pass('chain_complete', { owner, supplier: supplier.name });
  if (valid.has(sellerKey)) return pass('seller_is_authorised', { owner });
  const params = { owner, supplier: supplier.name };
  if (!reachedFrom(ownerKey, rights).has(supplier.key)) return fail('letter_missing', params);
  const [expiresOn = ''] = rights
    .flatMap((one) => (one.state === 'expired' ? [one.expiresOn ?? ''] : []))
    .sort();
  return fail('letter_expired', { ...params, expiresOn });
}

/** Whom the rights of `start` reach, step by step; a ring of letters ends the search. */
function reachedFrom(start: string, rights: readonly SupplyLink[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let grew = true; grew;) {
    const next = rights.filter(({ from, to }) => reached.has(from) && !reached.has(to));
    for (const { to } of next) reached.add(to);
    grew = next.length > 0;
  }
  return reached;
}

interface Ends {
  readonly seller: string;
  readonly sellerKey: string;
  readonly owner: string | null;
  readonly ownerKey: string | null;
}

function nodesOf(
  compare: Comparing,
  { seller, sellerKey, owner, ownerKey }: Ends,
  suppliers: ReadonlyMap<string, string>,
  letters: readonly Paper<LetterFacts>[],
): SupplyNode[] {
  if (suppliers.size === 0 && letters.length === 0) return [];
  const nodes = new Map<string, SupplyNode>();
  const add = (key: string, name: string, role: SupplyRole) => {
    if (!nodes.has(key)) nodes.set(key, { key, name, role });
  };
  if (owner !== null && ownerKey !== null) add(ownerKey, owner, 'brand_owner');
  add(sellerKey, seller, 'seller');
  for (const [key, name] of suppliers) add(key, name, 'supplier');
  for (const { facts } of letters)
    for (const name of [facts.from ?? '', facts.to ?? '']) add(keyOf(compare, name), name, 'authorised');
  return [...nodes.values()];
}
