import {
  agencyLevels,
  codeName,
  findProvince,
  formatPhone,
  ministries,
  provinceLabel,
  type Agency,
  type AgencyList,
  type OfficerSession,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryStyles } from '../accounts/entry.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { allOfRegister, registerFilters, registerQuery } from '../form/register-filters.ts';
import { inputIssues } from '../form/validation-issue.ts';
import {
  agencyBody,
  agencyFields,
  agencyIssues,
  agencyLabels,
  draftOf,
  noAgency,
  provinceOf,
  refusedAgency,
  type NamedPlace,
} from './agency-form.ts';
import { AgencySuggestions } from './agency-suggestions.ts';

type Act = 'edit' | 'merge';

/** The register of agencies: of a province for its chief, of the whole country for the ministry. */
export class AgenciesPage extends DeskPage {
  static override styles = [...formStyles, entryStyles];

  readonly #loader = new Loader<AgencyList>(this);
  readonly #form = new FormController(this, noAgency, { labels: agencyLabels });
  readonly #merging = new FormController<{ readonly into: Agency | undefined }>(this, {
    into: undefined,
  });
  readonly #suggestions = new AgencySuggestions(this, (agency) => this.#mayStandFor(agency));
  readonly #intent = new IntentKey();
  #wanted = allOfRegister;
  /** What is being done to which agency; undefined while one may be added. */
  #open: { readonly act: Act; readonly agency: Agency } | undefined;
  #districts: { readonly province: string; readonly names: readonly NamedPlace[] } | undefined;

  get heading(): string {
    return this.locale.agencies.heading;
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override updated(): void {
    super.updated();
    void this.#loadDistricts();
  }

  override render(): TemplateResult | typeof nothing {
    const { loading } = this.#loader;
    const { shell, failure, agencies: text } = this.locale;
    const { officer } = this.desk.session;
    const shown = shownValue(loading);
    if (officer === undefined) return nothing;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${registerFilters({
        wanted: this.#wanted,
        lang: this.locale.lang,
        text,
        choosesProvince: officer.provinceCode === null,
        onChange: (wanted) => {
          this.#wanted = wanted;
        },
        onApply: () => void this.#load(),
      })}
      ${loading.kind === 'loading' && !shown ? loadingNotice(shell.loading) : nothing}
      ${
        loading.kind === 'failed'
          ? failureNotice(failureText(loading.error, failure), shell.retry, () =>
              this.#loader.reload(),
            )
          : nothing
      }
      ${shown ? this.#list(shown, officer) : nothing}
      ${shown && this.#open === undefined ? this.#adding(officer) : nothing}
    </div>`;
  }

  #load(cursor?: string): Promise<void> {
    const query = { ...registerQuery(this.#wanted, cursor), state: 'all' } as const;
    return this.#loader.load((signal) => this.desk.client.officer.agencies.list(query, { signal }));
  }

  #list({ agencies, nextCursor }: AgencyList, officer: OfficerSession): TemplateResult {
    const { agencies: text } = this.locale;
    return html`${agencies.length === 0 ? html`<p>${text.none}</p>` : nothing}
      <ul class="entries">
        ${repeat(
          agencies,
          ({ id }) => id,
          (agency) =>
            html`<li>
              <div class="entry" ?data-closed=${!agency.active}>
                ${this.#entry(agency, officer)}
              </div>
              ${this.#open?.agency.id === agency.id ? this.#working(officer) : nothing}
            </li>`,
        )}
      </ul>
      ${
        nextCursor === null
          ? nothing
          : html`<p>
              <button class="button secondary" type="button" @click=${() => this.#load(nextCursor)}>
                ${text.next}
              </button>
            </p>`
      }`;
  }

  #entry(agency: Agency, officer: OfficerSession): TemplateResult {
    const { agencies: text, lang } = this.locale;
    const { nameTh, nameEn, shortName, level, provinceCode, ministryCode, phone, email } = agency;
    const place = provinceCode === null ? undefined : findProvince(provinceCode);
    const mayWork = officer.provinceCode === null || officer.provinceCode === provinceCode;
    const belongs = [
      codeName(agencyLevels, level, lang),
      place && provinceLabel(place, lang),
      ministryCode && codeName(ministries, ministryCode, lang),
    ];
    const reach = [phone && formatPhone(phone, lang), email, agency.address];
    return html`<div>
        <p>
          <strong>${nameTh}</strong>
          ${shortName ? html`<span class="badge">${shortName}</span>` : nothing}
          ${agency.active ? nothing : html`<span class="badge">${text.inactive}</span>`}
        </p>
        ${nameEn ? html`<p lang="en">${nameEn}</p>` : nothing}
        <p class="muted">${belongs.filter(Boolean).join(' · ')}</p>
        ${reach.some(Boolean) ? html`<p>${reach.filter(Boolean).join(' · ')}</p>` : nothing}
        ${agency.merged.map(
          (merged) =>
            html`<p>
              ${text.standsFor(merged.nameTh)}
              ${
                mayWork
                  ? html`<button
                      class="link"
                      id=${`separate-${merged.id}`}
                      type="button"
                      @click=${() => this.#separate(merged)}
                    >
                      ${text.separate}<span class="visually-hidden"> ${merged.nameTh}</span>
                    </button>`
                  : nothing
              }
            </p>`,
        )}
      </div>
      ${mayWork ? this.#tools(agency) : nothing}`;
  }

  #tools(agency: Agency): TemplateResult {
    const { agencies: text } = this.locale;
    const button = (act: Act) =>
      html`<button
        class="link"
        id=${`${act}-${agency.id}`}
        type="button"
        @click=${() => this.#begin(act, agency)}
      >
        ${text[act]}<span class="visually-hidden"> ${agency.nameTh}</span>
      </button>`;
    return html`<div class="actions">${button('edit')} ${button('merge')}</div>`;
  }

  #working(officer: OfficerSession): TemplateResult | typeof nothing {
    if (this.#open === undefined) return nothing;
    const { act, agency } = this.#open;
    const { locale } = this;
    const { agencies: text } = locale;
    const cancel = () => void this.#close(`${act}-${agency.id}`);
    const submit = (event: Event) => {
      event.preventDefault();
      void (act === 'merge' ? this.#merge(agency) : this.#save(agency, officer));
    };
    return html`<form
      class="card"
      novalidate
      aria-label=${text.workOn(text[act], agency.nameTh)}
      @submit=${submit}
    >
      ${
        act === 'edit'
          ? html`${this.#fields(officer, false)}
            ${sendOrCancel(this.#form, locale, text.save, cancel)}`
          : html`${this.#target(agency)} ${sendOrCancel(this.#merging, locale, text.merge, cancel)}`
      }
    </form>`;
  }

  #target({ nameTh }: Agency): TemplateResult {
    const { agencies: text } = this.locale;
    const { into } = this.#merging.draft;
    return html`${formProblems(this.#merging, this.locale, 2)}
      <p>${text.mergeHint(nameTh)}</p>
      ${this.#suggestions.render({
        id: 'into',
        label: text.into,
        hint: text.intoHint,
        listLabel: text.found,
        error: this.#merging.errorOf('into'),
        onChoose: (chosen) => {
          this.#merging.change({ into: chosen });
        },
      })}
      <p role="status">${into ? text.chosen(into.nameTh) : nothing}</p>`;
  }

  #adding(officer: OfficerSession): TemplateResult {
    const { agencies: text } = this.locale;
    const add = (event: Event) => {
      event.preventDefault();
      void this.#add(officer);
    };
    return html`<form class="card" novalidate @submit=${add}>
      <h2>${text.add}</h2>
      ${this.#fields(officer, true)}
      <p class="actions">${submitButton(this.#form, text.addSubmit, text.saving)}</p>
    </form>`;
  }

  #fields(officer: OfficerSession, isNew: boolean): TemplateResult {
    const { province, names } = this.#districts ?? {};
    const isOfDraft = province === provinceOf(this.#form.draft, officer);
    const districts = isOfDraft && names ? names : [];
    return agencyFields({ locale: this.locale, form: this.#form, officer, isNew, districts });
  }

  /** Districts are asked for once a province is chosen. */
  async #loadDistricts(): Promise<void> {
    const { officer } = this.desk.session;
    const province = officer && provinceOf(this.#form.draft, officer);
    if (!province || province === this.#districts?.province) return;
    this.#districts = { province, names: [] };
    try {
      const { districts } = await this.desk.reference.places(province);
      if (this.#districts.province === province) this.#districts = { province, names: districts };
    } catch {
      this.#districts = undefined;
    }
    this.requestUpdate();
  }

  /** Itself cannot, nor what belongs to another province. */
  #mayStandFor({ id, provinceCode }: Agency): boolean {
    const agency = this.#open?.agency;
    return id !== agency?.id && (provinceCode === null || provinceCode === agency?.provinceCode);
  }

  async #begin(act: Act, agency: Agency): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.#open = { act, agency };
    this.#suggestions.clear();
    this.#merging.begin({ into: undefined });
    this.#form.begin(draftOf(agency));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(act === 'edit' ? '#nameTh' : '#into')?.focus();
  }

  async #close(focus: string): Promise<void> {
    this.#open = undefined;
    this.#suggestions.clear();
    this.#merging.begin({ into: undefined });
    this.#form.begin(noAgency);
    await this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    if (target) target.focus();
    else this.focusHeading();
  }

  async #add(officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const body = agencyBody(draft, officer);
    const { client, session } = this.desk;
    const isDone = await this.#form.submit({
      issues: agencyIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.agencies.add(body, { idempotencyKey: this.#intent.of(body) }),
        ),
      toIssues: (error) => refusedAgency(error) ?? inputIssues(error, agencyLabels),
    });
    if (isDone) await this.#done(this.locale.agencies.added(draft.nameTh), 'nameTh');
  }

  async #save(agency: Agency, officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const body = { ...agencyBody(draft, officer), active: draft.active };
    const { client, session } = this.desk;
    const isSaved = await this.#form.submit({
      issues: agencyIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.agencies.change(agency, body, {
            idempotencyKey: this.#intent.of({ agency, body }),
          }),
        ),
      toIssues: (error) => {
        const refused = refusedAgency(error);
        if (refused) void this.#refresh();
        return refused ?? inputIssues(error, agencyLabels);
      },
    });
    if (isSaved) await this.#done(this.locale.agencies.saved(draft.nameTh), `edit-${agency.id}`);
  }

  async #merge(agency: Agency): Promise<void> {
    const { into } = this.#merging.draft;
    const { client, session } = this.desk;
    const body = { into: into?.id ?? null };
    const isDone = await this.#merging.submit({
      issues: into ? [] : [{ id: 'into', say: ({ agencies }) => agencies.intoRequired }],
      send: () =>
        session.run(() =>
          client.officer.agencies.merge(agency, body, {
            idempotencyKey: this.#intent.of({ agency, body }),
          }),
        ),
      toIssues: (error) => {
        const refused = refusedAgency(error);
        if (refused) void this.#refresh();
        return (refused ?? []).map(({ say }) => ({ id: 'into', say }));
      },
    });
    if (!isDone || into === undefined) return;
    await this.#done(
      this.locale.agencies.mergedInto(agency.nameTh, into.nameTh),
      `separate-${agency.id}`,
    );
  }

  /** Takes a merge back; what has changed meanwhile is read again instead. */
  async #separate(merged: Agency['merged'][number]): Promise<void> {
    const { client, session, announce } = this.desk;
    const { agencies: text, failure } = this.locale;
    const { id, nameTh } = merged;
    let said = text.separated(nameTh);
    try {
      await session.run(() =>
        client.officer.agencies.merge(
          merged,
          { into: null },
          { idempotencyKey: this.#intent.of(merged) },
        ),
      );
    } catch (error) {
      said = refusedAgency(error)?.[0]?.say(this.locale) ?? failureText(error, failure);
    }
    announce(said);
    await this.#load();
    await this.#close(`edit-${id}`);
  }

  async #done(words: string, focus: string): Promise<void> {
    this.#intent.done();
    this.desk.announce(words);
    const open = this.#open;
    await this.#load();
    if (this.#open !== open) return;
    if (open !== undefined) await this.#close(focus);
    else if (!this.#form.isTouched) await this.#focus(focus);
  }

  /** Somebody else was first: the list is read again, and the next try is about what it shows. */
  async #refresh(): Promise<void> {
    await this.#load();
    const shown = shownValue(this.#loader.loading);
    const { act, agency } = this.#open ?? {};
    const now = shown?.agencies.find(({ id }) => id === agency?.id);
    if (act !== undefined && now !== undefined) this.#open = { act, agency: now };
    this.requestUpdate();
  }
}
