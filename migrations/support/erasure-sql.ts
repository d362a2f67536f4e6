/** SQL of the migration that brings retention, holds and erasures. Frozen with it. */
export const ERASURE_TABLES = `
  create table platform.erasure_map (
    place int primary key,
    table_name text not null,
    columns text[] not null,
    part text not null,
    subject text not null check (subject in ('case', 'client')),
    action text not null check (action in ('delete', 'blank', 'keep')),
    change text,
    because text check (because in ('accounts', 'proof', 'others')),
    rows text not null,
    check ((action = 'blank') = (change is not null)),
    check ((action = 'keep') = (because is not null))
  );
  comment on table platform.erasure_map is 'What an erasure does with each column of personal data; filled by migrations';
  comment on column platform.erasure_map.place is 'Order in which it is done';
  comment on column platform.erasure_map.table_name is 'Table';
  comment on column platform.erasure_map.columns is 'Columns of personal data that the line speaks for';
  comment on column platform.erasure_map.part is 'What the rows are called in a report';
  comment on column platform.erasure_map.subject is 'Rows of a case, or of the client';
  comment on column platform.erasure_map.action is 'What happens to the rows';
  comment on column platform.erasure_map.change is 'How rows are blanked: SQL after set';
  comment on column platform.erasure_map.because is 'Why rows are kept';
  comment on column platform.erasure_map.rows is 'Which rows: SQL over t, $2 (cases) and $3 (client)';

  create table cases.retention_settings (
    firm_id uuid primary key references identity.firms (id),
    closed_months int check (closed_months between 1 and 360),
    declined_months int check (declined_months between 1 and 360),
    changed_by uuid not null,
    changed_at timestamptz(3) not null default platform.now(),
    version int not null default 1,
    foreign key (firm_id, changed_by) references identity.staff (firm_id, id)
  );

  create table cases.legal_holds (
    firm_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    case_id uuid,
    reason text not null check (reason ~ '\\S'),
    placed_by uuid not null,
    placed_at timestamptz(3) not null default platform.now(),
    lift_reason text check (lift_reason ~ '\\S'),
    lifted_by uuid,
    lifted_at timestamptz(3),
    primary key (firm_id, id),
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null)),
    foreign key (firm_id, client_id) references clients.clients (firm_id, id),
    foreign key (firm_id, case_id) references cases.cases (firm_id, id),
    foreign key (firm_id, placed_by) references identity.staff (firm_id, id),
    foreign key (firm_id, lifted_by) references identity.staff (firm_id, id)
  );
  create index holds_of_client on cases.legal_holds (firm_id, client_id) where lifted_at is null;
  create index holds_newest on cases.legal_holds (firm_id, placed_at desc, id desc);

  create function cases.lift_hold_once() returns trigger language plpgsql as $$
    begin
      if old.lifted_at is not null or to_jsonb(new) - '{lift_reason,lifted_by,lifted_at}'::text[]
         is distinct from to_jsonb(old) - '{lift_reason,lifted_by,lifted_at}'::text[] then
        raise exception 'hold_stays: a hold is lifted once and else never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
  create trigger lift_once before update on cases.legal_holds for each row execute function cases.lift_hold_once();

  create table cases.erasures (
    firm_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    case_id uuid,
    cause text not null check (cause in ('request', 'retention')),
    reason text not null check (reason ~ '\\S'),
    state text not null default 'requested' check (state in ('requested', 'approved', 'erasing', 'done', 'withdrawn')),
    preview jsonb not null,
    report jsonb,
    requested_by uuid not null,
    requested_at timestamptz(3) not null default platform.now(),
    approved_by uuid,
    approved_at timestamptz(3),
    finished_at timestamptz(3),
    version int not null default 1,
    primary key (firm_id, id),
    constraint two_people check (approved_by <> requested_by),
    check ((approved_by is null) = (approved_at is null)),
    check (state not in ('approved', 'erasing', 'done') or approved_by is not null),
    check ((state in ('erasing', 'done')) = (report is not null)),
    check ((state = 'done') = (finished_at is not null)),
    foreign key (firm_id, client_id) references clients.clients (firm_id, id),
    foreign key (firm_id, case_id) references cases.cases (firm_id, id),
    foreign key (firm_id, requested_by) references identity.staff (firm_id, id),
    foreign key (firm_id, approved_by) references identity.staff (firm_id, id)
  );
  create unique index one_erasure_at_once on cases.erasures (firm_id, client_id, coalesce(case_id, client_id))
    where state in ('requested', 'approved', 'erasing');
  create index erasures_newest on cases.erasures (firm_id, requested_at desc, id desc);
  create index erasures_to_run on cases.erasures (firm_id) where state in ('approved', 'erasing');

  create table cases.erasure_files (
    firm_id uuid not null,
    erasure_id uuid not null,
    file_key text not null,
    sha256 text not null,
    outcome text check (outcome in ('removed', 'shared')),
    settled_at timestamptz(3),
    primary key (firm_id, erasure_id, file_key),
    check ((outcome is null) = (settled_at is null)),
    foreign key (firm_id, erasure_id) references cases.erasures (firm_id, id)
  );

  -- One step at a time, by the right people; erasing itself begins in the function below and nowhere else.
  create function cases.step_erasure() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - '{state,approved_by,approved_at,finished_at,report,version}'::text[]
           is distinct from to_jsonb(old) - '{state,approved_by,approved_at,finished_at,report,version}'::text[]
         or old.state in ('done', 'withdrawn')
         or (old.state, new.state) not in (('requested', 'approved'), ('requested', 'withdrawn'), ('approved', 'withdrawn'),
              ('approved', 'erasing'), ('erasing', 'done'))
         or old.approved_by is not null and new.approved_by is distinct from old.approved_by
         or new.state = 'erasing' and current_user <> 'overturn_system' then
        raise exception 'erasure_step: this is not the next step of an erasure' using errcode = 'restrict_violation';
      end if;
      if new.state = 'approved' and exists (
        select from identity.staff a join identity.staff b on b.firm_id = a.firm_id and b.person_id = a.person_id
        where a.firm_id = new.firm_id and a.id = new.approved_by and b.id = new.requested_by) then
        raise exception 'erasure_by_one: another person approves an erasure' using errcode = 'restrict_violation';
      end if;
      if new.state = 'done' and exists (select from cases.erasure_files f
        where f.firm_id = new.firm_id and f.erasure_id = new.id and f.outcome is null) then
        raise exception 'erasure_unfinished: files are still there' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
  create trigger step before update on cases.erasures for each row execute function cases.step_erasure();
  create function cases.settle_erased_file() returns trigger language plpgsql as $$
    begin
      if old.outcome is not null or (new.file_key, new.sha256) is distinct from (old.file_key, old.sha256) then
        raise exception 'tombstone: what was erased is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
  create trigger settle before update on cases.erasure_files for each row execute function cases.settle_erased_file();

  -- The eraser may do what nobody else may; who it is, only the definer function below decides.
  create or replace function platform.refuse_change() returns trigger language plpgsql as $$
    begin
      if current_user = 'overturn_system' and tg_op in ('UPDATE', 'DELETE') and tg_level = 'ROW' then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
      raise exception 'append_only: rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
    end $$;
  create or replace function notices.keep_original() returns trigger language plpgsql as $$
    begin
      if current_user <> 'overturn_system' and to_jsonb(new) - '{kind,role,marketplace,case_id,version}'::text[]
         is distinct from to_jsonb(old) - '{kind,role,marketplace,case_id,version}'::text[] then
        raise exception 'notice_original: what came in is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
  create or replace function evidence.keep_original() returns trigger language plpgsql as $$
    declare
      may_change constant text[] := array['kind', 'scan_state', 'scan_engine', 'scan_finding', 'scan_tries',
        'scanned_at', 'next_scan_at', 'tags', 'preview_state'];
    begin
      if current_user = 'overturn_system' then return new; end if;
      if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
        raise exception 'evidence_original: what came in is never changed' using errcode = 'restrict_violation';
      end if;
      if old.scan_state in ('infected', 'erased') and new.scan_state <> old.scan_state then
        raise exception 'evidence_%: an infected file stays one', old.scan_state using errcode = 'restrict_violation';
      end if;
      if new.scan_state = 'erased' and old.scan_state <> 'erased' then
        raise exception 'evidence_erased: a file is erased by an erasure' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;`;

export const ERASURE_FUNCTIONS = `
  -- Cases of an erasure, or of one that is thought of.
  create function cases.cases_to_erase(client uuid, only_case uuid) returns uuid[] language sql stable as $$
    select coalesce(array_agg(id order by id), '{}') from cases.cases
    where firm_id = platform.current_firm() and client_id = client and (only_case is null or id = only_case) $$;

  -- A hold on the client holds every case; a hold on a case holds the client as a whole too.
  create function cases.is_held(client uuid, only_case uuid) returns boolean language sql stable as $$
    select exists (select from cases.legal_holds h
      where h.firm_id = platform.current_firm() and h.client_id = client and h.lifted_at is null
        and (h.case_id is null or only_case is null or h.case_id = only_case)) $$;

  -- The dry run: how many rows each line of the map meets. Changes nothing, with the rights of who asks.
  create function cases.erasure_counts(client uuid, only_case uuid) returns jsonb language plpgsql stable as $$
    declare
      one record;
      met bigint;
      counts jsonb := '[]';
      ids uuid[] := cases.cases_to_erase(client, only_case);
    begin
      for one in select * from platform.erasure_map m where m.subject = 'case' or only_case is null order by m.place loop
        execute format('select count(*) from %s t where t.firm_id = $1 and (%s)', one.table_name, one.rows)
          into met using platform.current_firm(), ids, client;
        counts := counts || jsonb_build_object('table', one.table_name, 'part', one.part, 'action', one.action,
          'because', one.because, 'rows', met);
      end loop;
      return counts;
    end $$;

  -- Erases the rows of an approved erasure and lists the files whose bytes go. A hold, an open case and a missing
  -- second person stop it here, whoever calls.
  create function cases.erase_rows(erasure uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, platform, cases as $$
    declare
      firm constant uuid := platform.current_firm();
      asked cases.erasures;
      one record;
      met bigint;
      counts jsonb := '[]';
      ids uuid[];
    begin
      select * into asked from cases.erasures where firm_id = firm and id = erasure for update;
      if not found or asked.state <> 'approved' then
        raise exception 'erasure_not_approved: two people decide on an erasure' using errcode = 'restrict_violation';
      end if;
      ids := cases.cases_to_erase(asked.client_id, asked.case_id);
      if exists (select from cases.cases where firm_id = firm and id = any (ids) and status <> 'closed') then
        raise exception 'erasure_of_open_case: a case is closed first' using errcode = 'restrict_violation';
      end if;
      if cases.is_held(asked.client_id, asked.case_id) then
        raise exception 'legal_hold: what is held is not erased' using errcode = 'restrict_violation';
      end if;
      insert into cases.erasure_files (firm_id, erasure_id, file_key, sha256)
        select distinct on (k.file_key) firm, erasure, k.file_key, k.sha256 from (
          select file_key, sha256 from evidence.files where firm_id = firm and case_id = any (ids)
          union all select file_key, sha256 from evidence.copies where firm_id = firm and case_id = any (ids)
          union all select file_key, sha256 from notices.notices where firm_id = firm and case_id = any (ids)) k
        on conflict do nothing;
      for one in select * from platform.erasure_map m where m.subject = 'case' or asked.case_id is null order by m.place loop
        if one.action = 'delete' then
          execute format('delete from %s t where t.firm_id = $1 and (%s)', one.table_name, one.rows) using firm, ids, asked.client_id;
          get diagnostics met = row_count;
        elsif one.action = 'blank' then
          execute format('update %s t set %s where t.firm_id = $1 and (%s)', one.table_name, one.change, one.rows) using firm, ids, asked.client_id;
          get diagnostics met = row_count;
        else
          continue;
        end if;
        counts := counts || jsonb_build_object('table', one.table_name, 'part', one.part, 'action', one.action,
          'because', null, 'rows', met);
      end loop;
      update cases.erasures set state = 'erasing', version = version + 1, report = counts || coalesce(
        (select jsonb_agg(p) from jsonb_array_elements(asked.preview) p where p ->> 'action' = 'keep'), '[]')
        where firm_id = firm and id = erasure;
    end $$;

  create function cases.firms_with_erasures() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, platform, cases as $$
    select distinct firm_id from cases.erasures where state in ('approved', 'erasing') $$;
  grant execute on function cases.cases_to_erase(uuid, uuid), cases.is_held(uuid, uuid) to overturn_system;`;
