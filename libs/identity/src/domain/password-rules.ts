import { fail, ok, type Result } from '@overturn/kernel';

export interface PasswordFacts {
  readonly password: string;
  /** Folded to lower case without spaces, as the list of common passwords is. */
  readonly isCommon: boolean;
  readonly personalWords: readonly string[];
}

const MIN_LENGTH = 10;

/** Long enough, not common, not one's own name or address (NIST SP 800-63B, 3.1.1.2). */
export function checkPassword(
  facts: PasswordFacts,
): Result<
  string,
  'IDENTITY.PASSWORD_TOO_SHORT' | 'IDENTITY.PASSWORD_TOO_COMMON' | 'IDENTITY.PASSWORD_PERSONAL'
> {
  const folded = facts.password.toLowerCase();
  if ([...facts.password].length < MIN_LENGTH)
    return fail('IDENTITY.PASSWORD_TOO_SHORT', { min: MIN_LENGTH });
  if (facts.isCommon || isMonotonous(folded)) return fail('IDENTITY.PASSWORD_TOO_COMMON');
  const hasPersonalWord = facts.personalWords.some(
    (word) => word.length >= 4 && folded.includes(word.toLowerCase()),
  );
  return hasPersonalWord ? fail('IDENTITY.PASSWORD_PERSONAL') : ok(facts.password);
}

/** One character again and again, a run such as 1234567890 or a short piece repeated. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size <= 3) return true;
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  // Modulo ten, so that 1234567890 is a run as well.
  const steps = new Set(codes.slice(1).map((code, index) => (code - (codes[index] ?? 0) + 1_000_000) % 10));
  if (steps.size === 1) return true;
  for (let size = 1; size <= text.length / 2; size++)
    if (text.length % size === 0 && text.slice(0, size).repeat(text.length / size) === text) return true;
  return false;
}
