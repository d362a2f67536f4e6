import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANSWER_KINDS,
  CASE_STATUSES,
  CHANNELS,
  OUTCOME_KINDS,
  OUTCOME_STATES,
  SUBMISSION_TYPES,
  TASK_SOURCES,
  TASK_STATES,
} from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Rounds of a case (申诉轮次): submissions, answers, claims of success, and the tasks between them. */
export class CreateRounds1764100002000 implements MigrationInterface {
  name = 'CreateRounds1764100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.submissions (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        type text not null check (type in (${oneOf(SUBMISSION_TYPES)})),
        channel text not null check (channel in (${oneOf(CHANNELS)}) and channel <> 'unknown'),
        payload text not null check (payload <> ''),
        payload_hash text not null check (payload_hash ~ '^[0-9a-f]{64}$'),
        plan_version_hash text check (plan_version_hash ~ '^[0-9a-f]{64}$'),
        details jsonb not null default '{}',
        filed_at timestamptz(3) not null default platform.now(),
        filed_by uuid not null,
        next_contact_at timestamptz(3) not null,
        overridden_by uuid,
        override_reason text,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, case_id, payload_hash),
        check (next_contact_at >= filed_at),
        check ((overridden_by is null) = (override_reason is null)),
        check (overridden_by <> filed_by),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, filed_by) references identity.staff (firm_id, id),
        foreign key (firm_id, overridden_by) references identity.staff (firm_id, id)
      );
      create index submissions_of_case on cases.submissions (firm_id, case_id, filed_at desc, id desc);

      create table cases.submission_evidence (
        firm_id uuid not null,
        case_id uuid not null,
        submission_id uuid not null,
        evidence_id uuid not null,
        primary key (firm_id, submission_id, evidence_id),
        foreign key (firm_id, case_id, submission_id) references cases.submissions (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id)
      );

      create table cases.answers (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        submission_id uuid,
        notice_id uuid,
        kind text not null check (kind in (${oneOf(ANSWER_KINDS)})),
        asked text[] not null default '{}',
        attempts_left int check (attempts_left >= 0),
        note text not null default '',
        recorded_at timestamptz(3) not null default platform.now(),
        recorded_by uuid not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, submission_id) references cases.submissions (firm_id, case_id, id),
        foreign key (firm_id, notice_id) references notices.notices (firm_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id)
      );
      create unique index answers_of_notice on cases.answers (firm_id, notice_id) where notice_id is not null;
      create index answers_of_case on cases.answers (firm_id, case_id, recorded_at desc, id desc);

      create table cases.rejection_analyses (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        answer_id uuid not null,
        asked text not null check (asked <> ''),
        missing text not null check (missing <> ''),
        policy text not null check (policy <> ''),
        policy_url text,
        analysed_by uuid not null,
        analysed_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, answer_id),
        foreign key (firm_id, case_id, answer_id) references cases.answers (firm_id, case_id, id),
        foreign key (firm_id, analysed_by) references identity.staff (firm_id, id)
      );

      create table cases.outcome_claims (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        kind text not null check (kind in (${oneOf(OUTCOME_KINDS)})),
        scope jsonb not null default '{}',
        status_before text not null check (status_before in (${oneOf(CASE_STATUSES)})),
        note text not null default '',
        claimed_by uuid not null,
        claimed_at timestamptz(3) not null default platform.now(),
        state text not null default 'claimed' check (state in (${oneOf(OUTCOME_STATES)})),
        judged_by uuid,
        judged_at timestamptz(3),
        judgement text,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        constraint verifier_is_not_claimer check (judged_by <> claimed_by),
        check ((state = 'claimed') = (judged_by is null)),
        check ((judged_by is null) = (judged_at is null) and (judged_by is null) = (judgement is null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, claimed_by) references identity.staff (firm_id, id),
        foreign key (firm_id, judged_by) references identity.staff (firm_id, id)
      );
      create unique index one_open_claim on cases.outcome_claims (firm_id, case_id) where state = 'claimed';
      create index claims_of_case on cases.outcome_claims (firm_id, case_id, claimed_at desc, id desc);

      create table cases.outcome_evidence (
        firm_id uuid not null,
        case_id uuid not null,
        claim_id uuid not null,
        evidence_id uuid not null,
        primary key (firm_id, claim_id, evidence_id),
        foreign key (firm_id, case_id, claim_id) references cases.outcome_claims (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id)
      );

      create table cases.tasks (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        code text not null,
        phase text not null check (phase in (${oneOf(CASE_STATUSES)})),
        title_zh text not null check (title_zh <> ''),
        title_en text not null check (title_en <> ''),
        hint_zh text not null default '',
        hint_en text not null default '',
        owner_role text not null,
        assignee_id uuid,
        due_at timestamptz(3),
        state text not null default 'open' check (state in (${oneOf(TASK_STATES)})),
        source text not null check (source in (${oneOf(TASK_SOURCES)})),
        settled_at timestamptz(3),
        settled_by uuid,
        settled_note text,
        created_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id, round, code),
        check ((state in ('done', 'waived')) = (settled_by is not null) or state = 'cancelled'),
        check (state <> 'waived' or settled_note <> ''),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, assignee_id) references identity.staff (firm_id, id),
        foreign key (firm_id, settled_by) references identity.staff (firm_id, id)
      );
      create index tasks_of_case on cases.tasks (firm_id, case_id, state, due_at, id);
      create index tasks_of_assignee on cases.tasks (firm_id, assignee_id, due_at, id) where state = 'open';
      create index tasks_open_by_due on cases.tasks (firm_id, due_at, id) where state = 'open';`);
    await this.describeRounds(runner);
    await this.describeClaimsAndTasks(runner);
    for (const table of ['submissions', 'submission_evidence', 'answers', 'outcome_evidence']) {
      await protectTenantTable(runner, `cases.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `cases.${table}`);
    }
    for (const table of ['rejection_analyses', 'outcome_claims', 'tasks'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeRounds(runner: QueryRunner): Promise<void> {
    await describe(runner, 'cases.submissions', 'What was sent to Amazon (提交): never changed', {
      firm_id: 'Firm',
      id: 'Submission',
      case_id: 'Case',
      round: 'Attempt that it belongs to',
      type: 'plan_of_action, questionnaire ...',
      channel: 'Over which permitted channel',
      payload: 'PII: the exact text that was sent',
      payload_hash: 'SHA-256 of the payload: the same is not filed twice in a case',
      plan_version_hash: 'Hash of the plan version that it sends, for a plan of action',
      details: 'PII: answers of the form of its type',
      filed_at: 'Product time',
      filed_by: 'Staff member',
      next_contact_at: 'Before this nobody contacts Amazon about the case again',
      overridden_by: 'Second person who let it pass a shut gate or a contact lock',
      override_reason: 'Why',
    });
    await describe(runner, 'cases.submission_evidence', 'Files that went with a submission', {
      firm_id: 'Firm',
      case_id: 'Case',
      submission_id: 'Submission',
      evidence_id: 'File',
    });
    await describe(runner, 'cases.answers', 'What Amazon replied (答复): never changed', {
      firm_id: 'Firm',
      id: 'Answer',
      case_id: 'Case',
      round: 'Attempt that it answers',
      submission_id: 'Submission that it answers, where known',
      notice_id: 'The message itself',
      kind: 'info_requested, rejected ...',
      asked: 'Documents that it asks for',
      attempts_left: 'Only when the message says so',
      note: 'PII: remark of who recorded it',
      recorded_at: 'Product time',
      recorded_by: 'Staff member',
    });
    await describe(runner, 'cases.rejection_analyses', 'What a rejection asks for, before the next round', {
      firm_id: 'Firm',
      id: 'Analysis',
      case_id: 'Case',
      answer_id: 'The rejection',
      asked: 'What Amazon asked for',
      missing: 'What was missing',
      policy: 'Which policy it rests on',
      policy_url: 'Its public address',
      analysed_by: 'Staff member',
      analysed_at: 'Product time',
      version: 'Optimistic version',
    });
  }

  private async describeClaimsAndTasks(runner: QueryRunner): Promise<void> {
    await describe(runner, 'cases.outcome_claims', 'Claims of success (结果), verified by a second person', {
      firm_id: 'Firm',
      id: 'Claim',
      case_id: 'Case',
      round: 'Attempt that succeeded',
      kind: 'reinstated or partially_reinstated',
      scope: 'ASINs or marketplaces of a partial reinstatement',
      status_before: 'Where the case stood; it goes back there when the claim is refuted',
      note: 'PII: remark of the claimer',
      claimed_by: 'Staff member',
      claimed_at: 'Product time',
      state: 'claimed, verified or refuted',
      judged_by: 'Second person',
      judged_at: 'Product time',
      judgement: 'What the second person saw, or why it is refuted',
    });
    await describe(runner, 'cases.outcome_evidence', 'Files that prove a claim', {
      firm_id: 'Firm',
      case_id: 'Case',
      claim_id: 'Claim',
      evidence_id: 'File',
    });
    await describe(runner, 'cases.tasks', 'What is to be done in a case (任务)', {
      firm_id: 'Firm',
      id: 'Task',
      case_id: 'Case',
      round: 'Attempt for which it was made',
      code: 'Which task of its playbook; once per case and round',
      phase: 'Status of the case in which it is to be done',
      title_zh: 'Title in Chinese',
      title_en: 'Title in English',
      hint_zh: 'How, in Chinese',
      hint_en: 'How, in English',
      owner_role: 'Role that does it',
      assignee_id: 'Staff member who does it; null: whoever the case belongs to',
      due_at: 'Until when',
      state: 'open, done, waived or cancelled',
      source: 'playbook, engine or manual',
      settled_at: 'Product time',
      settled_by: 'Staff member',
      settled_note: 'Remark; the reason of a waiver',
      created_at: 'Product time',
      version: 'Optimistic version',
    });
  }
}
