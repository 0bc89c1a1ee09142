import type { Agency, AgencyList, OfficerSession } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { failureText } from '../app/failure.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { RegisterPage } from '../form/register-page.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import type { AgenciesMessages } from '../locale/agencies.th.ts';
import { agencyEntry, type MergedAgency } from './agency-entry.ts';
import {
  agencyBody,
  agencyFields,
  agencyIssues,
  agencyLabels,
  draftOf,
  noAgency,
  provinceOf,
  refusedAgency,
  type AgencyDraft,
  type NamedPlace,
} from './agency-form.ts';
import { AgencySuggestions } from './agency-suggestions.ts';

type Act = 'edit' | 'merge';

interface AgencyTypes {
  list: AgencyList;
  entry: Agency;
  draft: AgencyDraft;
  act: Act;
}

/** The register of agencies: of a province for its chief, of the whole country for the ministry. */
export class AgenciesPage extends RegisterPage<AgencyTypes> {
  static override styles = [...formStyles, entryStyles];

  protected override readonly blank = noAgency;
  protected override readonly form = new FormController(this, noAgency, { labels: agencyLabels });
  readonly #merging = new FormController<{ readonly into: Agency | undefined }>(this, {
    into: undefined,
  });
  readonly #suggestions = new AgencySuggestions(this, (agency) => this.#mayStandFor(agency));
  readonly #intent = new IntentKey();
  #districts: { readonly province: string; readonly names: readonly NamedPlace[] } | undefined;

  protected override get text(): AgenciesMessages {
    return this.locale.agencies;
  }

  override updated(): void {
    super.updated();
    void this.#loadDistricts();
  }

  protected override fetch(query: object, signal: AbortSignal): Promise<AgencyList> {
    return this.desk.client.officer.agencies.list({ ...query, state: 'all' }, { signal });
  }

  protected override entriesOf({ agencies }: AgencyList): readonly Agency[] {
    return agencies;
  }

  protected override keyOf({ id }: Agency): string {
    return id;
  }

  protected override nameOf({ nameTh }: Agency): string {
    return nameTh;
  }

  protected override draftOf(agency: Agency): AgencyDraft {
    return draftOf(agency);
  }

  protected override firstOf(act: Act): string {
    return act === 'edit' ? '#nameTh' : '#into';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedAgency(error) ?? [];
  }

  protected override beginForms(draft: AgencyDraft): void {
    super.beginForms(draft);
    this.#merging.begin({ into: undefined });
    this.#suggestions.clear();
  }

  protected override renderTop(): TemplateResult {
    return html`<p>${this.text.intro}</p>`;
  }

  protected override renderEntry(agency: Agency, officer: OfficerSession): TemplateResult {
    const { locale, text } = this;
    const mayWork = officer.provinceCode === null || officer.provinceCode === agency.provinceCode;
    const separate = (merged: MergedAgency) =>
      html`<button
        class="link"
        id=${`separate-${merged.id}`}
        type="button"
        @click=${() => this.#separate(merged)}
      >
        ${text.separate}<span class="visually-hidden"> ${merged.nameTh}</span>
      </button>`;
    return html`<div class="entry" ?data-closed=${!agency.active}>
      ${agencyEntry(agency, locale, mayWork ? separate : () => nothing)}
      ${
        mayWork
          ? html`<div class="actions">
              ${this.renderTool('edit', text.edit, agency)}
              ${this.renderTool('merge', text.merge, agency)}
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override renderFields(officer: OfficerSession, isNew: boolean): TemplateResult {
    const { province, names } = this.#districts ?? {};
    const isOfDraft = province === provinceOf(this.form.draft, officer);
    const districts = isOfDraft && names ? names : [];
    return agencyFields({ locale: this.locale, form: this.form, officer, isNew, districts });
  }

  protected override renderWork(
    { act, entry: agency }: { readonly act: Act; readonly entry: Agency },
    officer: OfficerSession,
  ): TemplateResult {
    const { locale, text } = this;
    const cancel = () => void this.close(`${act}-${agency.id}`);
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
          ? html`${this.renderFields(officer, false)}
            ${sendOrCancel(this.form, locale, text.save, cancel)}`
          : html`${this.#renderTarget(agency)}
            ${sendOrCancel(this.#merging, locale, text.merge, cancel)}`
      }
    </form>`;
  }

  #renderTarget({ nameTh }: Agency): TemplateResult {
    const { text } = this;
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

  /** Districts are asked for once a province is chosen. */
  async #loadDistricts(): Promise<void> {
    const { officer } = this.desk.session;
    const province = officer && provinceOf(this.form.draft, officer);
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
    const agency = this.open?.entry;
    return id !== agency?.id && (provinceCode === null || provinceCode === agency?.provinceCode);
  }

  protected override async add(officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const body = agencyBody(draft, officer);
    const { client, session } = this.desk;
    const isDone = await this.form.submit({
      issues: agencyIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.agencies.add(body, { idempotencyKey: this.#intent.of(body) }),
        ),
      toIssues: (error) => refusedAgency(error) ?? inputIssues(error, agencyLabels),
    });
    if (isDone) await this.#done(this.text.added(draft.nameTh), 'nameTh');
  }

  async #save(agency: Agency, officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const body = { ...agencyBody(draft, officer), active: draft.active };
    const { client, session } = this.desk;
    const isSaved = await this.form.submit({
      issues: agencyIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.agencies.change(agency, body, {
            idempotencyKey: this.#intent.of({ agency, body }),
          }),
        ),
      toIssues: (error) => {
        const refused = this.refused(error);
        return refused.length > 0 ? refused : inputIssues(error, agencyLabels);
      },
    });
    if (isSaved) await this.#done(this.text.saved(draft.nameTh), `edit-${agency.id}`);
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
      toIssues: (error) => this.refused(error).map(({ say }) => ({ id: 'into', say })),
    });
    if (!isDone || into === undefined) return;
    await this.#done(this.text.mergedInto(agency.nameTh, into.nameTh), `separate-${agency.id}`);
  }

  /** Takes a merge back; what has changed meanwhile is read again instead. */
  async #separate(merged: MergedAgency): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.leave();
    const { client, session } = this.desk;
    const { id, nameTh } = merged;
    const idempotencyKey = this.#intent.of(merged);
    let said = this.text.separated(nameTh);
    try {
      await session.run(() =>
        client.officer.agencies.merge(merged, { into: null }, { idempotencyKey }),
      );
    } catch (error) {
      said = this.issuesOf(error)[0]?.say(this.locale) ?? failureText(error, this.locale.failure);
    }
    await this.#done(said, `edit-${id}`);
  }

  #done(words: string, focus: string): Promise<void> {
    this.#intent.done();
    return this.done(words, focus);
  }
}
