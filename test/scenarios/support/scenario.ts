import { DEFAULT_ROLES } from '@overturn/kernel';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { step, wallClock } from './steps';

const member = z.strictObject({
  name: z.string(),
  role: z.enum(DEFAULT_ROLES),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  zone: z.string().default('Asia/Shanghai'),
  quiet: z
    .string()
    .regex(/^\d\d:\d\d-\d\d:\d\d$/)
    .optional(),
});

/** Who works in a scenario that names nobody. */
const USUAL_STAFF = {
  manager: { name: '李娜', role: 'case_manager' },
  writer: { name: '周敏', role: 'writer' },
  reviewer: { name: '张伟', role: 'reviewer' },
  finance: { name: '刘洋', role: 'finance' },
  owner: { name: '王芳', role: 'owner' },
} as const satisfies Record<string, z.input<typeof member>>;

const schema = z.strictObject({
  title: z.string(),
  begins: wallClock,
  /** The first of them acts where a step names nobody. */
  staff: z.record(z.string(), member).prefault(USUAL_STAFF),
  /** `ignored` in a life that is not about reminders. */
  mails: z.enum(['stated', 'ignored']).default('stated'),
  steps: z.array(step).min(1),
});
export type Scenario = z.output<typeof schema>;

/** @throws when the file is no scenario */
export const readScenario = (file: string): Scenario => schema.parse(parse(readFileSync(file, 'utf8')));
