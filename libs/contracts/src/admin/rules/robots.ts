import { ROBOT_EVENTS, ROBOT_KINDS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, LocaleField, Version, line, route } from '../../common';

export const RobotsView = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        kind: z.enum(ROBOT_KINDS),
        name: z.string(),
        host: z.string(),
        /** The address's last characters; the rest is never shown again. */
        addressEnd: z.string(),
        hasSecret: z.boolean(),
        events: z.array(z.enum(ROBOT_EVENTS)),
        locale: LocaleField,
        isOn: z.boolean(),
        version: Version,
        last: z
          .object({
            state: z.enum(['queued', 'sent', 'failed', 'cancelled']),
            at: Instant,
            /** What came back of the last try that failed. */
            error: z.string().nullable(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'RobotsView' });
export type RobotsView = z.infer<typeof RobotsView>;

export const RobotTestView = z
  .object({
    isTaken: z.boolean(),
    /** The provider's words, or why it was not reached. */
    words: z.string(),
  })
  .meta({ id: 'RobotTestView' });
export type RobotTestView = z.infer<typeof RobotTestView>;

const Address = z.string().trim().min(1).max(500);
const Secret = z.string().trim().min(1).max(200).nullable();
const Fields = {
  name: line(60),
  secret: Secret,
  events: z
    .array(z.enum(ROBOT_EVENTS))
    .min(1)
    .max(ROBOT_EVENTS.length)
    .refine((events) => new Set(events).size === events.length, { error: 'TWICE' }),
  locale: LocaleField,
  isOn: z.boolean(),
};

export const robotRoutes = {
  listRobots: route({
    method: 'GET',
    path: '/robots',
    access: 'staff:manage',
    summary: 'The firm’s group robots, by name, with what became of the latest message of each',
    response: RobotsView,
  }),
  addRobot: route({
    method: 'POST',
    path: '/robots',
    access: 'staff:manage',
    summary: 'Add a group robot; its address and secret are sealed and never shown again',
    body: z.strictObject({ kind: z.enum(ROBOT_KINDS), address: Address, ...Fields }),
    response: RobotsView,
    status: 201,
  }),
  saveRobot: route({
    method: 'PUT',
    path: '/robots/:robotId',
    access: 'staff:manage',
    summary: 'Change a group robot or turn it off; null leaves its address and secret as they are',
    params: z.object({ robotId: Id }),
    body: z.strictObject({ version: Version, address: Address.nullable(), ...Fields }),
    response: RobotsView,
  }),
  testRobot: route({
    method: 'POST',
    path: '/robots/:robotId/test',
    access: 'staff:manage',
    summary: 'Send a test message at once and say what came back; ten a minute',
    params: z.object({ robotId: Id }),
    response: RobotTestView,
  }),
} as const;
