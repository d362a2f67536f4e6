import type { EvidenceFacts } from '@overturn/contracts/admin';
import type { FactKind } from '@overturn/kernel/vocabulary';

/** How a field is filled in. `seen` is yes, no, or nobody has looked. */
export type FieldType = 'text' | 'date' | 'seen' | 'utility' | 'paragraph';
export interface FactField {
  readonly path: readonly string[];
  readonly type: FieldType;
}

const field = (path: string, type: FieldType = 'text'): FactField => ({ path: path.split('.'), type });
const LOOK = [
  field('appearance.isWhole', 'seen'),
  field('appearance.isScreenshot', 'seen'),
  field('appearance.isHighlighted', 'seen'),
];

/** The fields of each form, in the order in which papers show them. Lines of an invoice are a table of their own. */
export const FACT_FIELDS = {
  invoice: [
    field('number'),
    field('issuedOn', 'date'),
    field('supplier.name'),
    field('supplier.address'),
    field('supplier.phone'),
    field('supplier.website'),
    field('supplier.email'),
    field('buyerName'),
  ],
  letter_of_authorisation: [
    field('from'),
    field('to'),
    field('brand'),
    field('territory'),
    field('issuedOn', 'date'),
    field('expiresOn', 'date'),
  ],
  identity_document: [field('name'), field('address'), field('expiresOn', 'date'), ...LOOK],
  business_licence: [
    field('name'),
    field('address'),
    field('registrationNumber'),
    field('establishedOn', 'date'),
    field('expiresOn', 'date'),
    ...LOOK,
  ],
  utility_bill: [
    field('utility', 'utility'),
    field('name'),
    field('address'),
    field('issuedOn', 'date'),
    ...LOOK,
  ],
  retraction: [field('from'), field('sentOn', 'date'), field('complaintId'), field('isForwarded', 'seen')],
  proof_of_delivery: [
    field('carrier'),
    field('trackingNumber'),
    field('orderId'),
    field('deliveredOn', 'date'),
  ],
  other: [field('about', 'paragraph'), field('issuedOn', 'date')],
} as const satisfies Readonly<Record<FactKind, readonly FactField[]>>;

export interface LineInput {
  readonly asin?: string | null;
  readonly description?: string | null;
  readonly quantity?: number | null;
  readonly unit?: string | null;
  readonly piecesPerUnit?: number | null;
}
/** What the form holds: texts as typed, nothing where nothing was typed. */
export type FactsInput = Readonly<Record<string, unknown>> & { readonly lines?: readonly LineInput[] };

export const NEW_LINE: LineInput = { unit: 'piece' };

const SEEN = { yes: true, no: false } as const;
const seenOf = (value: unknown): boolean | null => SEEN[value as keyof typeof SEEN] ?? null;
const wordOf = (seen: boolean | null): string => (seen === null ? '' : seen ? 'yes' : 'no');

type Tree = Readonly<Record<string, unknown>>;
const at = (tree: unknown, [first = '', ...rest]: readonly string[]): unknown => {
  const value = (tree as Tree | null | undefined)?.[first];
  return rest.length === 0 ? value : at(value, rest);
};
const put = (tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree => ({
  ...tree,
  [first]: rest.length === 0 ? value : put((tree[first] ?? {}) as Tree, rest, value),
});

/** The facts as the form shows them. */
export function inputOf(facts: EvidenceFacts | null): FactsInput {
  if (facts === null) return { lines: [NEW_LINE] };
  const filled = FACT_FIELDS[facts.kind].reduce<Tree>((tree, { path, type }) => {
    const value = at(facts, path) ?? null;
    return put(tree, path, type === 'seen' ? wordOf(value as boolean | null) : (value ?? ''));
  }, {});
  return { ...filled, ...(facts.kind === 'invoice' ? { lines: facts.lines } : {}) };
}

const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What was typed as the API takes it; whether it holds, the contract's own schema says. */
export function factsOf(kind: FactKind, input: FactsInput): unknown {
  const facts = (FACT_FIELDS[kind] as readonly FactField[]).reduce<Tree>(
    (tree, { path, type }) => {
      const typed = at(input, path);
      const value =
        type === 'seen' ? seenOf(typed) : type === 'paragraph' ? trimmed(typed) : trimmed(typed) || null;
      return put(tree, path, value);
    },
    { kind },
  );
  return kind === 'invoice' ? { ...facts, lines: (input.lines ?? []).filter(isFilled).map(lineOf) } : facts;
}

const isFilled = ({ asin, description, quantity }: LineInput): boolean =>
  trimmed(asin) !== '' || trimmed(description) !== '' || typeof quantity === 'number';

const lineOf = (line: LineInput) => ({
  asin: trimmed(line.asin).toUpperCase() || null,
  description: trimmed(line.description),
  quantity: line.quantity ?? null,
  unit: line.unit ?? 'piece',
  piecesPerUnit: line.piecesPerUnit ?? null,
});
