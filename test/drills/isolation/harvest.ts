import { asSuperuser } from '../../support/sql';

/** Ids, addresses and marks: drawn by chance, so that nobody has another's unless it was passed on. */
const TELLING =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\w.+-]+@[\w.-]+|(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const HASH = /^[0-9a-f]{64}$/;
const COLUMNS = `select c.table_schema as schema, c.table_name as table, array_agg(c.column_name::text) as columns
  from information_schema.columns c join information_schema.tables t using (table_catalog, table_schema, table_name)
  where t.table_type = 'BASE TABLE' and c.data_type in ('uuid', 'text')
    and exists (select from information_schema.columns f where f.column_name = 'firm_id'
      and f.table_schema = c.table_schema and f.table_name = c.table_name)
  group by 1, 2`;

/** Whose something is: of a client of a firm, or, where no single client has it, of the firm. */
export interface Home {
  readonly firm: string;
  readonly client: string | null;
}

interface Choice {
  readonly own: readonly string[];
  readonly all: readonly string[];
}

interface FirmTable {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

type Row = Readonly<Record<string, string | null>>;

const NOBODY: Home = { firm: '', client: null };
const quoted = (name: string) => `"${name}"`;
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const singular = (table: string) => table.replace(/ies$/, 'y').replace(/s$/, '');

/** Everything that the firms have in the database, by whose it is and by what it may be asked for. */
export class Harvest {
  private readonly homes = new Map<string, Home>();
  private readonly pools = new Map<string, Set<string>>();
  private readonly asked = new Map<string, Choice>();
  private readonly seenHashes = new Set<string>();

  static async of(firmIds: readonly string[]): Promise<Harvest> {
    const harvest = new Harvest();
    const tables = await asSuperuser<FirmTable>(COLUMNS);
    const cases = await asSuperuser<{ id: string; client: string }>(
      'select id, client_id as client from cases.cases',
    );
    const clientOf = new Map(cases.map(({ id, client }) => [id, client]));
    for (const { schema, table, columns } of tables) {
      const rows = await asSuperuser<Row>([
        `select ${columns.map(quoted).join(', ')} from ${quoted(schema)}.${quoted(table)} where firm_id = any($1)`,
        [firmIds],
      ]);
      for (const row of rows) harvest.takeRow(table, row, clientOf);
    }
    return harvest;
  }

  private takeRow(table: string, row: Row, clientOf: ReadonlyMap<string, string>): void {
    const caseId = table === 'cases' ? row['id'] : row['case_id'];
    const client = (table === 'clients' ? row['id'] : row['client_id']) ?? clientOf.get(caseId ?? '') ?? null;
    const home = { firm: row['firm_id'] ?? '', client };
    for (const [column, value] of Object.entries(row)) {
      if (value === null) continue;
      // The hash of a text that everybody reads is everybody's.
      for (const one of (value.match(TELLING) ?? []).filter((found) => !HASH.test(found)))
        this.settle(one, column === 'firm_id' ? { ...home, client: null } : home);
      if (HASH.test(value)) this.seenHashes.add(value);
      if (UUID.test(value)) this.pool(column === 'id' ? `${singular(table)}_id` : column).add(value);
    }
  }

  private settle(one: string, home: Home): void {
    const known = this.homes.get(one);
    if (known && known.firm !== home.firm) this.homes.set(one, NOBODY);
    else
      this.homes.set(one, {
        firm: home.firm,
        client: known && known.client !== home.client ? null : home.client,
      });
  }

  private pool(name: string): Set<string> {
    const found = this.pools.get(name) ?? new Set<string>();
    this.pools.set(name, found);
    return found;
  }

  get size(): number {
    return this.homes.size;
  }

  get hashes(): readonly string[] {
    return [...this.seenHashes];
  }

  /** What a field of this name may hold: ids of everybody, and those of one client. */
  idsFor(name: string, client: string): Choice {
    const key = `${name} ${client}`;
    const known = this.asked.get(key);
    if (known) return known;
    const asked = snake(name).replace(/_ids$/, '_id');
    const fits = (pool: string) => pool === asked || pool.endsWith(`_${asked}`) || asked.endsWith(`_${pool}`);
    const all = [...this.pools].filter(([pool]) => fits(pool)).flatMap(([, ids]) => [...ids]);
    const choice = { all, own: all.filter((id) => this.homes.get(id)?.client === client) };
    this.asked.set(key, choice);
    return choice;
  }

  /** What a text holds that belongs to another firm, or to another client of the reader's. */
  foreignIn(text: string, reader: { readonly firm: string; readonly client: string }): string[] {
    return this.heldIn(
      text,
      ({ firm, client }) => firm !== reader.firm || (client !== null && client !== reader.client),
    );
  }

  /** What a text holds that belongs to another firm: what its staff may not read. */
  foreignFirmsIn(text: string, firmId: string): string[] {
    return this.heldIn(text, ({ firm }) => firm !== firmId);
  }

  private heldIn(text: string, isForeign: (home: Home) => boolean): string[] {
    return [...new Set(text.match(TELLING) ?? [])].filter((one) => {
      const home = this.homes.get(one) ?? NOBODY;
      return home.firm !== '' && isForeign(home);
    });
  }
}
