import { Injectable } from '@nestjs/common';
import { Refusal, actingStaffId, orRefuse, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { checkPageName } from '../domain/public-page-name';
import { ownFirm } from './staff-names.read-model';

/** Where the firm's public page is. */
export interface PublicPage {
  readonly slug: string;
  /** Names that it had before, the latest first; they still lead there. */
  readonly former: readonly string[];
}

/** The address of a firm's public page. */
@Injectable()
export class PublicPages {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<PublicPage> {
    return this.work.read(scope, async (tx) => {
      const { slug } = await ownFirm(tx);
      const rows = await tx.query<{ slug: string }>(
        'select slug from identity.former_slugs where firm_id = $1 and slug <> $2 order by left_at desc limit 50',
        [scope.firmId, slug],
      );
      return { slug, former: rows.map((row) => row.slug) };
    });
  }

  /** The name it has now goes on leading to the page. @throws IDENTITY.SLUG_WRONG, IDENTITY.SLUG_RESERVED, IDENTITY.SLUG_TAKEN */
  rename(scope: Scope, wanted: string): Promise<void> {
    const slug = orRefuse(checkPageName(wanted));
    const by = actingStaffId(scope);
    return this.work.change(scope, 'firm.name_page', async (tx) => {
      const { firmId } = scope;
      // Two firms that want one name wait for each other.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('public page ' || $1, 0))`, [slug]);
      const [taken] = await tx.query<{ taken: boolean }>('select identity.is_slug_taken($1, $2) as taken', [
        slug,
        firmId,
      ]);
      if (taken?.taken) throw new Refusal('IDENTITY.SLUG_TAKEN');
      await tx.query(
        `insert into identity.former_slugs (firm_id, slug, left_by, left_at)
         select id, slug, $2, $3 from identity.firms where id = $1 and slug <> $4 on conflict do nothing`,
        [firmId, by, tx.now, slug],
      );
      await tx.query('update identity.firms set slug = $2 where id = $1', [firmId, slug]);
      tx.touch('firm', firmId);
    });
  }
}
