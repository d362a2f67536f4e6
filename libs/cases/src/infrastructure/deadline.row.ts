import type { DeadlineKind, DeadlineSource, DeadlineState } from '@overturn/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One way to read the rule, with its candidates; instants as ISO 8601 in UTC. */
export interface KeptReading {
  readonly code: string;
  readonly kind: DeadlineKind;
  readonly candidates: readonly { readonly zone: string; readonly localDate: string; readonly at: string }[];
  readonly safeAt: string;
}

/** Why this date, in the shape that screens show. */
export interface KeptWhy {
  readonly source: DeadlineSource;
  readonly ruleCode: string | null;
  readonly packVersion: string | null;
  readonly trigger: string | null;
  readonly triggerAt: string | null;
  readonly offset: { readonly amount: number; readonly unit: 'hours' | 'days' | 'working_days' } | null;
  /** Code of the calendar whose working days were counted; absent in rows older than calendars. */
  readonly calendar?: string | null;
  readonly authority: { readonly zh: string; readonly en: string; readonly url: string | null } | null;
  readonly superseded: readonly {
    readonly source: DeadlineSource;
    readonly ruleCode: string | null;
    readonly safeAt: string;
  }[];
  /** The notice's words, or what the person said who set the date. */
  readonly reason: string | null;
}

@Entity({ schema: 'cases', name: 'deadlines' })
export class DeadlineRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'notice_id', nullable: true }) noticeId: string | null;
  @Column('text') code: string;
  @Column('text', { nullable: true }) reading: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') kind: DeadlineKind;
  @Column('text') state: DeadlineState;
  @Column('text') source: DeadlineSource;
  @Column({ type: 'timestamptz', name: 'due_at', precision: 3 }) dueAt: Date;
  @Column('text') zone: string;
  @Column('boolean', { name: 'is_pinned' }) isPinned: boolean;
  @Column('boolean', { name: 'is_ambiguous' }) isAmbiguous: boolean;
  @Column('boolean', { name: 'counts_hours' }) countsHours: boolean;
  @Column('jsonb') readings: readonly KeptReading[];
  @Column('jsonb') why: KeptWhy;
  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true }) settledAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt: Date;
  @Column('int') version: number;
}
