import type { MarketplaceCode, SheetCode } from '@overturn/kernel';
import type { PlaybookFacts } from './playbook';

/** Where Regulation (EU) 2019/1150 protects business users (docs/DOMAIN.md, "Marketplaces"). */
const EU_MARKETPLACES: readonly MarketplaceCode[] = ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'IE', 'SE', 'PL'];

/** The sheets of a case, the general before the special: type, causes in their order, marketplace. */
export const sheetsOfCase = ({
  suspensionType,
  causes,
  marketplace,
}: PlaybookFacts): readonly SheetCode[] => [
  `type.${suspensionType}`,
  ...causes.map((cause): SheetCode => `cause.${cause}`),
  sheetOfMarketplace(marketplace),
];

function sheetOfMarketplace(marketplace: MarketplaceCode): SheetCode {
  if (EU_MARKETPLACES.includes(marketplace)) return 'marketplace.eu';
  if (marketplace === 'US') return 'marketplace.us';
  if (marketplace === 'UK') return 'marketplace.uk';
  return marketplace === 'JP' ? 'marketplace.jp' : 'marketplace.elsewhere';
}
