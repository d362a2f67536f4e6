import type { FapiaoListView, FapiaoView } from '@overturn/contracts/admin';
import type { Caller } from './caller';

let given = 0;
/** A number that nobody has had: this process's own, of 2026. */
export const fapiaoNumber = (): string =>
  `26332${String(process.pid % 1_000_000).padStart(6, '0')}${String((given += 1)).padStart(9, '0')}`;

/** A special fapiao over 8,000 CNY at 6 %. */
export const blueFapiao = (own: object = {}) => ({
  form: 'special',
  number: fapiaoNumber(),
  issuedOn: '2026-11-20',
  title: '深圳市星海科技有限公司',
  taxNumber: '91440300MA5DEMO01X',
  item: '*咨询服务*服务费',
  taxRatePpm: 60_000,
  netMinor: '754717',
  taxMinor: '45283',
  coversMinor: null,
  evidenceIds: [],
  ...own,
});

/** A red one over all of it. */
export const redFacts = (own: object = {}) => {
  const { number, issuedOn, netMinor, taxMinor, coversMinor, evidenceIds } = blueFapiao();
  return { number, issuedOn, netMinor, taxMinor, coversMinor, evidenceIds, ...own };
};

export const fapiaoTitle = (own: object = {}) => ({
  version: 0,
  title: '深圳市星海科技有限公司',
  taxNumber: '91440300MA5DEMO01X',
  address: '深圳市南山区科技园 1 号',
  phone: '0755-8888 0000',
  bankName: '招商银行深圳分行',
  bankAccount: '7559 0000 0000 0000',
  ...own,
});

export const listedFapiaos = async (caller: Caller, query = ''): Promise<FapiaoView[]> => {
  const { status, body, text } = await caller.get(`/fapiaos${query}`);
  if (status !== 200) throw new Error(text);
  return (body as FapiaoListView).items;
};

/** Registers a blue one and finds it. */
export async function registered(caller: Caller, invoiceId: string, own: object = {}): Promise<FapiaoView> {
  const wanted = blueFapiao(own);
  const { status, text } = await caller.post(`/invoices/${invoiceId}/fapiaos`, wanted);
  if (status !== 204) throw new Error(text);
  const [found] = await listedFapiaos(caller, `?q=${wanted.number}`);
  if (!found) throw new Error('The fapiao is not in the register');
  return found;
}
