import type {
  PassageState,
  Placeholder,
  PrecedentOutcome,
  PrecedentState,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const passageState: Words<PassageState> = {
  waiting: ['待批准', 'Waiting'],
  approved: ['已批准', 'Approved'],
  retired: ['已停用', 'Retired'],
};

const placeholder: Words<Placeholder> = {
  store: ['店铺名', 'Shop'],
  company: ['公司名', 'Company'],
  merchant_token: ['卖家令牌', 'Merchant token'],
  marketplace: ['站点', 'Marketplace'],
  asin: ['ASIN', 'ASIN'],
  order_id: ['订单号', 'Order id'],
  notice_date: ['通知日期', 'Date of the notice'],
  today: ['今天', 'Today'],
  supplier: ['供应商', 'Supplier'],
  invoice_number: ['发票号', 'Invoice number'],
  invoice_date: ['发票日期', 'Invoice date'],
  quantity: ['数量', 'Quantity'],
  brand: ['品牌', 'Brand'],
  person: ['负责人', 'Person'],
  date: ['日期', 'Date'],
  amount: ['金额', 'Amount'],
  address: ['地址', 'Address'],
  email: ['邮箱', 'E-mail'],
  phone: ['电话', 'Phone'],
  link: ['网址', 'Link'],
  number: ['号码', 'Number'],
};

const precedentOutcome: Words<PrecedentOutcome> = {
  won: ['成功', 'Won'],
  partly_won: ['部分成功', 'Partly won'],
  lost: ['未成功', 'Lost'],
};

const precedentState: Words<PrecedentState> = {
  waiting: ['待查看', 'To look at'],
  shown: ['已收录', 'Shown'],
  withheld: ['不收录', 'Withheld'],
};

export const LIBRARY_VOCABULARY = { passageState, placeholder, precedentOutcome, precedentState } as const;
