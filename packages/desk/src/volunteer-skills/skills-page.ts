import type { VolunteerSkill, VolunteerSkillList } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { nameIssues, namesForm, noNames, refusedNames } from './names-form.ts';
import { skillsStyles } from './skills.styles.ts';

type Edit = Parameters<DeskPage['desk']['client']['officer']['volunteerSkills']['edit']>[1];
type Change = Partial<Edit> & Pick<Edit, 'position'>;

/** What volunteers may offer, edited by the ministry. Each press is saved at once. */
export class SkillsPage extends DeskPage {
  static override styles = [...formStyles, skillsStyles];

  readonly #loader = new Loader<VolunteerSkillList>(this);
  readonly #form = new FormController(this, noNames);
  /** Moving and retiring, which leave what is being typed alone. */
  readonly #order = new FormController(this, {});
  /** Code of the entry that is renamed; empty for the one that is added. */
  #edited = '';

  get heading(): string {
    return this.locale.skills.heading;
  }

  override firstUpdated(): void {
    void this.#loader.load((signal) => this.desk.client.volunteers.skills({ signal }));
  }

  override render(): TemplateResult {
    const { skills: text } = this.locale;
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${loaderNotices(this.#loader, this.locale)} ${formProblems(this.#order, this.locale, 2)}
      ${shown ? this.#list(shown.skills) : nothing} ${shown ? this.#adding() : nothing}
    </div>`;
  }

  #list(skills: readonly VolunteerSkill[]): TemplateResult {
    return html`<ol>
      ${repeat(
        skills,
        ({ code }) => code,
        (skill, index) => html`<li>${this.#entry(skill, index, skills.length)}</li>`,
      )}
    </ol>`;
  }

  #entry(skill: VolunteerSkill, index: number, count: number): TemplateResult {
    const { skills: text, lang } = this.locale;
    const name = skill[lang];
    const position = index + 1;
    const button = (id: string, words: string, isOff: boolean, act: () => unknown) =>
      html`<button
        class="link"
        id=${`${id}-${skill.code}`}
        type="button"
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${() => (isOff ? undefined : act())}
      >
        ${words}<span class="visually-hidden"> ${name}</span>
      </button>`;
    const move = (to: number) => this.#change(skill, { position: to }, text.moved(name, to));
    return html`<div class="entry" ?data-retired=${skill.retired}>
        <p>
          <strong lang="th">${skill.th}</strong> <span lang="en">${skill.en}</span>
          ${skill.retired ? html`<span class="badge">${text.retiredBadge}</span>` : nothing}
        </p>
        <div class="tools">
          ${button('up', text.up, index === 0, () => move(position - 1))}
          ${button('down', text.down, position === count, () => move(position + 1))}
          ${button('edit', text.edit, false, () => this.#open(skill))}
          ${button('retire', skill.retired ? text.bringBack : text.retire, false, () =>
            this.#change(
              skill,
              { position, retired: !skill.retired },
              skill.retired ? text.broughtBack(name) : text.retired(name),
            ),
          )}
        </div>
      </div>
      ${this.#edited === skill.code ? this.#renaming(skill, position) : nothing}`;
  }

  #renaming(skill: VolunteerSkill, position: number): TemplateResult {
    const { skills: text, shell, lang } = this.locale;
    const rename = (event: Event) => {
      event.preventDefault();
      void this.#rename(skill, position);
    };
    return html`<form
      class="card"
      novalidate
      aria-label=${text.editOf(skill[lang])}
      @submit=${rename}
    >
      ${this.#namesForm(text.save)}
      <button
        class="button secondary"
        type="button"
        @click=${() => this.#close(`edit-${skill.code}`)}
      >
        ${shell.cancel}
      </button>
    </form>`;
  }

  #adding(): TemplateResult | typeof nothing {
    const { skills: text } = this.locale;
    if (this.#edited !== '') return nothing;
    const add = (event: Event) => {
      event.preventDefault();
      void this.#add();
    };
    return html`<form class="card" novalidate @submit=${add}>
      <h2>${text.add}</h2>
      ${this.#namesForm(text.addSubmit)}
    </form>`;
  }

  #namesForm(submit: string): TemplateResult {
    return namesForm({ locale: this.locale, form: this.#form, submit });
  }

  async #open({ code, th, en }: VolunteerSkill): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.#edited = code;
    this.#form.begin({ th, en });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#th')?.focus();
  }

  async #close(focus: string): Promise<void> {
    this.#edited = '';
    this.#form.begin(noNames);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${focus}`)?.focus();
  }

  async #add(): Promise<void> {
    const { draft: names } = this.#form;
    const { client, session, announce } = this.desk;
    const isAdded = await this.#form.submit({
      issues: nameIssues(names),
      send: async () => {
        this.#loader.take(await session.run(() => client.officer.volunteerSkills.add(names)));
      },
      toIssues: refusedNames,
    });
    if (!isAdded) return;
    announce(this.locale.skills.added(names[this.locale.lang]));
    await this.#close('th');
  }

  async #rename(skill: VolunteerSkill, position: number): Promise<void> {
    const { draft: names } = this.#form;
    const isSaved = await this.#form.submit({
      issues: nameIssues(names),
      send: () => this.#edit(skill, { ...names, position }),
      toIssues: refusedNames,
    });
    if (!isSaved) return;
    this.desk.announce(this.locale.skills.renamed(names[this.locale.lang]));
    await this.#close(`edit-${skill.code}`);
  }

  async #change(skill: VolunteerSkill, change: Change, said: string): Promise<void> {
    const isSaved = await this.#order.submit({ send: () => this.#edit(skill, change) });
    if (isSaved) this.desk.announce(said);
  }

  async #edit(skill: VolunteerSkill, change: Change): Promise<void> {
    const { client, session } = this.desk;
    const { code, th, en, retired } = skill;
    const body = { th, en, retired, ...change };
    this.#loader.take(await session.run(() => client.officer.volunteerSkills.edit(code, body)));
  }
}
