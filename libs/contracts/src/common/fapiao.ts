import { z } from 'zod';
import { Version, line, remarks } from './fields';

const optional = (max: number) => remarks(max).default('');
const TaxNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^(?:[0-9A-Z]{15,20})?$/);

/** To whom a client's fapiaos are made out, as staff or the client give it. */
export const FapiaoTitleInput = z.strictObject({
  /** 0: nobody has written one yet. */
  version: z.union([z.literal(0), Version]),
  title: line(100),
  /** Empty for a natural person. */
  taxNumber: TaxNumber.default(''),
  address: optional(200),
  phone: optional(40),
  bankName: optional(100),
  bankAccount: optional(60),
});

/** What is kept of it. */
export const FapiaoTitleFields = {
  version: z.int(),
  title: z.string(),
  taxNumber: z.string(),
  address: z.string(),
  phone: z.string(),
  bankName: z.string(),
  bankAccount: z.string(),
};
