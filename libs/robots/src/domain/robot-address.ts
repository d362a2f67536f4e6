import { fail, ok, type Result, type RobotKind } from '@overturn/kernel';

/** Hosts and path of each provider's robots, and the parameter that carries the key, if it is not the path. */
const PLACE: Readonly<
  Record<RobotKind, { readonly hosts: readonly string[]; readonly path: string; readonly key: string | null }>
> = {
  wecom: { hosts: ['qyapi.weixin.qq.com'], path: '/cgi-bin/webhook/send', key: 'key' },
  feishu: { hosts: ['open.feishu.cn', 'open.larksuite.com'], path: '/open-apis/bot/v2/hook/', key: null },
  dingtalk: { hosts: ['oapi.dingtalk.com'], path: '/robot/send', key: 'access_token' },
};

const isPlaceOf = (url: URL, { path, key }: (typeof PLACE)[RobotKind]): boolean =>
  key === null
    ? url.pathname.startsWith(path) && /^[\w-]{4,100}$/.test(url.pathname.slice(path.length))
    : url.pathname === path && (url.searchParams.get(key) ?? '').length >= 4;

/**
 * The address of a robot, if it is one of its provider's: nothing else is ever called. `extraOrigins` are let as well
 * (development and tests). Fails with ROBOTS.ADDRESS_REFUSED and the hosts that are let.
 */
export function robotAddress(
  kind: RobotKind,
  typed: string,
  extraOrigins: readonly string[] = [],
): Result<URL> {
  const place = PLACE[kind];
  const refused = () => fail('ROBOTS.ADDRESS_REFUSED', { hosts: place.hosts.join(', ') });
  if (!URL.canParse(typed)) return refused();
  const url = new URL(typed);
  const isOfProvider = url.protocol === 'https:' && url.port === '' && place.hosts.includes(url.hostname);
  if (!isOfProvider && !extraOrigins.includes(url.origin)) return refused();
  if (url.username !== '' || url.password !== '' || !isPlaceOf(url, place)) return refused();
  url.hash = '';
  return ok(url);
}
