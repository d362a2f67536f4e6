import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACTS =
  'number, issued_on, title, tax_number, item, tax_rate_ppm, net_minor, tax_minor, total_minor, covers_minor, registered_by, registered_at';

/**
 * What fapiaos never do: change once issued, exceed their invoice, take back more than was said. One lock per invoice: two
 * people who register at once cannot come above it together.
 */
export class GuardFapiaos1764400001000 implements MigrationInterface {
  name = 'GuardFapiaos1764400001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function fapiao.keep_fapiao() returns trigger language plpgsql as $$
        declare
          moving constant text[] := '{state,form,${FACTS.replaceAll(' ', '')},confirmed_at,closed_reason,delivered_by,delivered_at,version}';
          invoice billing.invoices;
          blue fapiao.fapiaos;
          so_far record;
        begin
          perform pg_advisory_xact_lock(hashtextextended('fapiao of ' || new.invoice_id, 0));
          select * into invoice from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id;
          if tg_op = 'INSERT' then
            if new.state not in ('requested', 'confirmation_asked', 'issued') or new.version <> 1 then
              raise exception 'fapiao_begins: asked for, or issued' using errcode = 'restrict_violation';
            end if;
            if invoice.number is null or invoice.client_id <> new.client_id or invoice.case_id <> new.case_id
               or (invoice.state = 'void' and new.colour = 'blue') then
              raise exception 'fapiao_of_invoice: of an issued invoice and its client' using errcode = 'restrict_violation';
            end if;
          else
            if old.number is not null and to_jsonb(new) - '{state,delivered_by,delivered_at,version}'::text[]
                 is distinct from to_jsonb(old) - '{state,delivered_by,delivered_at,version}'::text[] then
              raise exception 'fapiao_issued: it is corrected by a red one and never changed' using errcode = 'restrict_violation';
            end if;
            if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving or new.version <> old.version + 1 then
              raise exception 'fapiao_fixed: what was asked for is withdrawn, not changed' using errcode = 'restrict_violation';
            end if;
            if not (old.state || '>' || new.state = any (array['requested>issued', 'requested>withdrawn',
                'confirmation_asked>confirmed', 'confirmation_asked>withdrawn', 'confirmed>issued', 'confirmed>withdrawn',
                'issued>delivered'])) then
              raise exception 'fapiao_state: % does not become %', old.state, new.state using errcode = 'restrict_violation';
            end if;
          end if;
          if new.colour = 'red' then
            select * into blue from fapiao.fapiaos b where b.firm_id = new.firm_id and b.id = new.blue_id;
            if blue.colour is distinct from 'blue' or blue.number is null or blue.invoice_id <> new.invoice_id
               or blue.form <> new.form or new.issued_on < blue.issued_on then
              raise exception 'red_differs: a red fapiao is of an issued blue one, of its form, not before it'
                using errcode = 'restrict_violation';
            end if;
          end if;
          if new.number is null or (tg_op = 'UPDATE' and old.number is not null) then return new; end if;
          if invoice.currency = 'CNY' and new.covers_minor <> new.total_minor then
            raise exception 'fapiao_covers: an invoice in CNY is covered by what the fapiao says' using errcode = 'restrict_violation';
          end if;
          if new.colour = 'blue' then
            select coalesce(sum(case f.colour when 'blue' then f.covers_minor else -f.covers_minor end), 0) as covered into so_far
              from fapiao.fapiaos f where f.firm_id = new.firm_id and f.invoice_id = new.invoice_id and f.number is not null
                and f.id <> new.id;
            if so_far.covered + new.covers_minor > invoice.total_minor then
              raise exception 'fapiao_over_invoice: blue less red never exceeds the invoice' using errcode = 'restrict_violation';
            end if;
          else
            select coalesce(sum(f.net_minor), 0) as net, coalesce(sum(f.tax_minor), 0) as tax, coalesce(sum(f.covers_minor), 0) as covered
              into so_far from fapiao.fapiaos f where f.firm_id = new.firm_id and f.blue_id = new.blue_id and f.number is not null
                and f.id <> new.id;
            if so_far.net + new.net_minor > blue.net_minor or so_far.tax + new.tax_minor > blue.tax_minor
               or so_far.covered + new.covers_minor > blue.covers_minor then
              raise exception 'red_over_blue: red ones take back no more than their blue one says' using errcode = 'restrict_violation';
            end if;
          end if;
          return new;
        end $$;
      create trigger keep_fapiao before insert or update on fapiao.fapiaos
        for each row execute function fapiao.keep_fapiao();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
