import { addressKey, mayBeSameAddress } from '../domain/linkage/address-key';
import { companyKey } from '../domain/linkage/company-key';
import { personKey } from '../domain/linkage/person-key';
import { toPinyin } from '../infrastructure/pinyin';

/**
 * Names and addresses in the form under which two spellings of one are the same, for parts that hold papers against
 * each other: Chinese, pinyin, width and legal form make no difference. Null for what says too little.
 */
export const comparing = {
  company: (name: string): string | null => companyKey(name, toPinyin),
  person: (name: string): string | null => personKey(name, toPinyin),
  address: (address: string): string | null => addressKey(address, toPinyin),
  mayBeSameAddress: (one: string, other: string): boolean => mayBeSameAddress(one, other, toPinyin),
} as const;
