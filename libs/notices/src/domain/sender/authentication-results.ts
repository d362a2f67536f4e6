type Check = 'passed' | 'failed' | 'absent';

interface Authentication {
  readonly spf: Check;
  readonly dkim: Check;
  readonly dmarc: Check;
  /** The domain of the passed DKIM signature. */
  readonly dkimDomain: string | null;
}

/** One Authentication-Results header (RFC 8601). `softfail` counts as failed, `none` and `neutral` as absent. */
export function readAuthentication(header: string): Authentication {
  const parts = header
    .toLowerCase()
    .slice(0, 10_000)
    .split(';')
    .map((part) => part.trim());
  const passedDkim = parts.find((part) => part.startsWith('dkim=pass'));
  return {
    spf: check(parts, 'spf'),
    dkim: passedDkim === undefined ? check(parts, 'dkim') : 'passed',
    dmarc: check(parts, 'dmarc'),
    dkimDomain: /header\.(?:d|i)=@?([a-z0-9.-]{1,253})/.exec(passedDkim ?? '')?.[1] ?? null,
  };
}

function check(parts: readonly string[], method: string): Check {
  const part = parts.find((each) => each.startsWith(`${method}=`));
  const result = /^[a-z]+/.exec(part?.slice(method.length + 1) ?? '')?.[0];
  if (result === 'pass' || result === 'bestguesspass') return 'passed';
  return result === 'fail' || result === 'softfail' || result === 'permerror' ? 'failed' : 'absent';
}
