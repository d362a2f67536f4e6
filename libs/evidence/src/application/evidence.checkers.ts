import { missingFiles, type Checker } from '@overturn/platform';
import { latestOriginals } from '../infrastructure/evidence.repository';

/** What is watched: an original that is gone can never be had again. */
export const EVIDENCE_CHECKERS: readonly Checker[] = [
  {
    code: 'evidence_original_missing',
    find: async (tx, files) => missingFiles(files, await latestOriginals(tx)),
  },
];
