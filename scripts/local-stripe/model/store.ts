import fs from 'node:fs';
import path from 'node:path';
import type { Kept, Kind } from './objects';

type Change = readonly [kind: Kind, id: string, value: unknown];

/**
 * All objects, in the order of their making. With a file, what one request changed is appended as one line before it is
 * answered: a killed process loses nothing it has promised, and a half-written last line is no promise.
 */
export class Store {
  readonly #kinds = new Map<Kind, Map<string, unknown>>();
  #changes: Change[] = [];

  constructor(private readonly file?: string) {
    if (!file || !fs.existsSync(file)) return;
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) this.#apply(line);
    this.#compact();
  }

  get<K extends Kind>(kind: K, id: string): Kept[K] | undefined {
    return this.#of(kind).get(id) as Kept[K] | undefined;
  }

  put<K extends Kind>(kind: K, value: Kept[K]): Kept[K] {
    this.#of(kind).set(value.id, value);
    this.#changes.push([kind, value.id, value]);
    return value;
  }

  remove(kind: Kind, id: string): void {
    this.#of(kind).delete(id);
    this.#changes.push([kind, id, null]);
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): Kept[K][] {
    return [...this.#of(kind).values()] as Kept[K][];
  }

  /** Makes what has changed since the last call safe. */
  commit(): void {
    if (this.#changes.length === 0) return;
    if (this.file) fs.appendFileSync(this.file, `${JSON.stringify(this.#changes)}\n`);
    this.#changes = [];
  }

  /** Forgets everything. */
  clear(): void {
    this.#kinds.clear();
    this.#changes = [];
    if (this.file) fs.rmSync(this.file, { force: true });
  }

  #of(kind: Kind): Map<string, unknown> {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const fresh = new Map<string, unknown>();
    this.#kinds.set(kind, fresh);
    return fresh;
  }

  #apply(line: string): void {
    let changes: readonly Change[];
    try {
      changes = JSON.parse(line) as readonly Change[];
    } catch {
      return;
    }
    for (const [kind, id, value] of changes)
      if (value === null) this.#of(kind).delete(id);
      else this.#of(kind).set(id, value);
  }

  #compact(): void {
    if (!this.file) return;
    const whole: Change[] = [...this.#kinds].flatMap(([kind, of]) =>
      [...of].map(([id, value]): Change => [kind, id, value]),
    );
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.writeFileSync(`${this.file}.new`, whole.length > 0 ? `${JSON.stringify(whole)}\n` : '');
    fs.renameSync(`${this.file}.new`, this.file);
  }
}
