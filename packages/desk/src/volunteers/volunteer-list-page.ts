import {
  volunteerDays,
  type ProvincePlaces,
  type VolunteerList,
  type VolunteerSkillList,
  type VolunteerView,
} from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { volunteerHref, volunteersHref, type VolunteerListState } from './volunteer-state.ts';
import { formStyles } from '../form/form.styles.ts';
import { volunteerListStyles } from './volunteer-list.styles.ts';
import { areaText, daysText, phoneLink, skillsText } from './volunteer-text.ts';

interface Listed {
  readonly list: VolunteerList;
  /** Undefined when they cannot be had: codes are shown then, and nothing is chosen by them. */
  readonly places: ProvincePlaces | undefined;
  readonly skills: VolunteerSkillList | undefined;
}

/** Who offers help in the officer's province. */
export class VolunteerListPage extends DeskPage {
  static override styles = [...formStyles, volunteerListStyles];
  static override properties = { listState: { attribute: false } };

  declare listState: VolunteerListState;
  readonly #volunteers = new Loader<Listed>(this);
  #chosen: VolunteerListState | undefined;
  #announced: Listed | undefined;

  get heading(): string {
    return this.locale.volunteer.heading;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.#chosen = this.listState;
    void this.#volunteers.load((signal) => this.#fetch(signal));
  }

  override updated(): void {
    super.updated();
    const { loading } = this.#volunteers;
    if (loading.kind !== 'ready' || loading.value === this.#announced) return;
    this.#announced = loading.value;
    this.desk.announce(this.#summary(loading.value));
  }

  override render(): TemplateResult {
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.#content()}
      </div>
    `;
  }

  async #fetch(signal: AbortSignal): Promise<Listed> {
    const { client, reference, session } = this.desk;
    const { district, skill, day, cursor } = this.listState;
    const query = {
      ...(district && { district }),
      ...(skill && { skill }),
      ...(day && { day }),
      ...(cursor && { cursor }),
    };
    const [list, places, skills] = await Promise.all([
      client.officer.volunteers.list(query, { signal }),
      reference.places(session.officer?.provinceCode ?? '').catch(() => undefined),
      client.volunteers.skills({ signal }).catch(() => undefined),
    ]);
    return { list, places, skills };
  }

  #content(): TemplateResult {
    const { loading } = this.#volunteers;
    const shown = shownValue(loading);
    return html`${shown ? this.#filters(shown) : nothing}
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#volunteers, this.locale)} ${shown ? this.#cards(shown) : nothing}
      </div>
      ${shown ? this.#pages(shown) : nothing}`;
  }

  #filters({ places, skills }: Listed): TemplateResult {
    const { volunteer: text, lang } = this.locale;
    const districts = places?.districts.map(({ code, th }) => ({ value: code, label: th })) ?? [];
    const days = volunteerDays.map((day) => ({ value: day.code, label: day[lang] }));
    const offered = (skills?.skills ?? []).map((skill) => ({
      value: skill.code,
      label: skill.retired ? text.retired(skill[lang]) : skill[lang],
    }));
    const field = (
      id: 'district' | 'skill' | 'day',
      choices: readonly { readonly value: string; readonly label: string }[],
    ) =>
      selectField({
        id,
        label: text[id],
        value: this.#chosen?.[id] ?? '',
        prompt: text.every,
        choices,
        onChange: (value) => {
          this.#chosen = { ...(this.#chosen ?? this.listState), [id]: value };
        },
      });
    return html`<form
      class="choose"
      role="search"
      aria-label=${text.filters}
      @submit=${this.#onApply}
    >
      ${field('district', districts)} ${field('skill', offered)} ${field('day', days)}
      <button class="button secondary">${text.apply}</button>
      ${this.#isFiltered ? html`<a href=${volunteersHref({})}>${text.clear}</a>` : nothing}
    </form>`;
  }

  get #isFiltered(): boolean {
    const { district, skill, day } = this.listState;
    return district !== '' || skill !== '' || day !== '';
  }

  #cards(shown: Listed): TemplateResult {
    return html`<p class="count">${this.#summary(shown)}</p>
      <ul class="cards">
        ${shown.list.volunteers.map((volunteer) => this.#card(volunteer, shown))}
      </ul>`;
  }

  #card(volunteer: VolunteerView, { places }: Listed): TemplateResult {
    const { locale } = this;
    return html`<li>
      <a href=${volunteerHref(volunteer.reference)}>${volunteer.name}</a>
      <p>${skillsText(volunteer, locale)}</p>
      <p class="muted">${areaText(volunteer, places, locale)} · ${daysText(volunteer, locale)}</p>
      <p class="phone">${phoneLink(volunteer, locale)}</p>
    </li>`;
  }

  #summary({ list: { count } }: Listed): string {
    const { volunteer: text } = this.locale;
    if (count > 0) return text.found(count);
    return this.#isFiltered ? text.none : text.nobody;
  }

  #pages({ list }: Listed): TemplateResult | typeof nothing {
    const { volunteer: text } = this.locale;
    const { listState } = this;
    if (list.nextCursor === null && listState.cursor === '') return nothing;
    return html`<nav class="pages" aria-label=${text.pages}>
      ${listState.cursor ? html`<a href=${volunteersHref({ ...listState, cursor: '' })}>${text.first}</a>` : nothing}
      ${
        list.nextCursor === null
          ? nothing
          : html`<a rel="next" href=${volunteersHref({ ...listState, cursor: list.nextCursor })}
              >${text.next}</a
            >`
      }
    </nav>`;
  }

  #onApply(event: SubmitEvent): void {
    event.preventDefault();
    this.desk.router.go(volunteersHref({ ...(this.#chosen ?? this.listState), cursor: '' }));
  }
}
