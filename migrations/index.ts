import { CreatePlatform1764000000000 } from './1764000000000-create-platform';
import { CreateIdentity1764000001000 } from './1764000001000-create-identity';
import { CreateClients1764000002000 } from './1764000002000-create-clients';
import { CreateNotices1764000003000 } from './1764000003000-create-notices';
import { CreateCases1764000004000 } from './1764000004000-create-cases';
import { CreateNotifications1764000005000 } from './1764000005000-create-notifications';
import { CreateEvidence1764100000000 } from './1764100000000-create-evidence';
import { AddTagsAndViews1764100800000 } from './1764100800000-add-tags-and-views';
import { CreateBulkJobs1764100801000 } from './1764100801000-create-bulk-jobs';
import { CreateCalendarFeeds1764100802000 } from './1764100802000-create-calendar-feeds';
import { CreateRounds1764100002000 } from './1764100002000-create-rounds';
import { GrantPermissions1764100001000 } from './1764100001000-grant-permissions';

/** In the order in which they run. */
export const MIGRATIONS = [
  CreatePlatform1764000000000,
  CreateIdentity1764000001000,
  CreateClients1764000002000,
  CreateNotices1764000003000,
  CreateCases1764000004000,
  CreateNotifications1764000005000,
  CreateEvidence1764100000000,
  GrantPermissions1764100001000,
  CreateRounds1764100002000,
  AddTagsAndViews1764100800000,
  CreateBulkJobs1764100801000,
  CreateCalendarFeeds1764100802000,
];
