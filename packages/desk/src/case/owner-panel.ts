import type { CaseOwner, ColleagueList, OfficerCase } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel } from '../form/form-parts.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { OwnerInput } from './case-controller.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { ownerPanelStyles } from './owner-panel.styles.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

/**
 * Whose the case is, and how it changes hands.
 * @fires damrong-desk-saved - the case has another owner, or none
 */
export class OwnerPanel extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles, ownerPanelStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    colleagues: { attribute: false },
    since: { attribute: false },
    isGiving: { state: true },
    list: { state: true },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (owner: OwnerInput) => Promise<void>;
  declare colleagues: () => Promise<ColleagueList>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  /** True while a colleague is being chosen. */
  declare isGiving: boolean;
  declare list: ColleagueList['colleagues'];
  readonly #form = new FormController(this, { officerId: '' });

  constructor() {
    super();
    this.locale = locales.th;
    this.since = nothingSince;
    this.isGiving = false;
    this.list = [];
  }

  override render(): TemplateResult {
    const { owner: text } = this.locale;
    const { owner, ownerChoice } = this.case;
    const canTake = ownerChoice !== 'none' && owner?.isSelf !== true;
    return html`
      <div class="root">
        ${this.isGiving ? nothing : caseProblems(this.#form, this.locale, this.since)}
        <div class="owner">
          <p>${text.label}: <strong>${ownerName(owner, this.locale)}</strong></p>
          ${canTake ? this.#button(text.take, this.#onTake) : nothing}
          ${
            ownerChoice === 'anyone' && !this.isGiving
              ? this.#button(text.give, this.#onGive)
              : nothing
          }
          ${
            ownerChoice === 'anyone' && owner !== null
              ? this.#button(text.release, this.#onRelease)
              : nothing
          }
          ${
            ownerChoice === 'none' && owner !== null
              ? html`<p class="muted screen">${text.ofColleague}</p>`
              : nothing
          }
        </div>
        ${this.isGiving ? this.#giving() : nothing}
      </div>
    `;
  }

  #button(words: string, onClick: () => unknown): TemplateResult {
    return html`<button class="button secondary screen" type="button" @click=${onClick}>
      ${words}
    </button>`;
  }

  #giving(): TemplateResult {
    const { owner: text } = this.locale;
    const { owner } = this.case;
    return html`
      <form class="stack screen" novalidate @submit=${this.#onSubmit}>
        ${caseProblems(this.#form, this.locale, this.since)}
        ${selectField({
          ...this.#form.field('officerId'),
          label: text.receiver,
          prompt: text.choose,
          choices: this.list
            .filter(({ officerId, isSelf }) => !isSelf && officerId !== owner?.officerId)
            .map(({ officerId, displayName }) => ({
              value: String(officerId),
              label: displayName,
            })),
        })}
        ${sendOrCancel(this.#form, this.locale, text.giveSubmit, () => {
          this.isGiving = false;
          this.#form.begin();
        })}
      </form>
    `;
  }

  readonly #onGive = async (): Promise<void> => {
    this.#form.begin();
    const asked = await this.#form.submit({
      send: async () => {
        this.list = (await this.colleagues()).colleagues;
      },
    });
    if (!asked) return;
    this.isGiving = true;
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
  };

  readonly #onTake = async (): Promise<void> => {
    await this.#change(
      async () => {
        const me = (await this.colleagues()).colleagues.find(({ isSelf }) => isSelf);
        return me?.officerId ?? null;
      },
      () => this.locale.owner.taken,
    );
  };

  readonly #onRelease = (): void => {
    void this.#change(
      () => Promise.resolve(null),
      () => this.locale.owner.released,
    );
  };

  async #change(receiver: () => Promise<number | null>, words: () => string): Promise<void> {
    this.isGiving = false;
    this.#form.begin();
    const saved = await this.#form.submit({
      send: async () => this.save({ officerId: await receiver() }),
      toIssues: () => [],
    });
    if (saved) this.dispatchEvent(new SavedEvent(words()));
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { officerId } = this.#form.draft;
    const receiver = this.list.find((one) => String(one.officerId) === officerId);
    const saved = await this.#form.submit({
      issues: receiver ? [] : [{ id: 'officerId', say: ({ owner }) => owner.missing }],
      send: async () => {
        if (receiver) await this.save({ officerId: receiver.officerId });
      },
    });
    if (!saved || !receiver) return;
    this.isGiving = false;
    this.dispatchEvent(new SavedEvent(this.locale.owner.given(receiver.displayName)));
  }
}

/** Whose a case is, in words. */
export function ownerName(owner: CaseOwner | null, { owner: text }: Locale): string {
  if (owner === null) return text.nobody;
  const name = owner.displayName ?? text.gone;
  return owner.isSelf ? `${name} (${text.self})` : name;
}
