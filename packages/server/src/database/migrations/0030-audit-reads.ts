import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The audit as supervisors read it: of their province, or of the country for the ministry. Reasons and
 * names come by a function for one entry at a time, which keeps what was said about a case from the
 * ministry; the column itself is granted to no role of the desk.
 */
export const auditReads: Migration = {
  async up(db) {
    await sql`
      create function damrong_audit_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case o.role when 'administrator' then '*'
              when 'chief' then o.province_code when 'director' then o.province_code end
          from public.officers o
          where o.id = public.damrong_officer_id() and not o.must_change_password
        $$;

      create function damrong_audit_told(place text, entry bigint)
        returns table (username text, display_name text, detail text)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.username, o.display_name,
              case when told.scope = a.province_code or a.case_number is null then a.reason end
            from (select public.damrong_audit_scope() as scope) told
              join public.audit_entries a on a.province_code = place and a.id = entry
                and told.scope in (a.province_code, '*')
              left join public.officers o on o.id = a.officer_id
        $$;

      create function damrong_audit_officers(who text) returns setof integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.id from public.officers o
            where public.damrong_audit_scope() is not null
              and position(lower(who) in lower(o.username || ' ' || o.display_name)) > 0
        $$;

      revoke execute on function damrong_audit_scope(), damrong_audit_told(text, bigint),
        damrong_audit_officers(text) from public;
      grant execute on function damrong_audit_scope(), damrong_audit_told(text, bigint),
        damrong_audit_officers(text) to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_audit_scope() owner to damrong_maintenance;
      alter function damrong_audit_told(text, bigint) owner to damrong_maintenance;
      alter function damrong_audit_officers(text) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      grant select (province_code, id, at, action, officer_id, case_number)
        on audit_entries to damrong_officer;
      create policy officer_reads on audit_entries for select to damrong_officer
        using ((select damrong_audit_scope()) in (province_code, '*'));
    `.execute(db);
  },
};
