import { Controller, Inject, Res } from '@nestjs/common';
import { IntakeDesk, Intakes, type WaitingIntake } from '@overturn/cases';
import { adminRoutes, type IntakeView, type WaitingIntakeView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { PublicPages } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { SETTINGS, type Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal, sendPreview } from '../../http/send-original';

/** Enquiries from the public page, as staff see them. */
@Controller('api/v1/admin')
export class IntakesController {
  constructor(
    private readonly intakes: Intakes,
    private readonly desk: IntakeDesk,
    private readonly pages: PublicPages,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'PORTAL_URL'>,
  ) {}

  @Route(adminRoutes.getPublicPage)
  async getPublicPage(@CurrentScope() scope: Scope) {
    const { slug, former } = await this.pages.get(scope);
    return { url: `${this.settings.PORTAL_URL}/f/${slug}`, slug, former: [...former] };
  }

  @Route(adminRoutes.renamePublicPage)
  async renamePublicPage(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.renamePublicPage>,
  ) {
    await this.pages.rename(scope, body.slug);
    return this.getPublicPage(scope);
  }

  @Route(adminRoutes.getIntakeOfCase)
  async getIntakeOfCase(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getIntakeOfCase>,
  ) {
    const intake = await this.intakes.ofCase(scope, params.caseId);
    return { intake: intake && present(intake) };
  }

  @Route(adminRoutes.listIntakes)
  async listIntakes(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listIntakes>,
  ) {
    const { items, nextCursor, staff } = await this.desk.list(scope, query);
    return { items: items.map((one) => presentWaiting(one, staff)), nextCursor };
  }

  @Route(adminRoutes.countIntakes)
  async countIntakes(@CurrentScope() scope: Scope) {
    return { count: await this.desk.countUnreadable(scope) };
  }

  @Route(adminRoutes.getIntake)
  async getIntake(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getIntake>,
  ) {
    const { state, caseId, failure } = await this.desk.get(scope, params.intakeId);
    return { state, caseId, failure };
  }

  @Route(adminRoutes.getIntakeFileLook)
  async getIntakeFileLook(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getIntakeFileLook>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mediaType, bytes } = await this.desk.look(scope, params.intakeId, params.fileId);
    await sendPreview(reply, mediaType, Readable.from([bytes]));
  }

  @Route(adminRoutes.getIntakeFile)
  async getIntakeFile(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getIntakeFile>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, stream } = await this.desk.original(scope, params.intakeId, params.fileId);
    await sendOriginal(reply, file.fileName, stream, file.sizeBytes);
  }

  @Route(adminRoutes.fillInIntake)
  async fillInIntake(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.fillInIntake>,
  ): Promise<void> {
    await this.desk.fillIn(scope, params.intakeId, body);
  }

  @Route(adminRoutes.declineIntake)
  async declineIntake(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.declineIntake>,
  ): Promise<void> {
    await this.desk.decline(scope, params.intakeId, body.reason);
  }
}

function present({ reference, receivedAt, given }: WaitingIntake['intake']): IntakeView {
  const { company, shop, contact, message, consents } = given;
  return {
    reference,
    receivedAt: receivedAt.toISOString(),
    company,
    shop,
    contact,
    message,
    consents: [...consents],
  };
}

function presentWaiting(
  { intake, files }: WaitingIntake,
  staff: ReadonlyMap<string, string>,
): WaitingIntakeView {
  const { given, settledBy, settledAt } = intake;
  return {
    ...present(intake),
    id: intake.id,
    state: intake.state === 'declined' ? 'declined' : 'unreadable',
    failure: intake.failure,
    noticeText: intake.noticeText ?? '',
    suspensionType: given.suspensionType,
    causes: [...given.causes],
    marketplace: given.marketplace,
    receivedOn: given.receivedOn,
    locale: given.locale,
    files: files.map(presentFile),
    declineReason: intake.declineReason,
    settledBy: settledBy === null ? null : { id: settledBy, name: staff.get(settledBy) ?? '' },
    settledAt: settledAt?.toISOString() ?? null,
  };
}

function presentFile({
  id,
  fileName,
  mediaType,
  scanState,
  words,
  photoState,
  photoConfidence,
}: WaitingIntake['files'][number]): WaitingIntakeView['files'][number] {
  const photoWords = photoState === null ? null : words;
  return { id, fileName, mediaType, scanState, photoState, photoWords, photoConfidence };
}
