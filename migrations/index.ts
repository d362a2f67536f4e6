import { CreateLintSettings1764200200000 } from './1764200200000-create-lint-settings';
import { CreatePlatform1764000000000 } from './1764000000000-create-platform';
import { CreateIdentity1764000001000 } from './1764000001000-create-identity';
import { CreateClients1764000002000 } from './1764000002000-create-clients';
import { CreateNotices1764000003000 } from './1764000003000-create-notices';
import { CreateCases1764000004000 } from './1764000004000-create-cases';
import { CreateNotifications1764000005000 } from './1764000005000-create-notifications';
import { CreateEvidence1764100000000 } from './1764100000000-create-evidence';
import { AddTagsAndViews1764100800000 } from './1764100800000-add-tags-and-views';
import { CreateBulkJobs1764100801000 } from './1764100801000-create-bulk-jobs';
import { CreateCalendarFeeds1764100802000 } from './1764100802000-create-calendar-feeds';
import { CreateRounds1764100002000 } from './1764100002000-create-rounds';
import { IndexCaseFacets1764100003000 } from './1764100003000-index-case-facets';
import { CreatePlans1764100100000 } from './1764100100000-create-plans';
import { BindSubmissionsToPlans1764100101000 } from './1764100101000-bind-submissions-to-plans';
import { BindAnswers1764100200000 } from './1764100200000-bind-answers';
import { CreateOutcome1764100300000 } from './1764100300000-create-outcome';
import { CreateDeadlineEngine1764100400000 } from './1764100400000-create-deadline-engine';
import { CreateInvestigation1764100600000 } from './1764100600000-create-investigation';
import { GrantPermissions1764100001000 } from './1764100001000-grant-permissions';
import { WatchCases1764100900000 } from './1764100900000-watch-cases';
import { CreatePolicies1764101000000 } from './1764101000000-create-policies';
import { CreatePlaybooks1764100500000 } from './1764100500000-create-playbooks';
import { CreateDocumentRequests1764200950100 } from './1764200950100-create-document-requests';
import { MapNewerPersonalData1764300800000 } from './1764300800000-map-newer-personal-data';
import { TakeFilesOfEnquiries1764400200000 } from './1764400200000-take-files-of-enquiries';
import { CreateTransfers1764400201000 } from './1764400201000-create-transfers';
import { CreatePreventionPlans1764400202000 } from './1764400202000-create-prevention-plans';
import { ReadPhotosOfEnquiries1764400900000 } from './1764400900000-read-photos-of-enquiries';
import { CreateRobots1764400500000 } from './1764400500000-create-robots';
import { RenamePublicPages1764400203000 } from './1764400203000-rename-public-pages';
import { CollectMailsOfADay1764400700000 } from './1764400700000-collect-mails-of-a-day';
import { NameFirmsByLetterhead1764400701000 } from './1764400701000-name-firms-by-letterhead';
import { UniteReceivingAccounts1764400702000 } from './1764400702000-unite-receiving-accounts';
import { UniteLetterheads1764400600000 } from './1764400600000-unite-letterheads';
import { TakeRepliesByMail1764401000000 } from './1764401000000-take-replies-by-mail';
import { CreateRetention1764300103000 } from './1764300103000-create-retention';
import { CreateSuspicions1764300100000 } from './1764300100000-create-suspicions';
import { KeepMetadataOfFiles1764300101000 } from './1764300101000-keep-metadata-of-files';
import { BindOverridesToWording1764300102000 } from './1764300102000-bind-overrides-to-wording';
import { CreateEvidenceFacts1764200500000 } from './1764200500000-create-evidence-facts';
import { CreateLinkage1764100700000 } from './1764100700000-create-linkage';
import { NoteEditsOfDrafts1764200100000 } from './1764200100000-note-edits-of-drafts';
import { CreatePlanComments1764200101000 } from './1764200101000-create-plan-comments';
import { FileOverAnotherChannel1764200300000 } from './1764200300000-file-over-another-channel';
import { OpenPortal1764200800000 } from './1764200800000-open-portal';
import { DeriveEvidence1764200401000 } from './1764200401000-derive-evidence';
import { ScanEvidence1764200400000 } from './1764200400000-scan-evidence';
import { ShowClientsDeadlines1764200801000 } from './1764200801000-show-clients-deadlines';
import { CreateAgreements1764200600000 } from './1764200600000-create-agreements';
import { CreateCalculations1764200600100 } from './1764200600100-create-calculations';
import { CreateInvoices1764200601000 } from './1764200601000-create-invoices';
import { CreateInvoiceLines1764200602000 } from './1764200602000-create-invoice-lines';
import { CreateLedger1764200603000 } from './1764200603000-create-ledger';
import { CreateLibrary1764300300000 } from './1764300300000-create-library';
import { CreateFirmBrands1764300303000 } from './1764300303000-create-firm-brands';
import { CreateHelp1764300302000 } from './1764300302000-create-help';
import { CreatePrecedents1764300301000 } from './1764300301000-create-precedents';
import { GrantBillingPermissions1764200604000 } from './1764200604000-grant-billing-permissions';
import { ChooseNotifications1764300707000 } from './1764300707000-choose-notifications';
import { ShowClientsInvoices1764300706000 } from './1764300706000-show-clients-invoices';
import { LetClientsAnswerQuestions1764300705000 } from './1764300705000-let-clients-answer-questions';
import { LetClientsReportOutcomes1764300704000 } from './1764300704000-let-clients-report-outcomes';
import { LetClientsSign1764300703000 } from './1764300703000-let-clients-sign';
import { CreateMessages1764300702000 } from './1764300702000-create-messages';
import { LetClientsJudgePlans1764300701000 } from './1764300701000-let-clients-judge-plans';
import { LetClientsSendFiles1764300700000 } from './1764300700000-let-clients-send-files';
import { TakeEnquiries1764200802000 } from './1764200802000-take-enquiries';
import { CreateSubmissionPackages1764200301000 } from './1764200301000-create-submission-packages';
import { CreateReviews1764200302000 } from './1764200302000-create-reviews';
import { CreateGuaranteeClaims1764300600000 } from './1764300600000-create-guarantee-claims';
import { CreateBankStatements1764300601000 } from './1764300601000-create-bank-statements';
import { SignLettersOnPaper1764300500000 } from './1764300500000-sign-letters-on-paper';
import { ReturnDeposits1764300501000 } from './1764300501000-return-deposits';
import { CreateLetterheads1764300502000 } from './1764300502000-create-letterheads';
import { CreateAccountCodes1764300602000 } from './1764300602000-create-account-codes';
import { CreatePayments1764300400000 } from './1764300400000-create-payments';
import { CreatePaymentOperations1764300401000 } from './1764300401000-create-payment-operations';
import { CreateReconciliations1764300403000 } from './1764300403000-create-reconciliations';
import { BalanceEveryPosting1764300404000 } from './1764300404000-balance-every-posting';
import { SettleByProvider1764300402000 } from './1764300402000-settle-by-provider';
import { CreateFapiaos1764400000000 } from './1764400000000-create-fapiaos';
import { CreateDunning1764400010000 } from './1764400010000-create-dunning';
import { GuardFapiaos1764400001000 } from './1764400001000-guard-fapiaos';
import { CreateExchangeRates1764400100000 } from './1764400100000-create-exchange-rates';
import { SplitBankLines1764400101000 } from './1764400101000-split-bank-lines';
import { CreateCommissions1764400102000 } from './1764400102000-create-commissions';
import { GuardCommissions1764400102100 } from './1764400102100-guard-commissions';
import { CreatePasskeys1764400800000 } from './1764400800000-create-passkeys';
import { HintAtPhones1764400801000 } from './1764400801000-hint-at-phones';
import { SendEnquiriesOnce1764400802000 } from './1764400802000-send-enquiries-once';
import { SetOverpaidCommissionsOff1764401200000 } from './1764401200000-set-overpaid-commissions-off';
import { TakeMirrorsUpFirst1764401300000 } from './1764401300000-take-mirrors-up-first';

/** In the order in which they run. */
export const MIGRATIONS = [
  CreatePlatform1764000000000,
  CreateIdentity1764000001000,
  CreateClients1764000002000,
  CreateNotices1764000003000,
  CreateCases1764000004000,
  CreateNotifications1764000005000,
  CreateEvidence1764100000000,
  GrantPermissions1764100001000,
  CreateRounds1764100002000,
  IndexCaseFacets1764100003000,
  WatchCases1764100900000,
  CreatePolicies1764101000000,
  CreatePlans1764100100000,
  BindSubmissionsToPlans1764100101000,
  BindAnswers1764100200000,
  CreateOutcome1764100300000,
  CreateDeadlineEngine1764100400000,
  CreatePlaybooks1764100500000,
  CreateInvestigation1764100600000,
  CreateLinkage1764100700000,
  AddTagsAndViews1764100800000,
  CreateBulkJobs1764100801000,
  CreateCalendarFeeds1764100802000,
  NoteEditsOfDrafts1764200100000,
  CreatePlanComments1764200101000,
  FileOverAnotherChannel1764200300000,
  CreateEvidenceFacts1764200500000,
  OpenPortal1764200800000,
  ScanEvidence1764200400000,
  ShowClientsDeadlines1764200801000,
  CreateAgreements1764200600000,
  CreateCalculations1764200600100,
  CreateInvoices1764200601000,
  CreateInvoiceLines1764200602000,
  CreateLedger1764200603000,
  GrantBillingPermissions1764200604000,
  DeriveEvidence1764200401000,
  CreateDocumentRequests1764200950100,
  CreateLintSettings1764200200000,
  TakeEnquiries1764200802000,
  CreateSubmissionPackages1764200301000,
  CreateReviews1764200302000,
  CreateSuspicions1764300100000,
  KeepMetadataOfFiles1764300101000,
  BindOverridesToWording1764300102000,
  CreateRetention1764300103000,
  CreateLibrary1764300300000,
  CreatePrecedents1764300301000,
  CreateHelp1764300302000,
  CreateFirmBrands1764300303000,
  CreatePayments1764300400000,
  CreatePaymentOperations1764300401000,
  SettleByProvider1764300402000,
  CreateReconciliations1764300403000,
  BalanceEveryPosting1764300404000,
  SignLettersOnPaper1764300500000,
  ReturnDeposits1764300501000,
  CreateLetterheads1764300502000,
  CreateGuaranteeClaims1764300600000,
  CreateBankStatements1764300601000,
  CreateAccountCodes1764300602000,
  LetClientsSendFiles1764300700000,
  LetClientsJudgePlans1764300701000,
  CreateMessages1764300702000,
  LetClientsSign1764300703000,
  LetClientsReportOutcomes1764300704000,
  LetClientsAnswerQuestions1764300705000,
  ShowClientsInvoices1764300706000,
  ChooseNotifications1764300707000,
  MapNewerPersonalData1764300800000,
  CreateFapiaos1764400000000,
  GuardFapiaos1764400001000,
  CreateDunning1764400010000,
  CreateExchangeRates1764400100000,
  SplitBankLines1764400101000,
  CreateCommissions1764400102000,
  GuardCommissions1764400102100,
  TakeFilesOfEnquiries1764400200000,
  CreateTransfers1764400201000,
  CreatePreventionPlans1764400202000,
  RenamePublicPages1764400203000,
  UniteLetterheads1764400600000,
  CreateRobots1764400500000,
  CollectMailsOfADay1764400700000,
  NameFirmsByLetterhead1764400701000,
  UniteReceivingAccounts1764400702000,
  CreatePasskeys1764400800000,
  HintAtPhones1764400801000,
  SendEnquiriesOnce1764400802000,
  ReadPhotosOfEnquiries1764400900000,
  TakeRepliesByMail1764401000000,
  SetOverpaidCommissionsOff1764401200000,
  TakeMirrorsUpFirst1764401300000,
];
