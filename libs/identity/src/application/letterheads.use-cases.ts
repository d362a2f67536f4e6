import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import {
  actingStaffId,
  Refusal,
  systemScope,
  languageOf,
  type FirmNames,
  type Locale,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, VIRUS_SCANNER, sha256Of, type Tx, type VirusScanner } from '@overturn/platform';
import { LEAST_CONTRAST, contrastWithWhite, isReadableOnWhite } from '../domain/colour';
import { LARGEST_LOGO_BYTES, isLogoPicture, type FirmLetterhead } from '../domain/letterhead';
import { drawLogo } from '../infrastructure/draw-logo';
import {
  insertLetterhead,
  keepLogo,
  letterheadAt,
  logoOf,
  type KeptLetterhead,
} from '../infrastructure/letterhead.repository';

/** The one place where a firm says who it is: papers keep the version of their day, everything else shows the last. */
@Injectable()
export class Letterheads {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
  ) {}

  get(scope: Scope): Promise<KeptLetterhead> {
    return this.work.read(scope, (tx) => letterheadAt(tx, tx.now));
  }

  /** For visitors of the public page. @throws IDENTITY.FIRM_NOT_FOUND */
  async ofSlug(slug: string, traceId: string): Promise<KeptLetterhead> {
    return this.get(await this.firmOfSlug(slug, traceId));
  }

  /** @throws IDENTITY.COLOUR_TOO_PALE, IDENTITY.VERSION_CONFLICT, IDENTITY.LOGO_NOT_FOUND */
  save(scope: Scope, version: number, letterhead: FirmLetterhead): Promise<void> {
    const { colour } = letterhead;
    if (colour !== null && !isReadableOnWhite(colour))
      throw new Refusal('IDENTITY.COLOUR_TOO_PALE', {
        contrast: contrastWithWhite(colour),
        least: LEAST_CONTRAST,
      });
    return this.work.change(scope, 'letterhead.save', (tx) =>
      insertLetterhead(tx, letterhead, version, actingStaffId(scope)),
    );
  }

  /**
   * Keeps a PNG or JPEG picture of at most 200 kB, scanned and drawn anew; a version of the letterhead then names it.
   * @returns its SHA-256
   * @throws IDENTITY.LOGO_TOO_LARGE, IDENTITY.LOGO_UNREADABLE, IDENTITY.LOGO_INFECTED, IDENTITY.SCANNER_SILENT
   */
  async addLogo(scope: Scope, given: Buffer): Promise<string> {
    if (given.length > LARGEST_LOGO_BYTES)
      throw new Refusal('IDENTITY.LOGO_TOO_LARGE', { most: LARGEST_LOGO_BYTES / 1_000 });
    if (!isLogoPicture(given)) throw new Refusal('IDENTITY.LOGO_UNREADABLE');
    await this.refuseInfected(given);
    const bytes = await drawLogo(given);
    const sha256 = sha256Of(bytes);
    await this.work.change(scope, 'letterhead.add_logo', (tx) =>
      keepLogo(tx, { sha256, bytes, addedBy: actingStaffId(scope) }),
    );
    return sha256;
  }

  /** @throws IDENTITY.LOGO_NOT_FOUND */
  logo(scope: Scope, sha256: string): Promise<Buffer> {
    return this.work.read(scope, (tx) => logoOf(tx, sha256));
  }

  /** @throws IDENTITY.FIRM_NOT_FOUND, IDENTITY.LOGO_NOT_FOUND */
  async logoOfSlug(slug: string, traceId: string): Promise<Buffer> {
    return this.work.read(await this.firmOfSlug(slug, traceId), (tx) => currentLogo(tx));
  }

  /** The logo in force. @throws IDENTITY.LOGO_NOT_FOUND */
  ownLogo(scope: Scope): Promise<Buffer> {
    return this.work.read(scope, currentLogo);
  }

  private async firmOfSlug(slug: string, traceId: string): Promise<Scope> {
    const [firm] = await this.work.ask<{ firm_id: string }>('select * from identity.firm_of_slug($1)', [
      slug,
    ]);
    if (!firm) throw new Refusal('IDENTITY.FIRM_NOT_FOUND');
    return systemScope(firm.firm_id, 'letterhead', traceId);
  }

  private async refuseInfected(bytes: Buffer): Promise<void> {
    if (!this.scanner) return;
    const found = await this.scanner.scan(Readable.from([bytes])).catch(() => {
      throw new Refusal('IDENTITY.SCANNER_SILENT');
    });
    if (found.verdict === 'infected') throw new Refusal('IDENTITY.LOGO_INFECTED', { finding: found.finding });
  }
}

async function currentLogo(tx: Tx): Promise<Buffer> {
  const { logoSha256 } = await letterheadAt(tx, tx.now);
  if (logoSha256 === null) throw new Refusal('IDENTITY.LOGO_NOT_FOUND');
  return logoOf(tx, logoSha256);
}

/** The one name of the firm, in a reader's language: what its letterhead says now. */
export async function firmNameFor(tx: Tx, locale: Locale): Promise<string> {
  return (await firmNames(tx))[languageOf(locale)];
}

/** The same in both languages. */
export async function firmNames(tx: Tx): Promise<FirmNames> {
  const { nameZh, nameEn } = await letterheadAt(tx, tx.now);
  return { zh: nameZh, en: nameEn };
}

/** What stands at the head of a paper of an instant. */
export interface PaperHead extends KeptLetterhead {
  /** A PNG picture; null without a logo. */
  readonly logo: Buffer | null;
}

/** The letterhead for a paper or a mail of an instant, with its picture. */
export async function paperHeadAt(tx: Tx, at: Date): Promise<PaperHead> {
  const kept = await letterheadAt(tx, at);
  return { ...kept, logo: kept.logoSha256 === null ? null : await logoOf(tx, kept.logoSha256) };
}
