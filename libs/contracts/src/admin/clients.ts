import { z } from 'zod';
import {
  Cursor,
  Email,
  Id,
  Instant,
  Limit,
  LocaleField,
  MarketplaceField,
  Version,
  line,
  page,
  remarks,
  route,
} from '../common';

export const MarketplaceView = z
  .object({
    code: MarketplaceField,
    amazonId: z.string(),
    region: z.enum(['NA', 'EU', 'FE']),
    currency: z.string(),
    zone: z.string(),
    languages: z.array(z.string()),
  })
  .meta({ id: 'MarketplaceView' });
export type MarketplaceView = z.infer<typeof MarketplaceView>;

const optionalLine = (max: number) => line(max).nullable().optional();

export const ContactFields = z.strictObject({
  name: line(80),
  email: Email.nullable().optional(),
  phone: optionalLine(40),
  wechat: optionalLine(60),
  locale: LocaleField.default('zh-CN'),
});
export const ContactView = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    wechat: z.string().nullable(),
    locale: LocaleField,
    retiredAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;

export const SellerAccountFields = z.strictObject({
  /** The shop's display name (店铺名). */
  name: line(120),
  /** Amazon's merchant token, such as A1B2C3D4E5F6G7. */
  merchantToken: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^A[A-Z0-9]{9,20}$/)
    .nullable()
    .optional(),
  marketplaces: z.array(MarketplaceField).min(1).max(23),
});
export const SellerAccountView = z
  .object({
    id: Id,
    name: z.string(),
    merchantToken: z.string().nullable(),
    marketplaces: z.array(MarketplaceField),
    retiredAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'SellerAccountView' });
export type SellerAccountView = z.infer<typeof SellerAccountView>;

export const ClientFields = z
  .strictObject({
    nameZh: optionalLine(120),
    nameEn: optionalLine(200),
    /** 统一社会信用代码, or another country's tax number. */
    taxNumber: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z-]{5,30}$/)
      .nullable()
      .optional(),
    notes: remarks(4000).nullable().optional(),
  })
  .refine((client) => Boolean(client.nameZh ?? client.nameEn), { error: 'NAME_REQUIRED', path: ['nameZh'] });

export const ClientListItem = z
  .object({
    id: Id,
    nameZh: z.string().nullable(),
    nameEn: z.string().nullable(),
    taxNumber: z.string().nullable(),
    openCases: z.int(),
    sellerAccounts: z.int(),
    createdAt: Instant,
    retiredAt: Instant.nullable(),
  })
  .meta({ id: 'ClientListItem' });
export type ClientListItem = z.infer<typeof ClientListItem>;

export const ClientView = z
  .object({
    id: Id,
    nameZh: z.string().nullable(),
    nameEn: z.string().nullable(),
    taxNumber: z.string().nullable(),
    notes: z.string().nullable(),
    contacts: z.array(ContactView),
    sellerAccounts: z.array(SellerAccountView),
    createdAt: Instant,
    retiredAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'ClientView' });
export type ClientView = z.infer<typeof ClientView>;

const clientId = z.object({ clientId: Id });
const versioned = z.strictObject({ version: Version });

export const clientRoutes = {
  listMarketplaces: route({
    method: 'GET',
    path: '/marketplaces',
    access: 'signed_in',
    summary: 'Amazon’s marketplaces with currency and time zone',
    response: z.object({ items: z.array(MarketplaceView) }),
  }),
  listClients: route({
    method: 'GET',
    path: '/clients',
    access: 'client:read',
    summary:
      'Clients, newest first; `q` finds by two or more characters of a name, tax number, contact or shop',
    query: z.object({
      q: z.string().trim().max(100).optional(),
      state: z.enum(['active', 'retired', 'all']).default('active'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(ClientListItem),
  }),
  createClient: route({
    method: 'POST',
    path: '/clients',
    access: 'client:write',
    summary: 'A new client',
    body: ClientFields,
    response: ClientView,
    status: 201,
  }),
  getClient: route({
    method: 'GET',
    path: '/clients/:clientId',
    access: 'client:read',
    summary: 'A client with contacts and seller accounts',
    params: clientId,
    response: ClientView,
  }),
  updateClient: route({
    method: 'PUT',
    path: '/clients/:clientId',
    access: 'client:write',
    summary: 'Change a client; refused when somebody else changed it meanwhile',
    params: clientId,
    body: z.strictObject({ version: Version, fields: ClientFields }),
    response: ClientView,
  }),
  retireClient: route({
    method: 'POST',
    path: '/clients/:clientId/retire',
    access: 'client:write',
    summary: 'Retire a client that has no open case; nothing is deleted',
    params: clientId,
    body: versioned,
    response: ClientView,
  }),
  restoreClient: route({
    method: 'POST',
    path: '/clients/:clientId/restore',
    access: 'client:write',
    summary: 'Bring a retired client back',
    params: clientId,
    body: versioned,
    response: ClientView,
  }),
  addContact: route({
    method: 'POST',
    path: '/clients/:clientId/contacts',
    access: 'client:write',
    summary: 'Add a contact',
    params: clientId,
    body: ContactFields,
    response: ClientView,
    status: 201,
  }),
  updateContact: route({
    method: 'PUT',
    path: '/clients/:clientId/contacts/:contactId',
    access: 'client:write',
    summary: 'Change or retire a contact',
    params: clientId.extend({ contactId: Id }),
    body: z.strictObject({ version: Version, fields: ContactFields, isRetired: z.boolean().default(false) }),
    response: ClientView,
  }),
  addSellerAccount: route({
    method: 'POST',
    path: '/clients/:clientId/seller-accounts',
    access: 'client:write',
    summary: 'Add a seller account with its marketplaces',
    params: clientId,
    body: SellerAccountFields,
    response: ClientView,
    status: 201,
  }),
  updateSellerAccount: route({
    method: 'PUT',
    path: '/clients/:clientId/seller-accounts/:sellerAccountId',
    access: 'client:write',
    summary: 'Change or retire a seller account',
    params: clientId.extend({ sellerAccountId: Id }),
    body: z.strictObject({
      version: Version,
      fields: SellerAccountFields,
      isRetired: z.boolean().default(false),
    }),
    response: ClientView,
  }),
} as const;
