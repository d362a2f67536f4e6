import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureFolder, readJson, writeWhole } from './paths.mjs';
import { Problem } from './problem.mjs';

const NAMES = ['superuser', 'owner', 'app', 'secretKey'];

/**
 * The random passwords of one installation, made on the first start and readable by its owner only.
 * They belong to the database folder beside them: one is of no use without the other.
 * @param {string} file where they are kept
 * @throws {Problem} when the file exists but is damaged
 */
export function secretsIn(file) {
  if (fs.existsSync(file)) {
    const kept = readJson(file);
    if (kept && NAMES.every((name) => typeof kept[name] === 'string')) return kept;
    throw new Problem(
      `密码文件 ${file} 已损坏；数据库仍保留，请从备份恢复该文件，或将它与旁边的 postgres 文件夹一并移走后重新开始。`,
      `The passwords file ${file} is damaged; the database is kept: restore the file from a backup, or move it and the postgres folder beside it away to start afresh.`,
    );
  }
  ensureFolder(path.dirname(file));
  const fresh = Object.fromEntries(NAMES.map((name) => [name, crypto.randomBytes(24).toString('base64url')]));
  fresh.secretKey = crypto.randomBytes(48).toString('base64url');
  writeWhole(file, `${JSON.stringify(fresh, null, 2)}\n`, 0o600);
  return fresh;
}
