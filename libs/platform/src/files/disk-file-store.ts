import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissing, type FileStore } from './file-store';

/** Files in a folder: written aside, flushed to disk, then linked to their name, which is never overwritten. */
export class DiskFileStore implements FileStore {
  private readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  put(key: string, bytes: Buffer): Promise<void> {
    return this.writeAside(key, async (aside) => {
      const file = await open(aside, 'wx', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  putFile(key: string, source: string): Promise<void> {
    return this.writeAside(key, async (aside) => {
      await copyFile(source, aside, constants.COPYFILE_EXCL);
      const file = await open(aside, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async get(key: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileMissing(key);
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    if (!(await this.has(key))) throw new FileMissing(key);
    return createReadStream(this.pathOf(key));
  }

  async has(key: string): Promise<boolean> {
    try {
      await access(this.pathOf(key), constants.R_OK);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await access(this.root, constants.W_OK);
  }

  private async writeAside(key: string, write: (aside: string) => Promise<void>): Promise<void> {
    const target = this.pathOf(key);
    await mkdir(path.dirname(target), { recursive: true });
    const aside = `${target}.${randomUUID()}.part`;
    try {
      await write(aside);
      await link(aside, target).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(aside, { force: true });
    }
  }

  private pathOf(key: string): string {
    const target = path.resolve(this.root, key);
    if (!target.startsWith(this.root + path.sep)) throw new Error('A key may not leave the store');
    return target;
  }
}
