const EMAIL = /[^\s@<>()"',;:，；：、（）]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

/** The e-mail in what somebody wrote about how to be answered; null where it names another way. */
export const askerEmail = (contact: string): string | null => EMAIL.exec(contact)?.[0] ?? null;
