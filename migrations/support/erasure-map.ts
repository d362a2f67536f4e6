import type { ErasurePart, KeptBecause } from '@overturn/kernel/vocabulary';
import type { QueryRunner } from 'typeorm';

/** One line of the map: a table, which of its columns are meant, and what an erasure does to its rows. */
interface ErasureLine {
  readonly table: string;
  readonly columns: readonly string[];
  readonly part: ErasurePart;
  /** Rows of a case, or of the client itself. */
  readonly of: 'case' | 'client';
  readonly action: 'delete' | 'blank' | 'keep';
  /** For `blank`: what follows `set`. */
  readonly change?: string;
  readonly because?: KeptBecause;
  /** SQL over `t`, `$2` (ids of cases) and `$3` (client). */
  readonly rows: string;
}

const GONE = `'（已删除）'`;
const OF_CASE = 't.case_id = any ($2)';
const BY = (key: string, parent: string) =>
  `t.${key} in (select p.id from ${parent} p where p.firm_id = t.firm_id and p.case_id = any ($2))`;

const line = (
  table: string,
  columns: string,
  part: ErasurePart,
  action: ErasureLine['action'],
  more: Partial<ErasureLine> = {},
): ErasureLine => ({
  table,
  columns: columns === '' ? [] : columns.split(' '),
  part,
  of: 'case',
  action,
  rows: OF_CASE,
  ...more,
});
const blank = (reason: string) => ({ change: `${reason} = ${GONE}` });
const keep = (
  table: string,
  columns: string,
  part: ErasurePart,
  because: KeptBecause,
  more: Partial<ErasureLine> = {},
) => line(table, columns, part, 'keep', { because, ...more });
const ofClient = (rows = 't.client_id = $3') => ({ of: 'client', rows }) as const;

/** Every column of personal data, and what an erasure (删除) does with it, in the order in which it is done. */
export const ERASURE_MAP: readonly ErasureLine[] = [
  line('evidence.uploads', 'file_name', 'files', 'delete'),
  line('evidence.copies', '', 'files', 'delete'),
  line('evidence.notes', 'body', 'notes', 'delete'),
  line('evidence.facts', 'content', 'facts', 'delete'),
  line('evidence.particulars', 'content', 'facts', 'delete'),
  line('evidence.file_metadata', 'programs', 'facts', 'delete'),
  line('evidence.set_asides', 'reason', 'notes', 'blank', blank('reason')),
  line('evidence.verdict_overrides', 'reason', 'notes', 'blank', blank('reason')),
  line('evidence.document_requests', 'reason', 'requests', 'blank', { change: `reason = case when reason = '' then '' else ${GONE} end` }),
  line('evidence.document_request_steps', 'reason', 'requests', 'blank', { change: `reason = case when reason = '' then '' else ${GONE} end`, rows: BY('request_id', 'evidence.document_requests') }),
  line('evidence.raised_suspicions', 'reason', 'suspicions', 'blank', blank('reason')),
  line('evidence.suspicion_judgements', 'reason', 'suspicions', 'blank', blank('reason')),
  line('evidence.files', 'file_name', 'files', 'blank', { change: `file_name = ${GONE}, scan_state = 'erased', scan_finding = null, next_scan_at = null, tags = '{}', preview_state = 'none'` }),
  line('notices.notices', 'body_text sanitised_html', 'notices', 'blank', { change: `body_text = ${GONE}, sanitised_html = null, subject = null, from_address = null, file_name = null, erased_at = platform.now()` }),
  line('cases.intakes', 'given notice_text', 'enquiries', 'delete'),
  line('cases.worksheets', 'content', 'investigation', 'delete'),
  line('cases.worksheet_intents', 'note', 'investigation', 'delete'),
  line('cases.questionnaire_answers', 'value', 'investigation', 'delete'),
  line('cases.answers', 'note', 'case_notes', 'blank', { change: `note = ''` }),
  line('cases.funds_releases', 'note', 'case_notes', 'blank', { change: `note = ''` }),
  line('cases.triage_decisions', 'reason', 'case_notes', 'blank', blank('reason')),
  line('cases.access_grants', 'note', 'case_notes', 'blank', { change: `note = ''` }),
  line('cases.task_changes', 'note', 'case_notes', 'blank', { change: `note = ''`, rows: BY('task_id', 'cases.tasks') }),
  line('plans.draft_authors', '', 'drafts', 'delete', { rows: BY('draft_id', 'plans.drafts') }),
  line('plans.drafts', 'content', 'drafts', 'delete'),
  line('plans.comments', 'body', 'comments', 'blank', { ...blank('body'), rows: BY('thread_id', 'plans.comment_threads') }),
  line('plans.comment_threads', 'quote', 'comments', 'blank', { change: `quote = ''` }),

  line('clients.link_finding_facts', '', 'linkage', 'delete', ofClient('t.fact_id in (select f.id from clients.link_facts f where f.firm_id = t.firm_id and f.client_id = $3)')),
  line('clients.link_facts', 'value bank key note', 'linkage', 'delete', ofClient()),
  line('clients.contacts', 'name email phone wechat', 'contacts', 'blank', { ...ofClient(), change: `name = ${GONE}, email = null, phone = null, wechat = null, retired_at = coalesce(retired_at, platform.now())` }),
  line('clients.clients', 'name_zh name_en tax_number notes search_text', 'client', 'blank', { ...ofClient('t.id = $3'), change: `name_zh = ${GONE}, name_en = null, tax_number = null, notes = null, retired_at = coalesce(retired_at, platform.now())` }),

  keep('plans.versions', 'content canonical rendered', 'plans', 'proof'),
  keep('plans.verdicts', 'comment contact_name', 'plans', 'proof'),
  keep('plans.reviews', 'scores note', 'plans', 'proof'),
  keep('cases.submissions', 'payload details', 'filings', 'proof'),
  keep('cases.submission_packages', 'manifest', 'filings', 'proof'),
  keep('cases.outcome_claims', 'note', 'outcomes', 'proof'),
  keep('cases.post_mortems', 'worked did_not_work lesson_zh lesson_en', 'outcomes', 'proof'),
  keep('cases.declarations', 'disclosure signed_by', 'declarations', 'proof'),
  keep('cases.case_events', 'payload', 'events', 'proof'),
  keep('cases.task_changes', 'changed_by', 'events', 'proof', { rows: BY('task_id', 'cases.tasks') }),
  keep('cases.erasures', 'reason', 'privacy', 'proof', ofClient()),
  keep('cases.legal_holds', 'reason lift_reason', 'privacy', 'proof', ofClient()),
  keep('billing.engagements', 'accepted_by accepted_from', 'money', 'accounts'),
  keep('billing.verified_payouts', 'note', 'money', 'accounts'),
  keep('billing.expenses', 'what', 'money', 'accounts'),
  keep('billing.invoices', 'closed_reason', 'money', 'accounts'),
  keep('billing.credit_notes', 'reason', 'money', 'accounts', { rows: BY('invoice_id', 'billing.invoices') }),
  keep('billing.payments', 'reference reason', 'money', 'accounts'),
  keep('payments.consents', 'accepted_by accepted_from', 'money', 'accounts', ofClient()),
  keep('payments.cards', 'last_four', 'money', 'accounts', ofClient()),
  keep('clients.link_findings', 'key judgement', 'linkage', 'others', ofClient('$3 in (t.client_a, t.client_b)')),
  keep('clients.link_judgements', 'reason', 'linkage', 'others', ofClient('t.finding_id in (select f.id from clients.link_findings f where f.firm_id = t.firm_id and $3 in (f.client_a, f.client_b))')),
]; // prettier-ignore

/** Adds lines to the map: a migration with a new column of personal data calls it too. */
export async function mapErasure(runner: QueryRunner, lines: readonly ErasureLine[]): Promise<void> {
  for (const one of lines)
    await runner.query(
      `insert into platform.erasure_map (place, table_name, columns, part, subject, action, change, because, rows)
       select coalesce(max(place), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8 from platform.erasure_map`,
      [
        one.table,
        one.columns,
        one.part,
        one.of,
        one.action,
        one.change ?? null,
        one.because ?? null,
        one.rows,
      ],
    );
  const touched = lines.filter(({ action }) => action !== 'keep').map(({ table }) => table);
  for (const table of new Set(touched))
    await runner.query(`grant select, update, delete on ${table} to overturn_system`);
}
