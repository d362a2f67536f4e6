import type { SheetCode } from '@overturn/kernel';
import { SHIPPED_VERSION, type PlaybookSheet, type SheetContent } from '../playbook';
import { INACCURATE_INFORMATION } from './causes/inaccurate-information';
import { INTELLECTUAL_PROPERTY } from './causes/intellectual-property';
import { LOW_QUALITY } from './causes/low-quality';
import { MULTIPLE_ACCOUNTS } from './causes/multiple-accounts';
import { POOR_CUSTOMER_SERVICE } from './causes/poor-customer-service';
import { POOR_PERFORMANCE } from './causes/poor-performance';
import { PROHIBITED_OR_ILLEGAL } from './causes/prohibited-or-illegal';
import { RESTRICTED_PRODUCT } from './causes/restricted-product';
import { REVIEW_OR_LISTING_MANIPULATION } from './causes/review-or-listing-manipulation';
import { TERMS_VIOLATION } from './causes/terms-violation';
import { ELSEWHERE, EU, JP, UK, US } from './marketplaces';
import { BANNED } from './types/banned';
import { DEACTIVATED } from './types/deactivated';
import { DENIED } from './types/denied';
import { SUSPENDED } from './types/suspended';

/** What every firm starts with (docs/DOMAIN.md): practice, to be changed in the firm's own copy. */
const SHIPPED: Readonly<Record<SheetCode, SheetContent>> = {
  'type.deactivated': DEACTIVATED,
  'type.suspended': SUSPENDED,
  'type.denied': DENIED,
  'type.banned': BANNED,
  'cause.low_quality': LOW_QUALITY,
  'cause.restricted_product': RESTRICTED_PRODUCT,
  'cause.prohibited_or_illegal': PROHIBITED_OR_ILLEGAL,
  'cause.intellectual_property': INTELLECTUAL_PROPERTY,
  'cause.terms_violation': TERMS_VIOLATION,
  'cause.poor_performance': POOR_PERFORMANCE,
  'cause.poor_customer_service': POOR_CUSTOMER_SERVICE,
  'cause.inaccurate_information': INACCURATE_INFORMATION,
  'cause.review_or_listing_manipulation': REVIEW_OR_LISTING_MANIPULATION,
  'cause.multiple_accounts': MULTIPLE_ACCOUNTS,
  'marketplace.us': US,
  'marketplace.eu': EU,
  'marketplace.uk': UK,
  'marketplace.jp': JP,
  'marketplace.elsewhere': ELSEWHERE,
};

/** The sheet as it comes with the product. */
export const shippedSheet = (code: SheetCode): PlaybookSheet => ({
  code,
  version: SHIPPED_VERSION,
  content: SHIPPED[code],
});
