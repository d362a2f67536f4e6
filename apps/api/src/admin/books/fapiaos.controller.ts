import { Controller } from '@nestjs/common';
import {
  adminRoutes,
  type FapiaoListView,
  type FapiaoPreviewView,
  type FapiaoTitleView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { FapiaoImport, FapiaoQueries, FapiaoRegister, FapiaoTitles } from '@overturn/fapiao';
import { FAPIAO_COLOURS, FAPIAO_STATES, type Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { presentTitle } from '../../http/present/fapiao-title';
import { Route } from '../../http/route.decorator';
import { presentFapiaos } from './fapiao.presenter';

/** The register of fapiaos, and to whom they are made out. */
@Controller('api/v1/admin')
export class FapiaosController {
  constructor(
    private readonly register: FapiaoRegister,
    private readonly queries: FapiaoQueries,
    private readonly files: FapiaoImport,
    private readonly titles: FapiaoTitles,
  ) {}

  @Route(adminRoutes.listFapiaos)
  async listFapiaos(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listFapiaos>,
  ): Promise<FapiaoListView> {
    const { state = [...FAPIAO_STATES], colour = [...FAPIAO_COLOURS], ...rest } = query;
    return presentFapiaos(await this.queries.list(scope, { ...rest, states: state, colours: colour }));
  }

  @Route(adminRoutes.requestFapiao)
  requestFapiao(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.requestFapiao>,
  ): Promise<void> {
    return this.register.request(scope, params.invoiceId, body.form);
  }

  @Route(adminRoutes.registerFapiao)
  registerFapiao(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.registerFapiao>,
  ): Promise<void> {
    return this.register.registerBlue(scope, params.invoiceId, { ...body, ...amountsOf(body) });
  }

  @Route(adminRoutes.beginRedFapiao)
  beginRedFapiao(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.beginRedFapiao>,
  ): Promise<void> {
    return this.register.beginRed(
      scope,
      params.fapiaoId,
      'facts' in body ? { reason: body.reason, facts: { ...body.facts, ...amountsOf(body.facts) } } : body,
    );
  }

  @Route(adminRoutes.issueRedFapiao)
  issueRedFapiao(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.issueRedFapiao>,
  ): Promise<void> {
    const { version, facts } = body;
    return this.register.issueRed(scope, params.fapiaoId, version, { ...facts, ...amountsOf(facts) });
  }

  @Route(adminRoutes.stepFapiao)
  stepFapiao(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.stepFapiao>,
  ): Promise<void> {
    const { version, ...step } = body;
    return this.register.step(scope, params.fapiaoId, version, step);
  }

  @Route(adminRoutes.attachFapiaoFiles)
  attachFapiaoFiles(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.attachFapiaoFiles>,
  ): Promise<void> {
    return this.register.attach(scope, params.fapiaoId, body.evidenceIds);
  }

  @Route(adminRoutes.previewFapiaoImport)
  async previewFapiaoImport(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.previewFapiaoImport>,
  ): Promise<FapiaoPreviewView> {
    const { rows, faults, ...counts } = await this.files.preview(scope, body);
    return {
      ...counts,
      rows: rows.map((row) => ({ ...row, totalMinor: row.totalMinor.toString() })),
      faults: [...faults],
    };
  }

  @Route(adminRoutes.importFapiaos)
  importFapiaos(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.importFapiaos>,
  ): Promise<{ imported: number; known: number }> {
    return this.files.import(scope, body);
  }

  @Route(adminRoutes.getFapiaoTitle)
  async getFapiaoTitle(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getFapiaoTitle>,
  ): Promise<FapiaoTitleView> {
    const title = await this.titles.get(scope, params.clientId);
    const { kept, staff } = title;
    return {
      ...presentTitle(title),
      madeAt: kept?.madeAt.toISOString() ?? null,
      madeBy: kept?.madeBy ? (staff.get(kept.madeBy) ?? '') : null,
    };
  }

  @Route(adminRoutes.saveFapiaoTitle)
  async saveFapiaoTitle(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveFapiaoTitle>,
  ): Promise<FapiaoTitleView> {
    const { version, ...title } = body;
    await this.titles.save(scope, params.clientId, version, title);
    return this.getFapiaoTitle(scope, { params, query: undefined, body: undefined });
  }
}

const amountsOf = (given: {
  readonly netMinor: string;
  readonly taxMinor: string;
  readonly coversMinor: string | null;
}) => ({
  netMinor: BigInt(given.netMinor),
  taxMinor: BigInt(given.taxMinor),
  coversMinor: given.coversMinor === null ? null : BigInt(given.coversMinor),
});
