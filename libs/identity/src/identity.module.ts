import { Module } from '@nestjs/common';
import { CreateFirm } from './application/create-firm.use-case';
import { PublicPages } from './application/public-pages.use-cases';
import { Letterheads } from './application/letterheads.use-cases';
import { GetMe } from './application/get-me.query';
import { Invitations } from './application/invitations.use-cases';
import { Passwords } from './application/passwords.use-cases';
import { UpdateProfile } from './application/profile.use-cases';
import { Sessions } from './application/sessions.use-cases';
import { SignIn } from './application/sign-in.use-case';
import { StaffDirectory } from './application/staff.use-cases';
import { TotpSettings } from './application/totp.use-cases';
import { OneTimeCodes } from './infrastructure/one-time-codes';
import { PasswordHasher } from './infrastructure/password-hasher';

const USE_CASES = [
  SignIn,
  Sessions,
  GetMe,
  Passwords,
  Invitations,
  TotpSettings,
  UpdateProfile,
  StaffDirectory,
  CreateFirm,
  Letterheads,
  PublicPages,
];

@Module({
  providers: [PasswordHasher, OneTimeCodes, ...USE_CASES],
  exports: USE_CASES,
})
export class IdentityModule {}
