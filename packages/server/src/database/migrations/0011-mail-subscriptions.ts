import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Addresses that are subscribed to news of a case, and the mails that wait to be sent. Neither
 * citizens nor officers have any right on these tables: functions with the rights of the maintenance
 * role take an address in, confirm it, erase it, and leave a mail in the transaction that changes the
 * case. A mail that is being tried has `attempts` above 0, so that news which comes meanwhile is
 * another mail.
 */
export const mailSubscriptions: Migration = {
  async up(db) {
    await sql`
      create table mail_subscriptions (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        id bytea not null check (length(id) = 16),
        address text not null,
        lang text not null,
        is_follower boolean not null,
        confirm_hash bytea not null,
        leave_hash bytea not null,
        requested_at timestamptz not null,
        confirm_by timestamptz not null,
        confirmed_at timestamptz,
        primary key (province_code, case_number, id),
        foreign key (province_code, case_number) references cases
      );
      create unique index mail_subscriptions_address
        on mail_subscriptions (province_code, case_number, lower(address));
      create unique index mail_subscriptions_confirm on mail_subscriptions (confirm_hash);
      create unique index mail_subscriptions_leave on mail_subscriptions (leave_hash);
      create index mail_subscriptions_pending on mail_subscriptions (confirm_by)
        where confirmed_at is null;

      create table mail_outbox (
        province_code text collate "C" not null,
        id uuid not null default gen_random_uuid(),
        case_number text collate "C" not null,
        subscription bytea not null,
        kind text not null check (kind in ('confirm', 'news')),
        created_at timestamptz not null,
        next_try_at timestamptz not null,
        attempts integer not null default 0,
        primary key (province_code, id),
        foreign key (province_code, case_number, subscription) references mail_subscriptions
          on delete cascade
      );
      create index mail_outbox_due on mail_outbox (next_try_at);
      create unique index mail_outbox_waiting
        on mail_outbox (province_code, case_number, subscription, kind) where attempts = 0;
      create index mail_outbox_subscription
        on mail_outbox (province_code, case_number, subscription);

      create table mail_requests (
        fingerprint bytea primary key check (length(fingerprint) = 32),
        until timestamptz not null,
        mails integer not null check (mails > 0)
      );
      create index mail_requests_end on mail_requests (until);

      grant select, insert, update, delete on mail_subscriptions, mail_outbox, mail_requests
        to damrong_maintenance;

      alter table mail_subscriptions enable row level security, force row level security;
      alter table mail_outbox enable row level security, force row level security;
      alter table mail_requests enable row level security, force row level security;
      create policy maintenance on mail_subscriptions to damrong_maintenance using (true) with check (true);
      create policy maintenance on mail_outbox to damrong_maintenance using (true) with check (true);
      create policy maintenance on mail_requests to damrong_maintenance using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_subscribe_to_mail(asked jsonb, most integer, mails_a_day integer)
        returns boolean
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            subscriber public.mail_subscriptions
              := jsonb_populate_record(null::public.mail_subscriptions, asked);
            confirmed integer;
            mails_today integer;
          begin
            perform from public.cases where cases.province_code = subscriber.province_code
              and cases.number = subscriber.case_number and cases.identity = 'named'
              and cases.status not in ('closed', 'rejected') for update;
            if not found then
              return false;
            end if;
            select count(*) into confirmed from public.mail_subscriptions as known
              where known.province_code = subscriber.province_code
                and known.case_number = subscriber.case_number
                and known.is_follower = subscriber.is_follower and known.confirmed_at is not null;
            -- Before any address is compared, so that the answer does not tell which are known.
            if confirmed >= most then
              return false;
            end if;
            insert into public.mail_subscriptions as kept select (subscriber).*
              on conflict (province_code, case_number, lower(address)) do update
                set lang = excluded.lang, confirm_by = excluded.confirm_by,
                  is_follower = kept.is_follower and excluded.is_follower
              returning * into subscriber;
            delete from public.mail_subscriptions as pending
              where pending.province_code = subscriber.province_code
                and pending.case_number = subscriber.case_number and pending.confirmed_at is null
                and pending.is_follower = subscriber.is_follower
                and pending.id not in (
                  select newest.id from public.mail_subscriptions as newest
                    where newest.province_code = subscriber.province_code
                      and newest.case_number = subscriber.case_number
                      and newest.confirmed_at is null
                      and newest.is_follower = subscriber.is_follower
                    order by newest.confirm_by desc, newest.id = subscriber.id desc
                    limit most - confirmed);
            insert into public.mail_requests as counted (fingerprint, until, mails)
              values (decode(asked ->> 'fingerprint', 'hex'),
                (asked ->> 'requested_at')::timestamptz + interval '1 day', 1)
              on conflict (fingerprint) do update set
                mails = case when counted.until <= (asked ->> 'requested_at')::timestamptz
                  then 1 else counted.mails + 1 end,
                until = case when counted.until <= (asked ->> 'requested_at')::timestamptz
                  then excluded.until else counted.until end
              returning mails into mails_today;
            if mails_today <= mails_a_day then
              insert into public.mail_outbox
                (province_code, case_number, subscription, kind, created_at, next_try_at)
                values (subscriber.province_code, subscriber.case_number, subscriber.id, 'confirm',
                  (asked ->> 'requested_at')::timestamptz, (asked ->> 'requested_at')::timestamptz)
                on conflict do nothing;
            end if;
            return true;
          end
        $$;

      create function damrong_confirm_mail(province text, hash bytea, at timestamptz)
        returns boolean
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          begin
            update public.mail_subscriptions as subscriber
              set confirmed_at = coalesce(subscriber.confirmed_at, at)
              where subscriber.province_code = province and subscriber.confirm_hash = hash
                and (subscriber.confirmed_at is not null or subscriber.confirm_by > at);
            return found;
          end
        $$;

      create function damrong_leave_mail(province text, hash bytea) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          delete from public.mail_subscriptions as subscriber
            where subscriber.province_code = province and subscriber.leave_hash = hash
        $$;

      create function damrong_mail_news(
        province text, number text, at timestamptz, followers_too boolean
      ) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          insert into public.mail_outbox
              (province_code, case_number, subscription, kind, created_at, next_try_at)
            select subscriber.province_code, subscriber.case_number, subscriber.id, 'news', at, at
              from public.mail_subscriptions as subscriber
              where subscriber.province_code = province and subscriber.case_number = number
                and subscriber.confirmed_at is not null and (followers_too or not subscriber.is_follower)
            on conflict do nothing
        $$;

      revoke execute on function damrong_subscribe_to_mail(jsonb, integer, integer),
        damrong_confirm_mail(text, bytea, timestamptz), damrong_leave_mail(text, bytea),
        damrong_mail_news(text, text, timestamptz, boolean) from public;
      grant execute on function damrong_subscribe_to_mail(jsonb, integer, integer),
        damrong_confirm_mail(text, bytea, timestamptz), damrong_leave_mail(text, bytea)
        to damrong_public;
      grant execute on function damrong_mail_news(text, text, timestamptz, boolean)
        to damrong_public, damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_subscribe_to_mail(jsonb, integer, integer) owner to damrong_maintenance;
      alter function damrong_confirm_mail(text, bytea, timestamptz) owner to damrong_maintenance;
      alter function damrong_leave_mail(text, bytea) owner to damrong_maintenance;
      alter function damrong_mail_news(text, text, timestamptz, boolean) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};
