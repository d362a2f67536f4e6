import type {
  AccountState,
  CaseStatus,
  Cause,
  ClosedAs,
  MarketplaceCode,
  SuspensionType,
} from '@overturn/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'cases', name: 'cases' })
export class CaseRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') status: CaseStatus;
  @Column('text', { name: 'closed_as', nullable: true }) closedAs: ClosedAs | null;
  @Column('text', { name: 'suspension_type' }) suspensionType: SuspensionType;
  @Column('text', { name: 'account_state', nullable: true }) accountState: AccountState | null;
  @Column('text', { array: true }) causes: Cause[];
  @Column('text') marketplace: MarketplaceCode;
  @Column('text') zone: string;
  @Column('int') round: number;
  @Column('uuid', { name: 'client_id' }) clientId: string;
  @Column('uuid', { name: 'seller_account_id' }) sellerAccountId: string;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column('text', { array: true, default: [] }) tags: string[];
  @Column('uuid', { name: 'opening_notice_id' }) openingNoticeId: string;
  @Column({ type: 'timestamptz', name: 'notice_received_at', precision: 3 }) noticeReceivedAt: Date;
  @Column({ type: 'timestamptz', name: 'conflict_cleared_at', precision: 3, nullable: true })
  conflictClearedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'engagement_accepted_at', precision: 3, nullable: true })
  engagementAcceptedAt: Date | null;
  @Column('int', { name: 'guarantee_days', nullable: true }) guaranteeDays: number | null;
  @Column({ type: 'timestamptz', name: 'guarantee_ends_at', precision: 3, nullable: true })
  guaranteeEndsAt: Date | null;
  @Column('text', { name: 'search_text', select: false }) searchText: string;
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt: Date;
  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 }) updatedAt: Date;
  @Column({ type: 'timestamptz', name: 'status_since', precision: 3 }) statusSince: Date;
  @Column({ type: 'timestamptz', name: 'stuck_from', precision: 3, nullable: true }) stuckFrom: Date | null;
  @Column('int') version: number;
}
