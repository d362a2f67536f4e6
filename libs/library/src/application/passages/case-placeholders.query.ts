import { Injectable } from '@nestjs/common';
import { writtenCase, type WrittenCase } from '@overturn/cases';
import { clientDetails } from '@overturn/clients';
import { factsOfCase } from '@overturn/evidence';
import {
  MARKETPLACES,
  localDateAt,
  zoneRulesFromTransitions,
  type MarketplaceCode,
  type PassageLanguage,
  type Placeholder,
  type Scope,
} from '@overturn/kernel';
import { noticeFactsOfCase } from '@overturn/notices';
import { PostgresZoneRules, UnitOfWork, type Tx } from '@overturn/platform';
import { placeholderValues, type CaseParticulars } from '../../domain/passages/placeholder-values';

type Values = Readonly<Partial<Record<Placeholder, string>>>;

/** What the placeholders of passages stand for in one case. */
@Injectable()
export class CasePlaceholders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** @throws CASES.CASE_NOT_FOUND */
  execute(scope: Scope, caseId: string): Promise<Readonly<Record<PassageLanguage, Values>>> {
    return this.work.read(scope, async (tx) => {
      const particulars = await this.particulars(tx, await writtenCase(tx, caseId));
      return { zh: placeholderValues(particulars, 'zh'), en: placeholderValues(particulars, 'en') };
    });
  }

  private async particulars(tx: Tx, one: WrittenCase): Promise<CaseParticulars> {
    const rules = zoneRulesFromTransitions(await this.zones.load(tx, [one.zone]));
    const client = await clientDetails(tx, one.clientId);
    const account = client.sellerAccounts.find(({ id }) => id === one.sellerAccountId);
    return {
      storeName: account?.name ?? '',
      merchantToken: account?.merchantToken ?? null,
      companyZh: client.nameZh,
      companyEn: client.nameEn,
      marketplaceName: marketName(one.marketplace),
      ...(await noticeFactsOfCase(tx, one.id)),
      noticeDate: localDateAt(one.noticeReceivedAt, one.zone, rules),
      today: localDateAt(tx.now, one.zone, rules),
      invoices: await invoicesOf(tx, one.id),
    };
  }
}

/** As Amazon writes it: `Amazon.co.uk`. */
const marketName = (market: MarketplaceCode): string =>
  (MARKETPLACES.find(({ code }) => code === market)?.host ?? '').replace(/^amazon/, 'Amazon');

async function invoicesOf(tx: Tx, caseId: string): Promise<CaseParticulars['invoices']> {
  return (await factsOfCase(tx, caseId)).flatMap(({ content }) =>
    content.kind === 'invoice'
      ? [
          {
            number: content.number,
            issuedOn: content.issuedOn,
            supplierName: content.supplier.name,
            pieces: content.lines.reduce(
              (sum, { quantity, piecesPerUnit }) => sum + quantity * (piecesPerUnit ?? 1),
              0,
            ),
          },
        ]
      : [],
  );
}
