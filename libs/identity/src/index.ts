export { assignableStaff, type AssignableStaff } from './application/assignable-staff.read-model';
export { CreateFirm, type FirstStaff } from './application/create-firm.use-case';
export { PublicPages } from './application/public-pages.use-cases';
export { GetMe } from './application/get-me.query';
export {
  Letterheads,
  firmNameFor,
  firmNames,
  paperHeadAt,
  type PaperHead,
} from './application/letterheads.use-cases';
export { contactLines, inEither } from './domain/letterhead';
export type { KeptLetterhead } from './infrastructure/letterhead.repository';
export { Invitations } from './application/invitations.use-cases';
export { Passwords } from './application/passwords.use-cases';
export { UpdateProfile } from './application/profile.use-cases';
export { staffScope, type Me, type SignedIn } from './application/session.types';
export { Sessions } from './application/sessions.use-cases';
export { SignIn } from './application/sign-in.use-case';
export {
  allowsOwnPlanReview,
  holdsRole,
  mailAddress,
  ownFirm,
  personIdsOf,
  recipients,
  staffNames,
  type MailAddress,
  type Recipient,
} from './application/staff-names.read-model';
export { permissionsOf, personOf, staffWith, teamOf } from './application/staff-permissions.read-model';
export { StaffDirectory, type RoleRecord } from './application/staff.use-cases';
export { TotpSettings } from './application/totp.use-cases';
export { IdentityModule } from './identity.module';
export type { StaffRecord } from './infrastructure/staff.repository';
