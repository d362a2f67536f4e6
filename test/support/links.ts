import { Sealer } from '@overturn/platform';
import type { TestApi } from './api';
import { asSuperuser } from './sql';

/** The token of the newest mailed link for an address, as the worker would put it into the mail. */
export async function mailedToken(api: TestApi, email: string): Promise<string> {
  const [event] = await asSuperuser<{ sealed: string }>([
    `select o.payload ->> 'tokenSealed' as sealed from platform.outbox o
     join identity.people p on p.id = (o.payload ->> 'personId')::uuid
     where p.email = $1 and o.payload ? 'tokenSealed' order by o.created_at desc, o.id desc limit 1`,
    [email],
  ]);
  if (!event) throw new Error(`No link was mailed to ${email}`);
  return api.app.get(Sealer).open(event.sealed);
}
