import { TASK_VIEWS } from '@overturn/contracts/admin';
import { DEFAULT_ROLES, type DefaultRole } from '@overturn/kernel/vocabulary';

/** What the address of the task list holds; defaults are left out. */
export interface TaskSearch {
  view?: (typeof TASK_VIEWS)[number];
  role?: DefaultRole;
  assignee?: string;
  dueFrom?: string;
  dueTo?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseTaskSearch(raw: Record<string, unknown>): TaskSearch {
  const view = TASK_VIEWS.find((one) => one === raw['view']);
  const search = {
    view: view === 'mine' ? undefined : view,
    role: DEFAULT_ROLES.find((one) => one === raw['role']),
    assignee: matching(raw['assignee'], UUID),
    dueFrom: matching(raw['dueFrom'], DATE),
    dueTo: matching(raw['dueTo'], DATE),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The filter that the API takes. */
export const filterOf = ({ view = 'mine', ...rest }: TaskSearch) => ({ view, ...rest });

/** Whether anything narrows the view down. */
export const isNarrowed = ({ role, assignee, dueFrom, dueTo }: TaskSearch): boolean =>
  [role, assignee, dueFrom, dueTo].some((value) => value !== undefined);
