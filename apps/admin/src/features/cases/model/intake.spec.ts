import { aNotice } from '../../../shared/notice/testing/notice.builder';
import { accountAfter, obviousAccount, openingFacts, openingRequest, type IntakeDraft } from './intake';

const ID = '0190a000-0000-7000-8000-0000000000aa';
const received = { wall: '2026-11-23T09:30', zone: 'Asia/Shanghai' };
const draft = (over: Partial<IntakeDraft> = {}): IntakeDraft => ({
  received,
  client: { kind: 'existing', id: ID },
  account: { kind: 'existing', id: ID },
  assigneeId: null,
  ...over,
});

function noticeWithCauses() {
  const notice = aNotice();
  notice.reading.causes = {
    ...notice.reading.causes,
    correction: { value: ['low_quality'], by: '林悦', at: '2026-11-23T00:00:00Z', reason: null },
  };
  return notice;
}

const account = (id: string, marketplaces: ('US' | 'DE')[], retiredAt: string | null = null) => ({
  id,
  name: id,
  merchantToken: null,
  marketplaces,
  retiredAt,
  version: 1,
});

describe('opening a case from a notice', () => {
  it('counts from when the notice was received, in the zone in which it was said', () => {
    expect(openingFacts(noticeWithCauses(), received)).toEqual({
      facts: {
        noticeId: aNotice().id,
        marketplace: 'US',
        suspensionType: 'deactivated',
        causes: ['low_quality'],
        noticeReceivedAt: '2026-11-23T01:30:00.000Z',
      },
      missing: [],
    });
  });

  it('says all that is missing at once', () => {
    const { body, missing } = openingRequest(
      aNotice(),
      draft({ received: { wall: '', zone: 'UTC' }, client: { kind: 'new', name: ' ' }, account: null }),
      null,
    );
    expect(body).toBeNull();
    expect(missing).toEqual(['causes', 'received', 'client', 'account']);
  });

  it('opens for a new client with a new shop on the notice’s marketplace', () => {
    const { body } = openingRequest(
      noticeWithCauses(),
      draft({ client: { kind: 'new', name: '星河' }, account: { kind: 'new', name: 'Galaxy' } }),
      null,
    );
    expect(body).toMatchObject({
      client: { new: { nameZh: '星河' } },
      sellerAccount: { new: { name: 'Galaxy', marketplaces: ['US'] } },
    });
  });

  it('takes the account that goes without saying, until another one is chosen', () => {
    expect(
      openingRequest(noticeWithCauses(), draft({ account: null }), 'obvious').body?.sellerAccount,
    ).toEqual({
      id: 'obvious',
    });
    expect(openingRequest(noticeWithCauses(), draft(), 'obvious').body?.sellerAccount).toEqual({ id: ID });
  });

  it('finds an account obvious only when there is one', () => {
    expect(obviousAccount([account('a', ['US']), account('b', ['DE'])], 'US')).toBe('a');
    expect(obviousAccount([account('a', ['US']), account('b', ['US'])], 'US')).toBeNull();
    expect(obviousAccount([account('a', ['DE'])], 'US')).toBe('a');
    expect(obviousAccount([account('a', ['US'], '2026-01-01T00:00:00Z')], 'US')).toBeNull();
  });

  it('names a new client’s shop as the notice does, else as the client, until it is typed by hand', () => {
    const fresh = draft({ account: null });
    expect(accountAfter(fresh, { kind: 'new', name: '星河' }, 'Galaxy')).toEqual({
      kind: 'new',
      name: 'Galaxy',
    });
    const named = draft({ client: { kind: 'new', name: '星' }, account: { kind: 'new', name: '星' } });
    expect(accountAfter(named, { kind: 'new', name: '星河' }, '')).toEqual({ kind: 'new', name: '星河' });
    const typed = draft({ client: { kind: 'new', name: '星' }, account: { kind: 'new', name: 'My shop' } });
    expect(accountAfter(typed, { kind: 'new', name: '星河' }, '')).toEqual({ kind: 'new', name: 'My shop' });
    expect(accountAfter(typed, { kind: 'existing', id: ID }, '')).toBeNull();
  });
});
