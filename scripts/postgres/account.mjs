import fs from 'node:fs';
import path from 'node:path';

/** `nobody` on every Unix: PostgreSQL refuses to run as root, and no account of ours needs creating. */
const NOBODY = 65534;

/** Whether we run as root, and as whom the server then runs. */
export const serverAccount = () =>
  process.getuid?.() === 0 ? { asRoot: true, ids: { uid: NOBODY, gid: NOBODY } } : { asRoot: false, ids: {} };

/** Whether `nobody` may walk down to this folder: each folder above it must let others through or be its own. */
export function reachableByNobody(folder) {
  for (let at = path.dirname(path.resolve(folder)); ; at = path.dirname(at)) {
    const { mode, uid } = fs.statSync(at);
    if (uid === NOBODY ? (mode & 0o100) === 0 : (mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a folder to the account the server runs as, and to nobody else. */
export function handOver(folder, account) {
  if (account.asRoot) fs.chownSync(folder, account.ids.uid, account.ids.gid);
  fs.chmodSync(folder, 0o700);
}
