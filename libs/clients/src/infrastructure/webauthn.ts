import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@overturn/platform';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { parse as bytesOfUuid } from 'uuid';
import { PasskeyChallenges } from './passkey-challenges';

const TIMEOUT_MS = 300_000;

export type PasskeyMade = Pick<RegistrationResponseJSON, 'id' | 'rawId' | 'type'> & {
  readonly response: Pick<RegistrationResponseJSON['response'], 'clientDataJSON' | 'attestationObject'>;
};
export type PasskeyAnswer = Pick<AuthenticationResponseJSON, 'id' | 'rawId' | 'type'> & {
  readonly response: Pick<
    AuthenticationResponseJSON['response'],
    'clientDataJSON' | 'authenticatorData' | 'signature'
  >;
};

/**
 * Web Authentication (https://www.w3.org/TR/webauthn-3/) for the portal's address alone: the browser must have been
 * there, and whoever holds the device must have shown it that it is them.
 */
@Injectable()
export class WebAuthn {
  private readonly origin: string;
  private readonly rpId: string;

  constructor(
    private readonly challenges: PasskeyChallenges,
    @Inject(SETTINGS) settings: Pick<Settings, 'PORTAL_URL'>,
  ) {
    const url = new URL(settings.PORTAL_URL);
    this.origin = url.origin;
    this.rpId = url.hostname;
  }

  /** What the browser is asked to make a passkey with; `known` are not made a second time. */
  async askToMake(
    person: { readonly id: string; readonly email: string; readonly name: string },
    firmName: string,
    known: readonly string[],
  ) {
    const options = await generateRegistrationOptions({
      rpName: firmName,
      rpID: this.rpId,
      userID: Uint8Array.from(bytesOfUuid(person.id)),
      userName: person.email,
      userDisplayName: person.name,
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.challenges.keep(options.challenge, person.id);
    return options;
  }

  /** What the browser is asked to sign in with: any passkey that it has for the portal. */
  async askToSign() {
    const options = await generateAuthenticationOptions({
      rpID: this.rpId,
      userVerification: 'required',
      timeout: TIMEOUT_MS,
    });
    await this.challenges.keep(options.challenge, null);
    return options;
  }

  /** @returns the new passkey's key, or null when the browser's answer is not to be trusted */
  async made(answer: PasskeyMade, personId: string): Promise<WebAuthnCredential | null> {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: { ...answer, clientExtensionResults: {} },
        expectedChallenge: (challenge) => this.challenges.spend(challenge, personId),
        expectedOrigin: this.origin,
        expectedRPID: this.rpId,
        requireUserVerification: true,
      });
      return verified ? registrationInfo.credential : null;
    } catch (error) {
      return notTrusted(error);
    }
  }

  /** @returns how often the passkey has signed by now, or null when the answer is not to be trusted */
  async signed(answer: PasskeyAnswer, credential: WebAuthnCredential): Promise<number | null> {
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: { ...answer, clientExtensionResults: {} },
        expectedChallenge: (challenge) => this.challenges.spend(challenge, null),
        expectedOrigin: this.origin,
        expectedRPID: this.rpId,
        credential,
        requireUserVerification: true,
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch (error) {
      return notTrusted(error);
    }
  }
}

/** The package throws plain errors for what it refuses; a database that fails is another matter. */
function notTrusted(error: unknown): null {
  if (error instanceof Error && 'driverError' in error) throw error;
  return null;
}
