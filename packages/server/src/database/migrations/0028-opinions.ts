import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Opinions without writers. What has arrived since the last night stands apart, in a table that is in
 * no write-ahead log, no base backup and no replica, under the hash of the sender's key, so that a
 * repeated call counts once. Each arrival is written together with those whose hashes begin alike, 32
 * to 64 of them, in a random order: neither the transaction nor the place of a row tells which came last.
 * Each hour the table is emptied into a new file. After midnight the opinions of the day move in one transaction, in random
 * order and under new random ids; the keys are gone with that. What a record of DECISIONS.md says of
 * this holds only together: a column with a time, or a write elsewhere in the same transaction, would
 * undo it.
 */
export const opinions: Migration = {
  async up(db) {
    await sql`
      create table opinion_topics (
        code text collate "C" primary key check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
        name_th text not null,
        name_en text not null,
        position integer not null,
        retired_at timestamptz
      );

      /* What the public may know: tens, of nothing fewer. */
      create table opinion_counts (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        topic_code text collate "C" not null,
        at_least integer not null check (at_least >= 10 and at_least % 10 = 0),
        through date not null,
        primary key (province_code, topic_code)
      );
      grant select, insert, delete on opinion_counts to damrong_maintenance;

      create table opinions (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        id uuid not null default gen_random_uuid(),
        district_code text collate "C" not null check (district_code ~ '^[0-9]{4}$'),
        topic_code text collate "C" not null,
        text text not null,
        age_band text,
        occupation text,
        received_on date not null,
        held boolean not null,
        tags text[] not null default '{}',
        primary key (province_code, id)
      );
      create index opinions_by_day on opinions (province_code, received_on desc, id);

      create unlogged table opinion_arrivals (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        key_hash bytea not null,
        fingerprint bytea not null,
        district_code text collate "C" not null,
        topic_code text collate "C" not null,
        text text not null,
        age_band text,
        occupation text,
        received_on date not null,
        held boolean not null,
        primary key (province_code, key_hash)
      );

      grant select, update (tags, held) on opinions to damrong_officer;
      grant select, insert on opinions to damrong_maintenance;
      grant select, insert, delete, truncate on opinion_arrivals to damrong_maintenance;
      alter table opinions enable row level security, force row level security;
      alter table opinion_arrivals enable row level security, force row level security;
      create policy officer_reads on opinions for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_sorts on opinions for update to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy maintenance on opinions to damrong_maintenance using (true) with check (true);
      create policy maintenance on opinion_arrivals to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_take_opinion(sent jsonb, sender bytea, content bytea)
        returns table (fingerprint bytea, received_on date)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          #variable_conflict use_column
          declare
            province text := sent ->> 'province_code';
            arrived opinion_arrivals;
            width integer;
            low integer;
          begin
            /* One after the other, because each rewrites others. */
            perform pg_advisory_xact_lock(hashtext('damrong opinions'), province::integer);
            arrived := jsonb_populate_record(null::opinion_arrivals, sent);
            arrived.key_hash := sender;
            arrived.fingerprint := content;
            if not exists (select from opinion_arrivals kept
                where kept.province_code = province and kept.key_hash = sender) then
              /* All of one span of hashes, the span being as wide as holds 32 to 64 rows. */
              select 65536 >> greatest(0, least(16, floor(log(2, (count(*) + 1) / 32.0))))::integer
                into width from opinion_arrivals kept where kept.province_code = province;
              low := (get_byte(sender, 0) * 256 + get_byte(sender, 1)) / width * width;
              with beside as (
                delete from opinion_arrivals kept where kept.province_code = province
                  and kept.key_hash >= decode(lpad(to_hex(low), 4, '0'), 'hex')
                  and (low + width > 65535
                    or kept.key_hash < decode(lpad(to_hex(low + width), 4, '0'), 'hex'))
                  returning kept.*
              ), mixed as (
                select * from beside union all select arrived.*
              )
              insert into opinion_arrivals select * from mixed order by random();
            end if;
            return query select kept.fingerprint, kept.received_on from opinion_arrivals kept
              where kept.province_code = province and kept.key_hash = sender;
          end
        $$;

      create function damrong_mix_opinions(first_day_kept date) returns integer
        language plpgsql set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            arrived opinion_arrivals[];
            moved integer;
          begin
            lock table opinion_arrivals in access exclusive mode;
            select array_agg(one) into arrived from opinion_arrivals one;
            truncate opinion_arrivals;
            insert into opinions (province_code, district_code, topic_code, text, age_band, occupation,
                received_on, held)
              select province_code, district_code, topic_code, text, age_band, occupation,
                  received_on, held
                from unnest(arrived) where received_on < first_day_kept order by random();
            get diagnostics moved = row_count;
            insert into opinion_arrivals
              select * from unnest(arrived) one where one.received_on >= first_day_kept
                order by random();
            return moved;
          end
        $$;

      /* The ministry has numbers of all provinces, and no opinion. */
      create function damrong_count_opinions()
        returns table (province_code text, topic_code text, count integer)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select province_code, topic_code, count(*)::integer from opinions
            where not held and (select damrong_scope()) in (province_code, '*')
            group by province_code, topic_code order by province_code, topic_code
        $$;

      revoke execute on function damrong_take_opinion(jsonb, bytea, bytea),
        damrong_mix_opinions(date), damrong_count_opinions() from public;
      grant execute on function damrong_take_opinion(jsonb, bytea, bytea) to damrong_public;
      grant execute on function damrong_mix_opinions(date) to damrong_maintenance;
      grant execute on function damrong_count_opinions() to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_take_opinion(jsonb, bytea, bytea) owner to damrong_maintenance;
      alter function damrong_count_opinions() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};
