import { Controller, Req } from '@nestjs/common';
import { PublicIntake, type IntakeReading } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes, type IntakeReadingView } from '@overturn/contracts/public';
import { ProductClock } from '@overturn/platform';
import { Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

const SURE = 0.6;

function readingView({ reading, deadlines, now }: IntakeReading): IntakeReadingView {
  const { extracted } = reading;
  return {
    kind: reading.kind.value,
    isSure: reading.kind.confidence >= SURE,
    marketplace: reading.marketplace.value,
    suspensionType: reading.suspensionType.value,
    causes: [...reading.causes.value].slice(0, 5),
    askedDocuments: [...new Set(extracted.askedDocuments.map((one) => one.value))],
    sellerName: extracted.sellerNames[0]?.value ?? null,
    noticeDate: extracted.noticeDate?.value ?? null,
    deadlines: deadlines.map((one) => ({
      matter: one.matter,
      kind: one.kind,
      dueAt: one.dueAt.toISOString(),
      zone: one.zone,
      countsHours: one.ladder === 'hours',
    })),
    now: now.toISOString(),
  };
}

/** The firm's public page: everybody may ask. */
@Controller('api/v1/public')
export class IntakeController {
  constructor(
    private readonly intake: PublicIntake,
    private readonly clock: ProductClock,
  ) {}

  @Route(publicRoutes.getIntakePage)
  async getIntakePage(@Input() { params }: RouteInput<typeof publicRoutes.getIntakePage>) {
    const firm = await this.intake.firm(params.slug);
    const { now } = await this.clock.read();
    return {
      firm: firm.names,
      slug: firm.slug,
      formToken: this.intake.formToken(params.slug, Date.now()),
      now: now.toISOString(),
    };
  }

  @Route(publicRoutes.readIntakeNotice)
  async readIntakeNotice(
    @Input() { params, body }: RouteInput<typeof publicRoutes.readIntakeNotice>,
    @Req() request: OverturnRequest,
  ): Promise<IntakeReadingView> {
    return readingView(await this.intake.read(params.slug, body, request.ip, request.id));
  }

  @Route(publicRoutes.sendIntake)
  sendIntake(
    @Input() { params, body }: RouteInput<typeof publicRoutes.sendIntake>,
    @Req() request: OverturnRequest,
  ): Promise<{ reference: string; token: string }> {
    const { noticeText, isFromPhoto, fileIds, formToken, website, ...given } = body;
    const input = { given, noticeText, isFromPhoto, fileIds, formToken, isTrapped: website !== '' };
    return this.intake.submit(params.slug, input, request.ip, request.id);
  }

  @Route(publicRoutes.getIntakeStatus)
  async getIntakeStatus(
    @Input() { body }: RouteInput<typeof publicRoutes.getIntakeStatus>,
    @Req() request: OverturnRequest,
  ) {
    const status = await this.intake.status(body.token, request.ip, request.id);
    return {
      firm: status.firm,
      slug: status.slug,
      reference: status.reference,
      receivedAt: status.receivedAt.toISOString(),
      stage: status.standing?.stage ?? ('received' as const),
      actor: status.standing?.actor ?? ('firm' as const),
      declineReason: status.declineReason,
    };
  }
}
