import type { PasskeyEntryView, PasskeyOptionsView } from '@overturn/contracts/portal';

/** The browser's side of passkeys; loaded when one is made or used, for most visits need none of it. */
const library = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys at all; the one inside WeChat, for one, does not. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && window.isSecureContext;

/** Whether the browser offers passkeys among the suggestions of the e-mail field. */
export const suggestsPasskeys = async (): Promise<boolean> =>
  knowsPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false);

/** What became of asking the device: it answered, its owner declined, or it has one for here already. */
type Asked<Answer> = { readonly answer: Answer } | { readonly answer: null; readonly isKnown: boolean };

async function ask<Answer>(work: () => Promise<Answer>): Promise<Asked<Answer>> {
  try {
    return { answer: await work() };
  } catch (error) {
    return { answer: null, isKnown: error instanceof Error && error.name === 'InvalidStateError' };
  }
}

/** Has the device sign a challenge; `isQuiet`: only among the suggestions of the e-mail field, until something is chosen. */
export async function signWithPasskey(options: PasskeyEntryView, isQuiet: boolean) {
  const { startAuthentication } = await library();
  return ask(() => startAuthentication({ optionsJSON: options, useBrowserAutofill: isQuiet }));
}

/** Has the device make a passkey, after its owner has shown that it is them. */
export async function makePasskey(options: PasskeyOptionsView) {
  const { startRegistration } = await library();
  return ask(() => startRegistration({ optionsJSON: options }));
}

/** Ends what waits quietly. */
export async function stopAsking(): Promise<void> {
  (await library()).WebAuthnAbortService.cancelCeremony();
}
