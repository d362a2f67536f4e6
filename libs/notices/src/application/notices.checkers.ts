import { missingFiles, type Checker } from '@overturn/platform';
import { latestOriginals } from '../infrastructure/notice.repository';

/** What is watched: an original that is gone can never be had again. */
export const NOTICE_CHECKERS: readonly Checker[] = [
  {
    code: 'notice_original_missing',
    find: async (tx, files) => missingFiles(files, await latestOriginals(tx)),
  },
];
