import {
  ApartmentOutlined,
  AccountBookOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  BellOutlined,
  BookOutlined,
  FileProtectOutlined,
  IdcardOutlined,
  InboxOutlined,
  CalendarOutlined,
  CalculatorOutlined,
  CheckSquareOutlined,
  CommentOutlined,
  DeleteOutlined,
  CreditCardOutlined,
  FieldTimeOutlined,
  FolderOpenOutlined,
  MailOutlined,
  ReadOutlined,
  RobotOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  ShopOutlined,
  SnippetsOutlined,
  SolutionOutlined,
  TeamOutlined,
  ThunderboltOutlined,
} from '@ant-design/icons';
import type { Permission } from '@overturn/kernel/vocabulary';
import type { ReactNode } from 'react';
import { ForgottenBadge } from '../../features/cases/components/forgotten-badge';
import { OpenFindings } from '../../features/linkage/open-findings';
import { AnswerCount } from '../../shared/answers/answer-count';
import { IntakeCount } from '../../shared/intake/intake-count';
import { ReviewCount } from '../../shared/review/review-count';
import type { TextKey } from '../texts';

export interface MenuEntry {
  readonly to: string;
  readonly text: TextKey;
  readonly icon: ReactNode;
  readonly needs: Permission;
  /** How much waits there. */
  readonly badge?: ReactNode;
  /** In the place of the text, where it says more. */
  readonly words?: ReactNode;
  /** A link of its own beside the text. */
  readonly extra?: ReactNode;
}

const entry = (
  to: string,
  text: TextKey,
  icon: ReactNode,
  needs: Permission,
  more: Pick<MenuEntry, 'badge' | 'words' | 'extra'> = {},
): MenuEntry => ({ to, text, icon, needs, ...more });

/** What people do all day. */
export const WORK: readonly MenuEntry[] = [
  entry('/cases', 'shell.cases', <FolderOpenOutlined />, 'case:read', { extra: <ForgottenBadge /> }),
  entry('/cases/board', 'shell.board', <AppstoreOutlined />, 'case:read'),
  entry('/calendar', 'shell.calendar', <CalendarOutlined />, 'case:read'),
  entry('/tasks', 'shell.tasks', <CheckSquareOutlined />, 'case:read'),
  entry('/reviews', 'reviews.page', <SolutionOutlined />, 'plan:review', { badge: <ReviewCount /> }),
  entry('/notices', 'shell.notices', <MailOutlined />, 'notice:read'),
  entry('/answers', 'shell.answers', <CommentOutlined />, 'notice:read', { badge: <AnswerCount /> }),
  entry('/intakes', 'intake.page', <InboxOutlined />, 'case:read', { badge: <IntakeCount /> }),
  entry('/clients', 'shell.clients', <ShopOutlined />, 'client:read'),
  entry('/finance', 'finance.title', <AccountBookOutlined />, 'invoice:read'),
  entry('/linkage', 'linkage.menu', <ApartmentOutlined />, 'client:read', { words: <OpenFindings /> }),
  entry('/library', 'library.passages', <SnippetsOutlined />, 'case:read'),
  entry('/deadline-proposals', 'shell.proposals', <FieldTimeOutlined />, 'case:read'),
  entry('/jobs', 'shell.jobs', <ThunderboltOutlined />, 'case:read'),
];

/** What a firm sets up once in a while. */
export const SETTINGS: readonly MenuEntry[] = [
  entry('/settings/playbooks', 'shell.playbooks', <BookOutlined />, 'case:read'),
  entry('/settings/plan-checks', 'planChecks.title', <FileProtectOutlined />, 'case:read'),
  entry('/settings/policies', 'policies.title', <ReadOutlined />, 'case:read'),
  entry('/settings/fee-plans', 'feePlans.title', <CalculatorOutlined />, 'case:read'),
  entry('/settings/dunning', 'dunning.settings', <BellOutlined />, 'invoice:read'),
  entry('/settings/letterhead', 'letterhead.title', <IdcardOutlined />, 'case:read'),
  entry('/settings/transfers', 'transfers.settings', <BankOutlined />, 'case:read'),
  entry('/settings/deadline-rules', 'shell.deadlineRules', <ScheduleOutlined />, 'case:read'),
  entry('/settings/calendars', 'shell.calendars', <CalendarOutlined />, 'case:read'),
  entry('/settings/charges', 'payments.policy.title', <CreditCardOutlined />, 'invoice:read'),
  entry('/settings/staff', 'shell.staff', <TeamOutlined />, 'staff:read'),
  entry('/settings/roles', 'shell.roles', <SafetyCertificateOutlined />, 'staff:read'),
  entry('/settings/robots', 'robots.title', <RobotOutlined />, 'staff:manage'),
  entry('/settings/privacy', 'privacy.title', <DeleteOutlined />, 'privacy:manage'),
  entry('/settings/audit', 'shell.audit', <AuditOutlined />, 'audit:read'),
];
