import { Controller } from '@nestjs/common';
import { BankStatements } from '@overturn/billing';
import {
  adminRoutes,
  type BankLinesView,
  type BankProfilesView,
  type ImportedStatementView,
  type StatementPreviewView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** Statements of banks and what their lines pay. */
@Controller('api/v1/admin')
export class BankController {
  constructor(private readonly statements: BankStatements) {}

  @Route(adminRoutes.listBankProfiles)
  async listBankProfiles(@CurrentScope() scope: Scope): Promise<BankProfilesView> {
    const items = await this.statements.profiles(scope);
    return { items: items.map(({ id, name, mapping }) => ({ id, name, mapping })) };
  }

  @Route(adminRoutes.saveBankProfile)
  async saveBankProfile(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.saveBankProfile>,
  ): Promise<BankProfilesView> {
    await this.statements.saveProfile(scope, body.name, body.mapping);
    return this.listBankProfiles(scope);
  }

  @Route(adminRoutes.previewBankStatement)
  async previewBankStatement(
    @CurrentScope() scope: Scope,
    @Input() { query, body }: RouteInput<typeof adminRoutes.previewBankStatement>,
  ): Promise<StatementPreviewView> {
    const { rows, faults, ...preview } = await this.statements.preview(scope, body, query.profileId ?? null);
    return { ...preview, rows: rows.map((cells) => [...cells]), faults: [...faults] };
  }

  @Route(adminRoutes.importBankStatement)
  importBankStatement(
    @CurrentScope() scope: Scope,
    @Input() { query, body }: RouteInput<typeof adminRoutes.importBankStatement>,
  ): Promise<ImportedStatementView> {
    return this.statements.import(scope, { ...query, bytes: body });
  }

  @Route(adminRoutes.listBankLines)
  async listBankLines(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listBankLines>,
  ): Promise<BankLinesView> {
    const { items, nextCursor } = await this.statements.open(scope, query);
    return {
      items: items.map(({ suggestions, amountMinor, openMinor: unmatched, ...one }) => ({
        ...one,
        amountMinor: amountMinor.toString(),
        openMinor: unmatched.toString(),
        suggestions: suggestions.map(({ openMinor, reasons, ...suggestion }) => ({
          ...suggestion,
          openMinor: openMinor.toString(),
          reasons: [...reasons],
        })),
      })),
      nextCursor,
    };
  }

  @Route(adminRoutes.matchBankLine)
  matchBankLine(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.matchBankLine>,
  ): Promise<void> {
    const parts = body.parts.map((one) => ({ ...one, amountMinor: BigInt(one.amountMinor) }));
    return this.statements.match(scope, params.lineId, parts);
  }

  @Route(adminRoutes.setBankLineAside)
  setBankLineAside(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.setBankLineAside>,
  ): Promise<void> {
    return this.statements.setAside(scope, params.lineId, body.reason);
  }
}
