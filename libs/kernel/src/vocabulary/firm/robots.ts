/** Where a group robot (群机器人) of a firm lives: 企业微信, 飞书, 钉钉. */
export const ROBOT_KINDS = ['wecom', 'feishu', 'dingtalk'] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

/** What a group may be told of. */
export const ROBOT_EVENTS = [
  'deadline_near',
  'needs_person',
  'outcome_verified',
  'payment_received',
] as const;
export type RobotEvent = (typeof ROBOT_EVENTS)[number];
