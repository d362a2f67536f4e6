import { Injectable } from '@nestjs/common';
import { firmNames } from '@overturn/identity';
import { actingStaffId, orRefuse, languageOf, type Locale, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { checkTexts, textOfLevel, type LevelTexts } from '../domain/level-text';
import { levelsInUse, retireLevel, saveLevel, type DunningLevel } from '../infrastructure/level.repository';

export interface LevelPreview {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** When a firm reminds of its invoices, and with which words. */
@Injectable()
export class DunningLevels {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope): Promise<readonly DunningLevel[]> {
    return this.work.read(scope, levelsInUse);
  }

  /**
   * Writes a level (`id` null) or its next version; mails that wait are written with the new words.
   * @throws DUNNING.PLACEHOLDER_UNKNOWN, DUNNING.DAY_TAKEN, DUNNING.TOO_MANY_LEVELS, DUNNING.VERSION_CONFLICT
   */
  save(scope: Scope, level: Omit<DunningLevel, 'id'> & { readonly id: string | null }): Promise<void> {
    orRefuse(checkTexts(level));
    return this.work.change(scope, 'dunning_level.save', (tx) => saveLevel(tx, level, actingStaffId(scope)));
  }

  /** @throws DUNNING.VERSION_CONFLICT */
  retire(scope: Scope, id: string, version: number): Promise<void> {
    return this.work.change(scope, 'dunning_level.retire', (tx) =>
      retireLevel(tx, id, version, actingStaffId(scope)),
    );
  }

  /** The mail as a client would read it, of an invented invoice. @throws DUNNING.PLACEHOLDER_UNKNOWN */
  async preview(
    scope: Scope,
    days: number,
    texts: LevelTexts,
  ): Promise<Readonly<Record<'zh' | 'en', LevelPreview>>> {
    orRefuse(checkTexts(texts));
    const names = await this.work.read(scope, firmNames);
    const facts = {
      invoice: 'INV-2026-0042',
      amount: 'CNY 8,000.00',
      due: '2026-12-01',
      days: Math.abs(days),
    };
    const of = (locale: Locale, client: string) =>
      textOfLevel(texts, { ...facts, client, firm: names[languageOf(locale)] }, locale);
    return { zh: of('zh-CN', '深圳市星海科技有限公司'), en: of('en', 'Xinghai Technology Ltd.') };
  }
}
