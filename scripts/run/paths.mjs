import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything the product writes lives: OVERTURN_DATA, else `.data` in the checkout. */
export const dataFolder = () => path.resolve(root, process.env.OVERTURN_DATA || '.data');

/** A path inside the data folder. */
export const inData = (...parts) => path.join(dataFolder(), ...parts);

/**
 * Creates a folder (and those above it) that must be writable.
 * @throws {Problem} naming the folder when it cannot be created or written
 */
export function ensureFolder(folder, mode = 0o755) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode });
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
  return folder;
}

/** The sentence for a folder or file that cannot be written. */
export function unwritable(target, error) {
  const full = error?.code === 'ENOSPC';
  return new Problem(
    full
      ? `磁盘已满，无法写入 ${target}；已有数据不受影响，请先清理磁盘空间再重试。`
      : `无法写入 ${target}（${error?.code ?? '未知'}）；没有改动任何数据，请修改该路径的权限，或用 OVERTURN_DATA=<可写文件夹> 指定其他位置。`,
    full
      ? `The disk is full, ${target} cannot be written; existing data is kept: free some space and try again.`
      : `Cannot write ${target} (${error?.code ?? 'unknown'}); no data was changed: fix its permissions, or set OVERTURN_DATA=<a writable folder>.`,
  );
}

/** Writes a file so that a crash leaves either the old or the new content, never half of it. */
export function writeWhole(file, content, mode = 0o644) {
  const half = `${file}.${process.pid}.new`;
  try {
    fs.writeFileSync(half, content, { mode });
    fs.renameSync(half, file);
  } catch (error) {
    fs.rmSync(half, { force: true });
    throw unwritable(file, error);
  }
}

/** The JSON in a file, or undefined when there is no such file or it is not JSON. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
