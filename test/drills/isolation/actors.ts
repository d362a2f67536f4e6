import type { CaseView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { TestApi } from '../../support/api';
import type { Caller } from '../../support/caller';
import { openCase } from '../../support/cases';
import { keepPaper } from '../../support/papers';
import { enterPortal } from '../../support/portal';
import type { BusyFirm } from '../../support/world';
import type { Home } from './harvest';

/** A person of a client at the portal. */
export interface Actor {
  readonly home: Home & { readonly client: string };
  caller: Caller;
  /** What staff wrote about the client's case for themselves. */
  readonly internal: string;
  /** Comes in again, after a call that signed this device out. */
  readonly enter: () => Promise<void>;
}

/** A mark that nothing else bears. */
const mark = () => `a${newId().slice(-7)}`.replace(/[0-9a-f]{7}$/, (tail) => `${tail.slice(0, 6)}1`);

/** Writes into a case what its client may read and what it may not, and lets its client in. */
async function actorOf(api: TestApi, firm: BusyFirm, opened: CaseView): Promise<Actor> {
  const { owner } = firm;
  const internal = mark();
  const at = `/cases/${opened.id}`;
  await owner.post(`${at}/messages`, {
    body: `给客户的话 ${mark()}`,
    fileIds: [await keepPaper(owner, opened.id, `paper ${mark()}`, 'other')],
  });
  const { body } = await owner.get(at);
  await owner.post(`${at}/commands`, {
    command: 'AddNote',
    version: (body as CaseView).version,
    payload: { text: `只给同事看 ${internal}` },
  });
  await owner.post(`${at}/tasks`, {
    title: `内部任务 ${internal}`,
    hint: '',
    ownerRole: 'writer',
    assigneeId: null,
    dueAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  const { caller } = await enterPortal(api, owner, opened.client.id);
  const actor: Actor = {
    home: { firm: firm.firmId, client: opened.client.id },
    caller,
    internal,
    enter: async () => {
      actor.caller = (await enterPortal(api, owner, opened.client.id)).caller;
    },
  };
  return actor;
}

/** Two clients of a firm who know nothing of each other. */
export async function actorsOf(api: TestApi, firm: BusyFirm): Promise<Actor[]> {
  return [await actorOf(api, firm, firm.opened), await actorOf(api, firm, await openCase(firm.owner))];
}
