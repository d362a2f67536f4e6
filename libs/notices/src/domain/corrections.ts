import type {
  AccountState,
  Cause,
  MarketplaceCode,
  NoticeKind,
  NoticeRole,
  SuspensionType,
} from '@overturn/kernel';
import type { Judged, NoticeReading } from './notice-reading';

interface CorrectableFields {
  readonly kind: NoticeKind;
  readonly role: NoticeRole;
  readonly suspensionType: SuspensionType | null;
  readonly accountState: AccountState | null;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode | null;
}
export type CorrectableField = keyof CorrectableFields;

/** A person's value for one field; `by` is the person's id, `at` an ISO instant. */
export type Correction = {
  readonly [F in CorrectableField]: {
    readonly field: F;
    readonly value: CorrectableFields[F];
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  };
}[CorrectableField];

/** The machine's judgement with the person's beside it. */
export interface Corrected<T> extends Judged<T> {
  readonly correction: {
    readonly value: T;
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
}

export type CorrectedReading = Omit<NoticeReading, CorrectableField> & {
  readonly [F in CorrectableField]: Corrected<CorrectableFields[F]>;
};

/** Lays corrections beside the reading; of several for one field the last in the list counts. */
export function applyCorrections(
  reading: NoticeReading,
  corrections: readonly Correction[],
): CorrectedReading {
  const field = <F extends CorrectableField>(name: F): Corrected<CorrectableFields[F]> => {
    const judged = reading[name] as Judged<CorrectableFields[F]>;
    const last = corrections.findLast(
      (each): each is Extract<Correction, { field: F }> => each.field === name,
    );
    if (!last) return { ...judged, correction: null };
    const { value, by, at, reason } = last;
    return { ...judged, correction: { value: value as CorrectableFields[F], by, at, reason } };
  };
  return {
    ...reading,
    kind: field('kind'),
    role: field('role'),
    suspensionType: field('suspensionType'),
    accountState: field('accountState'),
    causes: field('causes'),
    marketplace: field('marketplace'),
  };
}

/** What holds: the person's value where there is one, else the machine's. */
export const effective = <T>({ value, correction }: Corrected<T>): T =>
  correction ? correction.value : value;
