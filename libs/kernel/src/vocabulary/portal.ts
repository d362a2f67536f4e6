/** What a client's person may do for the client: an owner signs and agrees, a member sees, uploads and writes. */
export const CLIENT_RIGHTS = ['owner', 'member'] as const;
export type ClientRights = (typeof CLIENT_RIGHTS)[number];

export const CLIENT_USER_STATES = ['invited', 'active', 'disabled'] as const;
export type ClientUserState = (typeof CLIENT_USER_STATES)[number];
