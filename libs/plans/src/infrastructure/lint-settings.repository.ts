import { Refusal } from '@overturn/kernel';
import { DEFAULT_LINT_SETTINGS, type FirmPhrase, type LintSettings } from '@overturn/lint';
import type { ChangeTx, Tx } from '@overturn/platform';

/** How a firm has set the checker. */
export interface FirmLintSettings extends LintSettings {
  /** 0 until it was first set. */
  readonly version: number;
}

export async function lintSettingsOf(tx: Tx): Promise<FirmLintSettings> {
  const [row] = await tx.query<{
    wordLimit: number | null;
    scoreThreshold: number;
    rulesOff: string[];
    phrases: FirmPhrase[];
    version: number;
  }>(
    `select word_limit as "wordLimit", score_threshold as "scoreThreshold", rules_off as "rulesOff", phrases, version
     from plans.lint_settings where firm_id = $1`,
    [tx.scope.firmId],
  );
  return row ?? { ...DEFAULT_LINT_SETTINGS, version: 0 };
}

/** @throws PLANS.LINT_SETTINGS_CHANGED */
export async function saveLintSettings(tx: ChangeTx, settings: FirmLintSettings): Promise<void> {
  const { firmId } = tx.scope;
  const { wordLimit, scoreThreshold, rulesOff, phrases, version } = settings;
  const [row] = await tx.query<{ version: number }>(
    `insert into plans.lint_settings (firm_id, word_limit, score_threshold, rules_off, phrases, version)
     values ($1, $2, $3, $4, $5, 1)
     on conflict (firm_id) do update set word_limit = excluded.word_limit, score_threshold = excluded.score_threshold,
       rules_off = excluded.rules_off, phrases = excluded.phrases, version = lint_settings.version + 1
     returning version`,
    [firmId, wordLimit, scoreThreshold, rulesOff, JSON.stringify(phrases)],
  );
  if (row?.version !== version + 1)
    throw new Refusal('PLANS.LINT_SETTINGS_CHANGED', { currentVersion: (row?.version ?? 1) - 1 });
  tx.touch('firm', firmId);
}
