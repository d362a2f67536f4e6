import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === '' ? undefined : text));
const commaSeparated = z
  .string()
  .optional()
  .transform((text) =>
    (text ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Every setting of the product. The description is the settings table of docs/OPERATING.md. */
export const SettingsSchema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development').describe('Mode'),
    DATABASE_URL: z
      .string()
      .startsWith('postgres')
      .describe('PostgreSQL 16+ as the run-time role, which owns nothing and cannot bypass row security'),
    DATABASE_OWNER_URL: optionalText.describe(
      'PostgreSQL as the owner: migrations only, not needed at run time',
    ),
    DATABASE_POOL: z.coerce
      .number()
      .int()
      .min(2)
      .max(200)
      .default(10)
      .describe('Connections of each process'),
    REDIS_URL: optionalText.describe('Redis for the job queue; without it PostgreSQL carries the queue'),
    SMTP_URL: z.string().startsWith('smtp').default('smtp://127.0.0.1:4301').describe('Mail server'),
    MAIL_FROM: z.string().min(3).default('Overturn <no-reply@overturn.example>').describe('Sender of mails'),
    REPLY_DOMAIN: z
      .string()
      .regex(/^([a-z0-9-]+\.)*[a-z0-9-]+$/i, 'is a host name')
      .optional()
      .or(z.literal(''))
      .transform((text) => text?.toLowerCase() || undefined)
      .describe(
        'Domain whose mail the worker takes in, for answers to messages by mail; without it they are off',
      ),
    REPLY_SMTP_HOST: z
      .string()
      .default('127.0.0.1')
      .describe('Interface that the worker listens on for such mail'),
    REPLY_SMTP_PORT: port.default(2525).describe('Port that the worker listens on for such mail'),
    SMS_ADAPTER: z
      .enum(['none', 'console', 'aliyun'])
      .default('none')
      .describe(
        'Text messages with sign-in codes: `aliyun` sends them by 阿里云短信, `console` writes them to the log (development)',
      ),
    SMS_ACCESS_KEY_ID: optionalText.describe('AccessKey of a RAM user who may only send text messages'),
    SMS_ACCESS_KEY_SECRET: optionalText.describe('Its secret'),
    SMS_SIGN_NAME: optionalText.describe('Approved signature (签名) of the messages, without 【】'),
    SMS_CODE_TEMPLATE: optionalText.describe(
      'Approved template (模板 CODE) of type 验证码 with the one variable `code`',
    ),
    SMS_CODE_TEMPLATE_ABROAD: optionalText.describe(
      'The same for numbers outside of China; without it they get their codes by mail',
    ),
    SMS_ENDPOINT: z
      .url({ protocol: /^https?$/ })
      .default('https://dysmsapi.aliyuncs.com')
      .describe('Address of the provider'),
    SMS_PER_FIRM_DAY: z.coerce
      .number()
      .int()
      .min(0)
      .default(200)
      .describe('Most text messages of one firm in a day; beyond it codes go by mail'),
    ROBOT_EXTRA_ORIGINS: commaSeparated.describe(
      'Origins besides the providers’ own that group robots may live at, by commas (development only)',
    ),
    FILES_DIR: z
      .string()
      .default('.data/files')
      .describe('Folder of the file store when S3_BUCKET is not set'),
    S3_ENDPOINT: optionalText.describe('Address of an S3-compatible store'),
    S3_BUCKET: optionalText.describe('Bucket; setting it switches the file store to S3'),
    S3_REGION: z.string().default('us-east-1').describe('Region of the bucket'),
    S3_ACCESS_KEY_ID: optionalText.describe('Access key of the store'),
    S3_SECRET_ACCESS_KEY: optionalText.describe('Secret key of the store'),
    CLAMD_URL: optionalText.describe(
      'Virus scanner clamd: tcp://host:3310 or unix:///run/clamav/clamd.ctl; without it files are only checked for type and structure',
    ),
    UNSCANNED_FILES: z
      .enum(['allowed', 'quarantined'])
      .optional()
      .describe(
        'Whether files that no virus scanner has seen may be used; without it: quarantined in production, else allowed',
      ),
    EVIDENCE_MAX_MB: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000)
      .default(100)
      .describe('Largest file of evidence'),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^([sr]k_(test|live)_.+)?$/, 'must begin with sk_test_, sk_live_, rk_test_ or rk_live_')
      .optional()
      .transform((text) => text || undefined)
      .describe('Secret key of the Stripe account; without it nothing is charged'),
    STRIPE_WEBHOOK_SECRETS: commaSeparated
      .refine((secrets) => secrets.every((secret) => secret.startsWith('whsec_')), 'each begins with whsec_')
      .describe('Secrets of the webhook endpoint, by commas: the new and the old one while it is changed'),
    STRIPE_API_BASE: z
      .union([z.url({ protocol: /^https?$/ }), z.literal('')])
      .optional()
      .transform((text) => text || undefined)
      .describe('Address of another Stripe, such as the local one of npm start'),
    API_HOST: z.string().default('127.0.0.1').describe('Interface that the API listens on'),
    API_PORT: port.default(4000).describe('Port of the API'),
    WORKER_PORT: port.default(4001).describe('Port of the worker’s health page'),
    ADMIN_URL: z
      .url()
      .default('http://localhost:4100')
      .describe('Address of the staff’s screens; links in mails use it'),
    PORTAL_URL: z.url().default('http://localhost:4200').describe('Address of the client portal'),
    SECRET_KEY: z
      .string()
      .min(32)
      .describe(
        'At least 32 characters: seals one-time secrets and signs CSRF tokens; changing it signs everybody out',
      ),
    TRUST_PROXY: onOff
      .default(false)
      .describe('on: take the caller’s address from X-Forwarded-For (behind nginx)'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
      .default('info')
      .describe('Log level'),
    TIME_TRAVEL: onOff.default(false).describe('on: the product’s clock can be moved on (development only)'),
    DEMO: onOff.default(false).describe('on: sign-in pages show that this is a demo'),
  })
  .superRefine((settings, context) => {
    if (settings.NODE_ENV === 'production' && settings.TIME_TRAVEL)
      context.addIssue({ code: 'custom', path: ['TIME_TRAVEL'], message: 'must be off in production' });
    if (settings.NODE_ENV === 'production' && settings.ROBOT_EXTRA_ORIGINS.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['ROBOT_EXTRA_ORIGINS'],
        message: 'must be empty in production: group robots live at their providers',
      });
    if (settings.SMS_ADAPTER === 'aliyun')
      for (const name of [
        'SMS_ACCESS_KEY_ID',
        'SMS_ACCESS_KEY_SECRET',
        'SMS_SIGN_NAME',
        'SMS_CODE_TEMPLATE',
      ] as const)
        if (!settings[name])
          context.addIssue({ code: 'custom', path: [name], message: 'is needed by SMS_ADAPTER=aliyun' });
    if (settings.NODE_ENV === 'production' && !settings.SMS_ENDPOINT.startsWith('https://'))
      context.addIssue({ code: 'custom', path: ['SMS_ENDPOINT'], message: 'must begin with https://' });
    if (settings.CLAMD_URL && !/^(tcp|unix):\/\/./.test(settings.CLAMD_URL))
      context.addIssue({ code: 'custom', path: ['CLAMD_URL'], message: 'begins with tcp:// or unix://' });
    if (settings.STRIPE_SECRET_KEY && settings.STRIPE_WEBHOOK_SECRETS.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['STRIPE_SECRET_KEY'],
        message: 'needs STRIPE_WEBHOOK_SECRETS: without one no payment would ever be heard of',
      });
    if (settings.STRIPE_SECRET_KEY?.includes('_live_') && settings.STRIPE_API_BASE)
      context.addIssue({
        code: 'custom',
        path: ['STRIPE_API_BASE'],
        message: 'a live key is sent to Stripe itself only',
      });
    if (settings.S3_BUCKET && !(settings.S3_ACCESS_KEY_ID && settings.S3_SECRET_ACCESS_KEY))
      context.addIssue({
        code: 'custom',
        path: ['S3_BUCKET'],
        message: 'needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
      });
  });
export type Settings = z.output<typeof SettingsSchema>;

/** Reads and checks the settings. @throws SettingsError with one line per wrong setting. */
export function loadSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const parsed = SettingsSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

export class SettingsError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Settings are wrong (see docs/OPERATING.md, "Settings"):\n  ${lines.join('\n  ')}`);
    this.name = 'SettingsError';
  }
}
