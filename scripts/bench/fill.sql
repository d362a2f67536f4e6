-- Fills one firm: $firm (uuid), $rows (cases). Deterministic: ids are hashes of numbers. Run as superuser with
-- triggers off, so that 100,000 cases take seconds; the hash chains of these events are empty for that reason.
create or replace function pg_temp.id(seed text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(seed) placing '7' from 13) placing '8' from 17)::uuid $$;

insert into clients.clients (firm_id, id, name_zh, name_en, search_text, created_at)
select $firm, pg_temp.id($firm || 'client' || n), name, 'Client ' || n, name || ' Client ' || n || ' shop-' || n,
       platform.now() - make_interval(mins => n)
from generate_series(1, greatest($rows / 5, 1)) as n,
     lateral (select (array['深圳', '杭州', '宁波', '义乌', '广州', '厦门', '青岛'])[1 + n % 7]
                  || substr('海蓝晨星启航木子云帆金沙远山青禾明月长风', 1 + (n * 7) % 18, 2)
                  || substr('家居电子服饰玩具户外五金文具宠物母婴厨具', 1 + (n / 7 * 2) % 18, 2) || '有限公司' as name) as named;

insert into clients.seller_accounts (firm_id, id, client_id, name)
select $firm, pg_temp.id($firm || 'shop' || n), pg_temp.id($firm || 'client' || n), 'shop-' || n
from generate_series(1, greatest($rows / 5, 1)) as n;

insert into notices.notices (firm_id, id, source, sha256, size_bytes, file_key, body_text, reading, kind, role,
                             sender_verdict, marketplace, stored_at, case_id)
select $firm, pg_temp.id($firm || 'notice' || n), 'pasted', md5('a' || n) || md5('b' || n), 900, 'bench/' || n,
       'Your account has been deactivated.', $reading, 'section_3', 'first_notice', 'not_checked', 'US',
       platform.now() - make_interval(mins => n), case when n <= $rows then pg_temp.id($firm || 'case' || n) end
from generate_series(1, $rows + $spare) as n;

insert into cases.cases (firm_id, id, number, status, closed_as, suspension_type, causes, marketplace, zone, client_id,
                         seller_account_id, assignee_id, opening_notice_id, notice_received_at, next_deadline_id,
                         next_deadline_at, search_text, opened_at, updated_at, version)
select $firm, pg_temp.id($firm || 'case' || n), '2026-' || lpad(n::text, 6, '0'),
       case when is_open then (array['enquiry', 'awaiting_engagement', 'investigating', 'drafting', 'awaiting_amazon'])[1 + n % 5]
            else 'closed' end,
       case when not is_open then 'withdrawn' end,
       (array['deactivated', 'suspended', 'denied', 'banned'])[1 + n % 4],
       array[(array['low_quality', 'multiple_accounts', 'poor_performance', 'intellectual_property'])[1 + n % 4]],
       (array['US', 'US', 'UK', 'DE', 'JP'])[1 + n % 5], 'America/Los_Angeles',
       pg_temp.id($firm || 'client' || client), pg_temp.id($firm || 'shop' || client),
       (select array_agg(id order by id) from identity.staff where firm_id = $firm)[1 + n % 7],
       pg_temp.id($firm || 'notice' || n), opened_at,
       case when is_open and n % 20 > 0 then pg_temp.id($firm || 'deadline' || n) end,
       case when is_open and n % 20 > 0 then due_at end,
       '2026-' || lpad(n::text, 6, '0') || ' shop-' || client || ' B0' || upper(substr(md5('asin' || n), 1, 8)),
       opened_at, opened_at + interval '1 day', $events
from generate_series(1, $rows) as n,
     lateral (select n % 2 = 0 as is_open, 1 + n % greatest($rows / 5, 1) as client,
                     platform.now() - make_interval(mins => n * 7) as opened_at,
                     platform.now() + make_interval(mins => (n * 7919) % 180000 - 20000) as due_at) as facts;

insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, at, case_version,
                               status_after, transaction_id, previous_hash, hash)
select $firm, pg_temp.id($firm || 'event' || n || '/' || s), pg_temp.id($firm || 'case' || n), s, 'cases.note_added.v1',
       '{"text": "客户已补充发票，等待核对供应商信息。"}', 'staff', '{"kind": "system", "name": "bench"}',
       platform.now() - make_interval(mins => n * 7 - s), s, 'enquiry', 0, '', ''
from generate_series(1, $rows) as n, generate_series(1, $events) as s;

insert into cases.deadlines (firm_id, id, case_id, code, reading, kind, state, source, due_at, zone, is_ambiguous, readings, why)
select c.firm_id, case k when 1 then c.next_deadline_id else pg_temp.id(c.id || 'funds') end, c.id,
       (array['appeal_window', 'funds_request'])[k], 'latest_by', (array['latest_by', 'opens_at'])[k], 'open',
       'marketplace', c.next_deadline_at + make_interval(days => k - 1), c.zone, false, '[]', $why
from cases.cases c, generate_series(1, 2) as k where c.firm_id = $firm and c.next_deadline_id is not null and c.search_text like '% shop-%';

insert into cases.reminders (firm_id, id, deadline_id, rung, fire_at, state, fired_at)
select d.firm_id, pg_temp.id(d.id || rung), d.id, rung, at, case when at <= platform.now() then 'fired' else 'planned' end,
       case when at <= platform.now() then at end
from cases.deadlines d, (values ('t-14d', 15), ('t-7d', 8), ('t-3d', 4), ('t-1d', 2)) as rungs(rung, days),
     lateral (select d.due_at - make_interval(days => days) as at) as fires
where d.firm_id = $firm and d.why = $why;

insert into cases.number_series values ($firm, extract(year from platform.now())::int, 9000000)
on conflict (firm_id, year) do update set last_number = excluded.last_number;
