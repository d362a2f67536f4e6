-- Roles and extensions of one Overturn database. Run by a superuser inside that database; may be run again.
-- The embedded server, the tests and docker/compose.yaml all use this file. Passwords are set apart.
--
--   overturn_owner   owns the tables; migrations only
--   overturn_app     the running product: owns nothing, row security always applies
--   overturn_system  owns the few SECURITY DEFINER functions that see more than one firm, through policies made
--                    for it; nobody can log in as it

do $$
begin
  if not exists (select from pg_roles where rolname = 'overturn_owner') then create role overturn_owner; end if;
  if not exists (select from pg_roles where rolname = 'overturn_app') then create role overturn_app; end if;
  if not exists (select from pg_roles where rolname = 'overturn_system') then create role overturn_system; end if;
end $$;

alter role overturn_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role overturn_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role overturn_system nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- PostgreSQL 16 and later: to give a function away one needs SET on the new owner, not its rights.
grant overturn_system to overturn_owner with inherit false, set true, admin false;

do $$
begin
  execute format('alter database %I owner to overturn_owner', current_database());
  execute format('alter database %I set timezone to ''UTC''', current_database());
  execute format('revoke all on database %I from public', current_database());
  -- The queue's bulk insert works through a temporary table.
  execute format('grant connect, temporary on database %I to overturn_app', current_database());
end $$;

revoke create on schema public from public;
alter schema public owner to overturn_owner;

create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists pgcrypto;
