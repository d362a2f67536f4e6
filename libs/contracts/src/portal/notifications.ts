import { MUTABLE_TODOS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { TimeOfDay, route } from '../common';

export const PortalNotificationsView = z
  .strictObject({
    /** Of these no mail is sent; what binds the client is always told. */
    muted: z.array(z.enum(MUTABLE_TODOS)),
    /** In my zone: mails wait until they are over. */
    quietFrom: TimeOfDay,
    quietTo: TimeOfDay,
    /** In my zone: what waits is told once a day at this time; null: at once. What binds me is always told at once. */
    digestAt: TimeOfDay.nullable(),
  })
  .meta({ id: 'PortalNotificationsView' });
export type PortalNotificationsView = z.infer<typeof PortalNotificationsView>;

export const portalNotificationRoutes = {
  getNotifications: route({
    method: 'GET',
    path: '/notifications',
    access: 'client',
    summary: 'What I am mailed about, and my quiet hours',
    response: PortalNotificationsView,
  }),
  setNotifications: route({
    method: 'PUT',
    path: '/notifications',
    access: 'client',
    summary: 'Choose what I am mailed about, and when not',
    body: PortalNotificationsView,
    response: PortalNotificationsView,
  }),
} as const;
