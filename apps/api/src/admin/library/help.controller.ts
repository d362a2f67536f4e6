import { Controller } from '@nestjs/common';
import { adminRoutes, type ChapterView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { HelpDesk, type Chapter } from '@overturn/library';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

type Names = ReadonlyMap<string, string>;

const person = (id: string | null, staff: Names) => (id === null ? null : { id, name: staff.get(id) ?? '' });

const presentChapter = ({ chapter, text, kept }: Chapter, staff: Names): ChapterView => ({
  chapter,
  titleZh: text.titleZh,
  titleEn: text.titleEn,
  bodyZh: text.bodyZh,
  bodyEn: text.bodyEn,
  number: kept?.newest.number ?? 0,
  writtenBy: person(kept?.newest.writtenBy ?? null, staff),
  writtenAt: kept?.newest.writtenAt.toISOString() ?? null,
  published: kept?.published ?? null,
  publishedBy: person(kept?.publishedBy ?? null, staff),
  publishedAt: kept?.publishedAt?.toISOString() ?? null,
  version: kept?.version ?? 0,
});

@Controller('api/v1/admin')
export class HelpController {
  constructor(private readonly desk: HelpDesk) {}

  @Route(adminRoutes.listChapters)
  async listChapters(@CurrentScope() scope: Scope) {
    const { items, staff } = await this.desk.chapters(scope);
    return { items: items.map((one) => presentChapter(one, staff)) };
  }

  @Route(adminRoutes.listChapterVersions)
  async listChapterVersions(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listChapterVersions>,
  ) {
    const { items, staff } = await this.desk.versions(scope, params.chapter);
    return {
      items: items.map(({ writtenBy, writtenAt, ...one }) => ({
        ...one,
        writtenBy: person(writtenBy, staff),
        writtenAt: writtenAt.toISOString(),
      })),
    };
  }

  @Route(adminRoutes.writeChapter)
  async writeChapter(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.writeChapter>,
  ) {
    const { version, ...text } = body;
    await this.desk.write(scope, params.chapter, version, text);
    return this.listChapters(scope);
  }

  @Route(adminRoutes.publishChapter)
  async publishChapter(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.publishChapter>,
  ) {
    await this.desk.publish(scope, params.chapter, body.version, body.isPublished);
    return this.listChapters(scope);
  }

  @Route(adminRoutes.listQuestions)
  async listQuestions(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listQuestions>,
  ) {
    const { items, nextCursor, staff } = await this.desk.questions(scope, query);
    return {
      items: items.map(({ askedAt, settledAt, settledBy, ...one }) => ({
        ...one,
        askedAt: askedAt.toISOString(),
        settledAt: settledAt?.toISOString() ?? null,
        settledBy: person(settledBy, staff),
      })),
      nextCursor,
    };
  }

  @Route(adminRoutes.settleQuestion)
  settleQuestion(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.settleQuestion>,
  ) {
    const { version, ...settled } = body;
    return this.desk.settle(scope, params.questionId, version, settled);
  }
}
