import type { MarketplaceCode, NoticeKind, NoticeRole, NoticeSource, SenderVerdict } from '@overturn/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeReading } from '../domain/notice-reading';

@Entity({ schema: 'notices', name: 'notices' })
export class NoticeRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') source: NoticeSource;
  @Column('text', { name: 'file_name', nullable: true }) fileName: string | null;
  @Column('text') sha256: string;
  @Column('int', { name: 'size_bytes' }) sizeBytes: number;
  @Column('text', { name: 'file_key' }) fileKey: string;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { name: 'from_address', nullable: true }) fromAddress: string | null;
  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3, nullable: true }) sentAt: Date | null;
  @Column({ type: 'timestamptz', name: 'stored_at', precision: 3 }) storedAt: Date;
  @Column('uuid', { name: 'stored_by', nullable: true }) storedBy: string | null;
  @Column('text', { name: 'body_text' }) bodyText: string;
  @Column('text', { name: 'sanitised_html', nullable: true }) sanitisedHtml: string | null;
  /** Without its text, which is `body_text`. */
  @Column('jsonb') reading: Omit<NoticeReading, 'text'>;
  @Column('text') kind: NoticeKind;
  @Column('text') role: NoticeRole;
  @Column('text', { name: 'sender_verdict' }) senderVerdict: SenderVerdict;
  @Column('text', { nullable: true }) marketplace: MarketplaceCode | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  /** When its words and bytes were erased. */
  @Column({ type: 'timestamptz', name: 'erased_at', precision: 3, nullable: true }) erasedAt: Date | null;
  @Column('int') version: number;
}
