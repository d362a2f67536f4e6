import { ownFirm } from '@overturn/identity';
import { sha256Of, type ChangeTx } from '@overturn/platform';
import { USUAL_QUALITY, isDrawn } from '../../domain/review/quality-draw';
import {
  insertSample,
  qualitySettingsOf,
  samplesThisMonth,
} from '../../infrastructure/review/quality.repository';

/** Draws by chance, when a version is approved, whether another person looks at it again. */
export async function drawSample(tx: ChangeTx, caseId: string, versionId: string): Promise<void> {
  const settings = await qualitySettingsOf(tx);
  const { samplePercent, monthlyCap } = settings ?? USUAL_QUALITY;
  if (!isDrawn(sha256Of(`${settings?.seed ?? tx.scope.firmId}:${versionId}`), samplePercent)) return;
  const { month, drawn } = await samplesThisMonth(tx, (await ownFirm(tx)).zone);
  if (drawn < monthlyCap) await insertSample(tx, { caseId, versionId, month });
}
