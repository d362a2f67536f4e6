import { missingFiles, sqlChecker, type Checker } from '@overturn/platform';
import { latestOriginals } from '../infrastructure/evidence.repository';

/** What is watched: an original that is gone can never be had again. */
export const EVIDENCE_CHECKERS: readonly Checker[] = [
  {
    code: 'evidence_original_missing',
    find: async (tx, files) => missingFiles(files, await latestOriginals(tx)),
  },
  sqlChecker(
    'evidence_scan_stuck',
    `select id from evidence.files where firm_id = $1 and scan_state in ('pending', 'error')
       and kept_at < $2::timestamptz - interval '1 hour' order by kept_at, id limit $3`,
  ),
];
