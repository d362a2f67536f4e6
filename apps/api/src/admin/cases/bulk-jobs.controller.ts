import { Controller } from '@nestjs/common';
import { BulkJobs } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentBulkItem, presentBulkJob } from './case-desk.presenter';

@Controller('api/v1/admin')
export class BulkJobsController {
  constructor(private readonly jobs: BulkJobs) {}

  @Route(adminRoutes.previewBulkJob)
  previewBulkJob(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.previewBulkJob>,
  ) {
    return this.jobs.preview(scope, query);
  }

  @Route(adminRoutes.startBulkJob)
  async startBulkJob(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.startBulkJob>,
  ) {
    return this.present(scope, await this.jobs.start(scope, me.permissions, body.action, body.target));
  }

  @Route(adminRoutes.listBulkJobs)
  async listBulkJobs(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listBulkJobs>,
  ) {
    const { page, names } = await this.jobs.list(scope, query);
    return {
      items: page.items.map((job) => presentBulkJob(job, names.staff)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.getBulkJob)
  getBulkJob(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.getBulkJob>) {
    return this.present(scope, params.jobId);
  }

  @Route(adminRoutes.listBulkItems)
  async listBulkItems(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.listBulkItems>,
  ) {
    const { page, clients } = await this.jobs.items(scope, params.jobId, query);
    return {
      items: page.items.map((item) => presentBulkItem(item, clients)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.cancelBulkJob)
  async cancelBulkJob(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.cancelBulkJob>,
  ) {
    await this.jobs.cancel(scope, me.permissions, params.jobId);
    return this.present(scope, params.jobId);
  }

  private async present(scope: Scope, jobId: string) {
    const { job, names } = await this.jobs.get(scope, jobId);
    return presentBulkJob(job, names.staff);
  }
}
