import { Controller, Res } from '@nestjs/common';
import { caseNumbers } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import { Refusal, type NoticeSource, type Scope } from '@overturn/kernel';
import { CorrectNotice, KeepNotice, NoticeQueries } from '@overturn/notices';
import type { FastifyReply } from 'fastify';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';
import { presentNotice } from './notice.presenter';

const SOURCE_OF_EXTENSION: Readonly<Record<string, NoticeSource>> = { eml: 'eml', txt: 'txt' };

@Controller('api/v1/admin')
export class NoticesController {
  constructor(
    private readonly keep: KeepNotice,
    private readonly correct: CorrectNotice,
    private readonly queries: NoticeQueries,
  ) {}

  @Route(adminRoutes.listNotices)
  listNotices(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<typeof adminRoutes.listNotices>) {
    return this.queries.list(scope, query, async (tx, page) => {
      const numbers = await caseNumbers(
        tx,
        page.items.map((one) => one.caseId),
      );
      return {
        nextCursor: page.nextCursor,
        items: page.items.map((one) => ({
          ...one,
          storedAt: one.storedAt.toISOString(),
          caseNumber: one.caseId === null ? null : (numbers.get(one.caseId) ?? null),
        })),
      };
    });
  }

  @Route(adminRoutes.pasteNotice)
  async pasteNotice(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.pasteNotice>,
  ) {
    const id = await this.keep.execute(scope, {
      bytes: Buffer.from(body.text, 'utf8'),
      source: 'pasted',
      fileName: null,
    });
    return this.present(scope, id);
  }

  @Route(adminRoutes.uploadNotice)
  async uploadNotice(
    @CurrentScope() scope: Scope,
    @Input() { query, body }: RouteInput<typeof adminRoutes.uploadNotice>,
  ) {
    const source = SOURCE_OF_EXTENSION[query.fileName.split('.').at(-1)?.toLowerCase() ?? ''];
    if (!source) throw new Refusal('NOTICES.FILE_TYPE_NOT_SUPPORTED', { fileName: query.fileName });
    const id = await this.keep.execute(scope, { bytes: body, source, fileName: query.fileName });
    return this.present(scope, id);
  }

  @Route(adminRoutes.getNotice)
  getNotice(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.getNotice>) {
    return this.present(scope, params.noticeId);
  }

  @Route(adminRoutes.getNoticeOriginal)
  async getNoticeOriginal(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getNoticeOriginal>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, fileName } = await this.queries.original(scope, params.noticeId);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(adminRoutes.getNoticeHtml)
  async getNoticeHtml(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getNoticeHtml>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const html = await this.queries.get(scope, params.noticeId, (_tx, { row }) =>
      Promise.resolve(row.sanitisedHtml),
    );
    await reply
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
      )
      .header('x-frame-options', 'SAMEORIGIN')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html ?? '');
  }

  @Route(adminRoutes.correctNotice)
  async correctNotice(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.correctNotice>,
  ) {
    await this.correct.execute(scope, me.staffId, params.noticeId, {
      field: body.field,
      value: body.value,
      reason: body.reason ?? null,
    });
    return this.present(scope, params.noticeId);
  }

  private present(scope: Scope, noticeId: string) {
    return this.queries.get(scope, noticeId, presentNotice);
  }
}
