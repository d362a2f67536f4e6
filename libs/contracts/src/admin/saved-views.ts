import { CASE_STATUSES, CAUSES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, MarketplaceField, Version, line, route } from '../common';
import { CASE_SORTS, CASE_VIEWS, Tag } from './cases';

const several = <T extends z.ZodType>(item: T) => z.array(item).max(30).optional();

/** Filter and order of the case list, as they are kept under a name; what is left out is as usual. */
export const SavedSearch = z
  .strictObject({
    view: z.enum(CASE_VIEWS).optional(),
    q: z.string().trim().max(100).optional(),
    status: several(z.enum(CASE_STATUSES)),
    type: several(z.enum(SUSPENSION_TYPES)),
    cause: several(z.enum(CAUSES)),
    marketplace: several(MarketplaceField),
    tag: several(Tag),
    assignee: z.union([Id, z.enum(['me', 'none'])]).optional(),
    dueFrom: CalendarDate.optional(),
    dueTo: CalendarDate.optional(),
    sort: z.enum(CASE_SORTS).optional(),
    dir: z.enum(['asc', 'desc']).optional(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof SavedSearch>;

const fields = {
  name: line(40),
  search: SavedSearch,
  isShared: z.boolean(),
  isPinned: z.boolean(),
};
/** A pinned view stands beside the system's own for everybody, so it is shared. */
const pinnedIsShared = (view: { isShared: boolean; isPinned: boolean }): boolean =>
  view.isShared || !view.isPinned;

export const SavedViewView = z
  .object({
    id: Id,
    owner: z.object({ id: Id, name: z.string() }),
    isMine: z.boolean(),
    ...fields,
    version: Version,
  })
  .meta({ id: 'SavedView' });
export type SavedViewView = z.infer<typeof SavedViewView>;

const SavedViewList = z.object({ items: z.array(SavedViewView), defaultViewId: Id.nullable() });
const viewId = z.object({ viewId: Id });

export const savedViewRoutes = {
  listSavedViews: route({
    method: 'GET',
    path: '/saved-views',
    access: 'case:read',
    summary: 'My views and the shared ones, and with which one my list begins',
    response: SavedViewList,
  }),
  createSavedView: route({
    method: 'POST',
    path: '/saved-views',
    access: 'case:read',
    summary: 'Save a filter under a name; sharing and pinning need view:share',
    body: z.strictObject(fields).refine(pinnedIsShared, { error: 'PINNED_IS_SHARED', path: ['isPinned'] }),
    response: SavedViewList,
    status: 201,
  }),
  updateSavedView: route({
    method: 'PUT',
    path: '/saved-views/:viewId',
    access: 'case:read',
    summary: 'Change a view; a shared one needs view:share',
    params: viewId,
    body: z
      .strictObject({ version: Version, ...fields })
      .refine(pinnedIsShared, { error: 'PINNED_IS_SHARED', path: ['isPinned'] }),
    response: SavedViewList,
  }),
  retireSavedView: route({
    method: 'POST',
    path: '/saved-views/:viewId/retire',
    access: 'case:read',
    summary: 'Delete a view; a shared one needs view:share',
    params: viewId,
    body: z.strictObject({ version: Version }),
    response: SavedViewList,
  }),
  chooseDefaultView: route({
    method: 'PUT',
    path: '/default-view',
    access: 'case:read',
    summary: 'With which view my case list begins; null for the system’s own',
    body: z.strictObject({ viewId: Id.nullable() }),
    response: SavedViewList,
  }),
} as const;
