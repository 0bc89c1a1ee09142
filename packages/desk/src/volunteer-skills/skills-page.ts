import type { VolunteerSkill, VolunteerSkillList } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formStyles } from '../form/form.styles.ts';
import { noNames, nameFaults, namesForm, refusedNames, type Names } from './names-form.ts';
import { skillsStyles } from './skills.styles.ts';

type Edit = Parameters<DeskPage['desk']['client']['officer']['volunteerSkills']['edit']>[1];

/** What volunteers may offer, edited by the ministry. Each press is saved at once. */
export class SkillsPage extends DeskPage {
  static override styles = [...formStyles, skillsStyles];

  readonly #loader = new Loader<VolunteerSkillList>(this);
  readonly #form = new FormController(this);
  /** Code of the entry that is renamed; empty for the one that is added. */
  #edited = '';
  #names: Names = noNames;

  get heading(): string {
    return this.locale.skills.heading;
  }

  override firstUpdated(): void {
    if (this.#isMinistry) {
      void this.#loader.load((signal) => this.desk.client.volunteers.skills({ signal }));
    }
  }

  override render(): TemplateResult {
    const { loading } = this.#loader;
    const { shell, failure, skills: text } = this.locale;
    const shown = shownValue(loading);
    if (!this.#isMinistry) return this.#frame(html`<p class="notice">${text.wrongAccount}</p>`);
    return this.#frame(html`
      <p>${text.intro}</p>
      ${loading.kind === 'loading' && !shown ? loadingNotice(shell.loading) : nothing}
      ${
        loading.kind === 'failed'
          ? failureNotice(failureText(loading.error, failure), shell.retry, () =>
              this.#loader.reload(),
            )
          : nothing
      }
      ${shown ? this.#list(shown.skills) : nothing} ${shown ? this.#adding() : nothing}
    `);
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      ${content}
    </div>`;
  }

  get #isMinistry(): boolean {
    return this.desk.session.officer?.role === 'administrator';
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
    const move = (to: number) =>
      this.#save(skill, { position: to }, position, text.moved(name, to));
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
            this.#save(
              skill,
              { retired: !skill.retired },
              position,
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
      void this.#save(skill, this.#names, position, text.renamed(this.#names[lang]), true);
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
    return namesForm({
      locale: this.locale,
      form: this.#form,
      names: this.#names,
      submit,
      onChange: (names) => {
        this.#names = names;
      },
    });
  }

  async #open({ code, th, en }: VolunteerSkill): Promise<void> {
    this.#form.clear();
    this.#edited = code;
    this.#names = { th, en };
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#th')?.focus();
  }

  async #close(focus: string): Promise<void> {
    this.#form.clear();
    this.#edited = '';
    this.#names = noNames;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${focus}`)?.focus();
  }

  async #add(): Promise<void> {
    const names = this.#names;
    const { client, session, announce } = this.desk;
    const isAdded = await this.#form.submit({
      faults: nameFaults(names),
      send: async () => {
        this.#loader.take(await session.run(() => client.officer.volunteerSkills.add(names)));
      },
      toFaults: refusedNames,
    });
    if (!isAdded) return;
    announce(this.locale.skills.added(names[this.locale.lang]));
    await this.#close('th');
  }

  async #save(
    { code, th, en, retired }: VolunteerSkill,
    change: Partial<Edit>,
    position: number,
    said: string,
    isRename = false,
  ): Promise<void> {
    const { client, session, announce } = this.desk;
    const body = { th, en, retired, position, ...change };
    const isSaved = await this.#form.submit({
      faults: isRename ? nameFaults(body) : [],
      send: async () => {
        this.#loader.take(await session.run(() => client.officer.volunteerSkills.edit(code, body)));
      },
      toFaults: isRename ? refusedNames : () => [],
    });
    if (!isSaved) return;
    announce(said);
    if (isRename) await this.#close(`edit-${code}`);
  }
}
