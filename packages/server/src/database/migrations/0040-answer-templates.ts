import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Templates of what officers write about a case: those of `00` in the whole country, others in one
 * province. What a template is for is never updated, so that one for notes cannot become one that a
 * citizen reads. A province that does without a national template has a row in
 * `answer_template_hidings`; its own in the place of a national one names that in `replaces`.
 */
export const answerTemplates: Migration = {
  async up(db) {
    await sql`
      create function damrong_template_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case o.role when 'administrator' then '*'
              when 'chief' then o.province_code when 'director' then o.province_code end
          from public.officers o
          where o.id = public.damrong_officer_id() and not o.must_change_password
        $$;
      revoke execute on function damrong_template_scope() from public;
      grant execute on function damrong_template_scope() to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_template_scope() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      create table answer_templates (
        id uuid primary key default gen_random_uuid(),
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        kind text not null check (kind in ('note', 'question', 'message', 'result', 'refusal')),
        lang text not null check (lang in ('th', 'en')),
        title text not null,
        body text not null,
        categories text[] not null,
        replaces uuid references answer_templates,
        archived boolean not null default false,
        changed_at timestamptz not null,
        version integer not null default 1,
        /* The title in one line and the text, both folded. */
        search_text text not null,
        sort_key text collate "C" not null generated always as (damrong_thai_order(title)) stored,
        check (replaces is null or province_code <> '00')
      );
      create index answer_templates_place on answer_templates (province_code, kind);
      create index answer_templates_replaced on answer_templates (replaces)
        where replaces is not null;

      create table answer_template_versions (
        template_id uuid not null references answer_templates,
        version integer not null,
        action text not null check (action in ('added', 'changed', 'archived', 'restored')),
        at timestamptz not null,
        /* Null for what every centre begins with. */
        officer_id integer references officers,
        officer_name text,
        lang text not null,
        title text not null,
        body text not null,
        categories text[] not null,
        primary key (template_id, version),
        check ((officer_id is null) = (officer_name is null))
      );

      create table answer_template_hidings (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        template_id uuid not null references answer_templates,
        primary key (province_code, template_id)
      );
    `.execute(db);
    await sql`
      grant select,
        insert (province_code, kind, lang, title, body, categories, replaces, changed_at, search_text),
        update (lang, title, body, categories, archived, changed_at, version, search_text)
        on answer_templates to damrong_officer;
      grant select, insert on answer_template_versions to damrong_officer;
      grant select, insert, delete on answer_template_hidings to damrong_officer;
      grant select, insert, update on answer_templates, answer_template_versions,
        answer_template_hidings to damrong_maintenance;

      alter table answer_templates enable row level security, force row level security;
      alter table answer_template_versions enable row level security, force row level security;
      alter table answer_template_hidings enable row level security, force row level security;

      create policy officer_reads on answer_templates for select to damrong_officer
        using ((select damrong_scope()) = '*'
          or (select damrong_scope()) is not null
            and province_code in ('00', (select damrong_scope())));
      create policy officer_adds on answer_templates for insert to damrong_officer
        with check ((select damrong_template_scope()) in (province_code, '*'));
      create policy officer_changes on answer_templates for update to damrong_officer
        using ((select damrong_template_scope()) in (province_code, '*'));
      create policy maintenance on answer_templates to damrong_maintenance
        using (true) with check (true);

      create policy officer_reads on answer_template_versions for select to damrong_officer
        using ((select damrong_template_scope()) is not null and exists (
          select from answer_templates
            where answer_templates.id = answer_template_versions.template_id));
      create policy officer_adds on answer_template_versions for insert to damrong_officer
        with check (officer_id = (select damrong_officer_id()) and exists (
          select from answer_templates
            where answer_templates.id = answer_template_versions.template_id
              and (select damrong_template_scope()) in (answer_templates.province_code, '*')));
      create policy maintenance on answer_template_versions to damrong_maintenance
        using (true) with check (true);

      create policy officer_reads on answer_template_hidings for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_hides on answer_template_hidings for insert to damrong_officer
        with check ((select damrong_template_scope()) = province_code);
      create policy officer_shows on answer_template_hidings for delete to damrong_officer
        using ((select damrong_template_scope()) = province_code);
      create policy maintenance on answer_template_hidings to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};
