const QUERY = encodeURIComponent('海蓝');

/**
 * What is asked of both servers. `api` and `bare` answer the next request; ids are taken in turn.
 * @param {{ caseIds: string[], notices: { id: string, client: string, shop: string }[] }} known
 */
export function scenariosFor({ caseIds, notices }) {
  let place = 0;
  const nextCase = () => caseIds[place++ % caseIds.length];
  let opened = 0;
  const nextNotice = () => notices[opened++];
  const cases = '/api/v1/admin/cases';
  const get = (path) => ({ method: 'GET', path });
  const post = (path, body) => ({ method: 'POST', path, body: JSON.stringify(body) });
  return [
    {
      name: 'my cases by due date',
      api: () => get(`${cases}?view=mine&sort=due&limit=25`),
      bare: () => get('/mine'),
    },
    {
      name: 'filtered by marketplace and type',
      api: () => get(`${cases}?view=open&marketplace=UK&type=denied&sort=due&limit=25`),
      bare: () => get('/filtered'),
    },
    {
      name: 'search for two characters',
      api: () => get(`${cases}?view=open&q=${QUERY}&sort=due&limit=25`),
      bare: () => get(`/search?q=${QUERY}`),
    },
    {
      name: 'case page',
      api: () => get(`${cases}/${nextCase()}`),
      bare: () => get(`/page/${nextCase()}`),
    },
    {
      name: 'create a case',
      api: () => {
        const { id, client, shop } = nextNotice();
        return post(cases, {
          noticeId: id,
          marketplace: 'US',
          suspensionType: 'deactivated',
          causes: ['low_quality'],
          noticeReceivedAt: new Date(Date.now() - 3_600_000).toISOString(),
          client: { id: client },
          sellerAccount: { id: shop },
          assigneeId: null,
        });
      },
      bare: () => {
        const { id, client, shop } = nextNotice();
        return post('/create', { noticeId: id, clientId: client, sellerAccountId: shop });
      },
    },
  ];
}

/** Ids to ask for: some cases, and notices that have opened none, each with a client and its shop. */
export async function knownIds(client, firmId) {
  const cases = await client.query(
    `select id from cases.cases where firm_id = $1 and next_deadline_id is not null order by id limit 500`,
    [firmId],
  );
  const notices = await client.query(
    `select n.id, s.client_id as client, s.id as shop
     from (select id, 1 + row_number() over (order by id) % 200 as place from notices.notices n where firm_id = $1
           and case_id is null and not exists (
             select from cases.cases c where c.firm_id = n.firm_id and c.opening_notice_id = n.id)) as n
     join (select id, client_id, row_number() over (order by id) as place from clients.seller_accounts
           where firm_id = $1 and name like 'shop-%' order by id limit 200) as s using (place)`,
    [firmId],
  );
  return { caseIds: cases.rows.map(({ id }) => id), notices: notices.rows };
}
