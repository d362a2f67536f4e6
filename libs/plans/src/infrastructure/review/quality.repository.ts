import { Refusal, type SampleState } from '@overturn/kernel';
import {
  cursorId,
  cursorInstant,
  decodeCursor,
  newId,
  toPage,
  type ChangeTx,
  type Page,
  type Tx,
} from '@overturn/platform';
import type { RubricScore } from '../../domain/review/rubric';

export interface QualitySettings {
  readonly samplePercent: number;
  readonly monthlyCap: number;
  readonly seed: string;
  /** 0: the firm has said nothing. */
  readonly version: number;
}

export async function qualitySettingsOf(tx: Tx): Promise<QualitySettings | null> {
  const [row] = await tx.query<QualitySettings>(
    `select sample_percent as "samplePercent", monthly_cap as "monthlyCap", seed, version
     from plans.quality_settings where firm_id = $1`,
    [tx.scope.firmId],
  );
  return row ?? null;
}

/** Writes the settings at their next version. @throws PLANS.QUALITY_VERSION_CONFLICT when somebody was faster */
export async function putQualitySettings(
  tx: ChangeTx,
  { samplePercent, monthlyCap, seed, version }: QualitySettings,
  changedBy: string,
): Promise<void> {
  const rows = await tx.query(
    `insert into plans.quality_settings (firm_id, sample_percent, monthly_cap, seed, changed_by, changed_at)
     select $1, $2, $3, $4, $5, $6 where $7 = 0 or exists (select from plans.quality_settings where firm_id = $1)
     on conflict (firm_id) do update set sample_percent = excluded.sample_percent, monthly_cap = excluded.monthly_cap,
       changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = quality_settings.version + 1
     where quality_settings.version = $7 returning version`,
    [tx.scope.firmId, samplePercent, monthlyCap, seed, changedBy, tx.now, version],
  );
  if (rows.length === 0) throw new Refusal('PLANS.QUALITY_VERSION_CONFLICT');
  tx.touch('quality_settings', tx.scope.firmId);
}

/** Samples of a month of the firm's zone, and that month. One draw of a firm at a time: nobody draws past the cap. */
export async function samplesThisMonth(
  tx: ChangeTx,
  zone: string,
): Promise<{ readonly month: string; readonly drawn: number }> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('plans.quality_samples ' || $1, 0))`, [
    tx.scope.firmId,
  ]);
  const [row] = await tx.query<{ month: string; drawn: number }>(
    `select m.month, (select count(*)::int from plans.quality_samples s where s.firm_id = $1 and s.month = m.month) as drawn
     from (select to_char($2::timestamptz at time zone $3, 'YYYY-MM') as month) m`,
    [tx.scope.firmId, tx.now, zone],
  );
  if (!row) throw new Error('A month without a name');
  return row;
}

export async function insertSample(
  tx: ChangeTx,
  sample: { readonly caseId: string; readonly versionId: string; readonly month: string },
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into plans.quality_samples (firm_id, id, case_id, version_id, month, drawn_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (firm_id, version_id) do nothing`,
    [tx.scope.firmId, id, sample.caseId, sample.versionId, sample.month, tx.now],
  );
  tx.touch('quality_sample', id);
}

/** A version that was drawn, and what its second look found. Staff by their ids. */
export interface QualitySample {
  readonly id: string;
  readonly versionId: string;
  readonly number: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly clientNameZh: string;
  readonly drawnAt: Date;
  readonly authorIds: readonly string[];
  readonly approvedBy: string | null;
  readonly check: {
    readonly checkedBy: string;
    readonly checkedAt: string;
    readonly scores: readonly RubricScore[];
    readonly note: string;
  } | null;
}

/** Newest first; one page by keyset on (drawn, id). */
export async function qualitySamples(
  tx: Tx,
  query: { readonly state: SampleState; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<QualitySample>> {
  const after = decodeCursor(query.cursor, 2);
  const params: unknown[] = [tx.scope.firmId, query.limit + 1];
  if (after) params.push(cursorInstant(after[0]), cursorId(after[1]));
  const rows = await tx.query<QualitySample>(
    `select s.id, s.version_id as "versionId", v.number, c.id as "caseId", c.number as "caseNumber",
       k.name_zh as "clientNameZh", s.drawn_at as "drawnAt",
       array(select a.staff_id from plans.version_authors a where a.firm_id = s.firm_id and a.version_id = s.version_id
         order by a.staff_id) as "authorIds",
       (select d.given_by from plans.verdicts d where d.firm_id = s.firm_id and d.version_id = s.version_id
          and d.verdict = 'approved' order by d.given_at desc, d.id desc limit 1) as "approvedBy",
       case when r.id is null then null else jsonb_build_object('checkedBy', r.reviewed_by, 'checkedAt', r.reviewed_at,
         'scores', r.scores, 'note', r.note) end as check
     from plans.quality_samples s
     join plans.versions v on v.firm_id = s.firm_id and v.id = s.version_id
     join cases.cases c on c.firm_id = s.firm_id and c.id = s.case_id
     join clients.clients k on k.firm_id = c.firm_id and k.id = c.client_id
     left join plans.reviews r on r.firm_id = s.firm_id and r.id = s.review_id
     where s.firm_id = $1 and s.review_id is ${query.state === 'open' ? '' : 'not'} null
       ${after ? 'and (s.drawn_at, s.id) < ($3, $4)' : ''}
     order by s.drawn_at desc, s.id desc limit $2`,
    params,
  );
  return toPage(
    rows,
    query.limit,
    (row) => [row.drawnAt.toISOString(), row.id],
    (row) => row,
  );
}

export interface OpenSample {
  readonly caseId: string;
  readonly versionId: string;
  readonly isChecked: boolean;
  /** Staff who wrote or approved the version. */
  readonly involved: readonly string[];
}

/** Locked until it is checked. @throws PLANS.SAMPLE_NOT_FOUND */
export async function sampleForUpdate(tx: ChangeTx, sampleId: string): Promise<OpenSample> {
  const [found] = await tx.query<OpenSample>(
    `select s.case_id as "caseId", s.version_id as "versionId", s.review_id is not null as "isChecked",
       array(select a.staff_id from plans.version_authors a where a.firm_id = s.firm_id and a.version_id = s.version_id
         union select d.given_by from plans.verdicts d where d.firm_id = s.firm_id and d.version_id = s.version_id
           and d.verdict = 'approved') as involved
     from plans.quality_samples s where s.firm_id = $1 and s.id = $2 for update`,
    [tx.scope.firmId, sampleId],
  );
  if (!found) throw new Refusal('PLANS.SAMPLE_NOT_FOUND');
  return found;
}

export async function settleSample(tx: ChangeTx, sampleId: string, reviewId: string): Promise<void> {
  await tx.query('update plans.quality_samples set review_id = $3 where firm_id = $1 and id = $2', [
    tx.scope.firmId,
    sampleId,
    reviewId,
  ]);
  tx.touch('quality_sample', sampleId);
}
