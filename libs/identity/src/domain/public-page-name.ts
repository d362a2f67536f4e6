import { fail, ok, type Result } from '@overturn/kernel';

/** Words that are addresses of ours, or would pass for somebody else. */
const RESERVED = new Set([
  'admin', 'amazon', 'api', 'app', 'assets', 'brand', 'help', 'home', 'intake', 'invitation', 'login', 'mail', 'overturn',
  'portal', 'root', 'seller-central', 'sign-in', 'static', 'status', 'support', 'www',
]); // prettier-ignore
/** Names that firms get until they choose one. */
const GIVEN = /^f-[0-9a-f]{10}$/;

/** Whether a public page may be called so: 3 to 40 small letters, digits and single hyphens inside. Fails with IDENTITY.SLUG_WRONG, IDENTITY.SLUG_RESERVED. */
export function checkPageName(slug: string): Result<string> {
  if (!/^[a-z0-9](?:[a-z0-9]|-(?!-)){1,38}[a-z0-9]$/.test(slug)) return fail('IDENTITY.SLUG_WRONG');
  if (RESERVED.has(slug) || GIVEN.test(slug)) return fail('IDENTITY.SLUG_RESERVED');
  return ok(slug);
}
