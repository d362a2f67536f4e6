/** Injection token of the checked settings. */
export const SETTINGS = Symbol('Settings');
