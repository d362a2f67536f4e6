import type { ClientView } from '@overturn/contracts/admin';

/** What the form of a client holds; empty means none. */
export interface ClientInput {
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly taxNumber?: string;
  readonly notes?: string;
}

export const CLIENT_FIELDS = [
  'nameZh',
  'nameEn',
  'taxNumber',
  'notes',
] as const satisfies readonly (keyof ClientInput)[];
export type ClientFieldName = (typeof CLIENT_FIELDS)[number];

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The form's texts as the API takes them. */
export const fieldsOfInput = (input: ClientInput) => ({
  nameZh: orNull(input.nameZh),
  nameEn: orNull(input.nameEn),
  taxNumber: orNull(input.taxNumber),
  notes: orNull(input.notes),
});

export const inputOfClient = (client: ClientView): Record<ClientFieldName, string> => ({
  nameZh: client.nameZh ?? '',
  nameEn: client.nameEn ?? '',
  taxNumber: client.taxNumber ?? '',
  notes: client.notes ?? '',
});

/** Where somebody else's version differs from what a person has typed: both are shown. */
export function differences(
  mine: ClientInput,
  theirs: ClientView,
): { field: ClientFieldName; theirs: string }[] {
  const saved = inputOfClient(theirs);
  return CLIENT_FIELDS.filter((field) => (mine[field] ?? '').trim() !== saved[field]).map((field) => ({
    field,
    theirs: saved[field],
  }));
}
