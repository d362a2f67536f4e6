import type { VerdictView } from '@overturn/contracts/admin';
import type { PillTone } from '../../../shared/components/pill';
import type { Translate } from '../../../shared/i18n';
import type { TextKey } from '../../../app/texts';

export const TONE_OF_OUTCOME: Readonly<Record<VerdictView['outcome'], PillTone>> = {
  pass: 'success',
  fail: 'danger',
  unknown: 'warning',
};

const formatWord = (mediaType: string): string => (mediaType.split('/').at(-1) ?? mediaType).toUpperCase();
const FORMATS = new Set(['mediaType', 'taken']);
const FIELDS = new Set(['field', 'fields']);

/** Why a verdict is what it is, in a sentence. */
export function reasonText(t: Translate, { reason, params }: VerdictView): string {
  const each = (value: string, word: (one: string) => string) => value.split(', ').map(word).join('、');
  const said = Object.entries(params).map(([name, value]) => {
    if (FORMATS.has(name)) return [name, each(String(value), formatWord)];
    if (FIELDS.has(name)) return [name, each(String(value), (one) => t(`evidence.field.${one}` as TextKey))];
    return [name, value];
  });
  return t(`vocab.verdictReason.${reason}`, Object.fromEntries(said) as Record<string, string | number>);
}

const RANK: Readonly<Record<VerdictView['outcome'], number>> = { fail: 0, unknown: 1, pass: 2 };

/** What stands in the way first, then what is not known, then the rest. */
export const inOrder = (verdicts: readonly VerdictView[]): VerdictView[] =>
  [...verdicts].sort(
    (a, b) => Number(b.isBlocking) - Number(a.isBlocking) || RANK[a.outcome] - RANK[b.outcome],
  );
