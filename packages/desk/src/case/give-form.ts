import { districtLabel, type ProvincePlaces, type Recipient } from '@damrong/contract';
import { isConflictError } from '@damrong/sdk';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type TemplateResult } from 'lit';
import { AgencySuggestions } from '../agencies/agency-suggestions.ts';
import type { Desk } from '../app/desk.ts';
import { answerDayField, readAnswerDay } from '../assignments/answer-day.ts';
import { FormController } from '../form/form-controller.ts';
import { inputIssues, type FieldLabels, type ValidationIssue } from '../form/validation-issue.ts';
import { noDay } from '../form/typed-day.ts';
import type { GivingInput } from './case-controller.ts';
import { CaseForm } from './case-form.ts';

interface Chosen {
  readonly to: Recipient;
  readonly name: string;
}

interface GivingDraft {
  readonly recipients: readonly Chosen[];
  readonly district: string;
  readonly dueOn: TypedDate;
  readonly instruction: string;
  readonly publicNote: string;
}

const blank: GivingDraft = {
  recipients: [],
  district: '',
  dueOn: noDay,
  instruction: '',
  publicNote: '',
};

const LIMIT = 2000;

const labels: FieldLabels = ({ assignments, action }) => ({
  agency: assignments.agency,
  dueOn: assignments.dueOn,
  instruction: assignments.instruction,
  publicNote: action.publicNote,
});

/**
 * Gives the case to several agencies and districts at once.
 * @fires damrong-desk-saved - the case was given
 */
export class GiveForm extends CaseForm<GivingInput, GivingDraft> {
  static override properties = {
    ...CaseForm.properties,
    desk: { attribute: false },
    places: { attribute: false },
    said: { state: true },
  };

  declare desk: Desk;
  declare places: ProvincePlaces | undefined;
  declare said: string;
  protected override readonly form = new FormController<GivingDraft>(this, blank, { labels });
  readonly #suggestions = new AgencySuggestions(
    this,
    ({ id, active }) => active && !this.#isChosen(id),
  );

  constructor() {
    super();
    this.said = '';
  }

  protected override get submitLabel(): string {
    return this.locale.assignments.submit;
  }

  protected override renderFields(): TemplateResult {
    const { assignments: text, action, shell } = this.locale;
    return html`
      ${this.#suggestions.render({
        id: 'agency',
        label: text.agency,
        hint: text.agencyHint,
        listLabel: text.found,
        error: this.form.errorOf('agency'),
        onChoose: ({ id, nameTh }) => {
          this.#add({ to: { kind: 'agency', agencyId: id }, name: nameTh });
        },
      })}
      ${this.#districts()} ${this.#chosen()}
      <p class="visually-hidden" role="status">${this.said}</p>
      ${answerDayField(
        {
          typed: this.form.draft.dueOn,
          error: this.form.errorOf('dueOn'),
          onInput: (dueOn) => {
            this.form.change({ dueOn });
          },
        },
        this.locale,
      )}
      ${textareaField({
        ...this.form.field('instruction'),
        label: text.instruction,
        hint: text.instructionHint,
        optional: shell.optional,
        limit: LIMIT,
        counter: shell.charactersLeft,
        rows: 3,
      })}
      ${textareaField({
        ...this.form.field('publicNote'),
        label: action.publicNote,
        hint: action.publicNoteHint,
        optional: shell.optional,
        rows: 3,
      })}
      ${this.boxes.below('publicNote', 'message')}
    `;
  }

  #districts(): TemplateResult | typeof nothing {
    const { assignments: text, lang, shell } = this.locale;
    const { provinceCode } = this.case;
    const districts = this.places?.districts ?? [];
    if (districts.length === 0) return nothing;
    return html`${selectField({
        ...this.form.field('district'),
        label: text.district,
        prompt: text.choose,
        optional: shell.optional,
        choices: districts
          .filter(({ code }) => !this.#isChosen(code))
          .map(({ code, th }) => ({ value: code, label: districtLabel(th, provinceCode, lang) })),
      })}
      <p>
        <button class="button secondary" id="add-district" type="button" @click=${this.#onDistrict}>
          ${text.addDistrict}
        </button>
      </p>`;
  }

  #chosen(): TemplateResult | typeof nothing {
    const { assignments: text } = this.locale;
    const { recipients } = this.form.draft;
    if (recipients.length === 0) return nothing;
    return html`<div>
      <p id="chosen">${text.chosen}</p>
      <ul aria-labelledby="chosen">
        ${recipients.map(
          (one) =>
            html`<li>
              ${one.name}
              <button
                class="link"
                type="button"
                @click=${() => {
                  this.form.change({ recipients: recipients.filter((other) => other !== one) });
                  this.renderRoot.querySelector<HTMLElement>('#agency')?.focus();
                }}
              >
                ${text.remove(one.name)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #onDistrict = (): void => {
    const { district } = this.form.draft;
    const found = this.places?.districts.find(({ code }) => code === district);
    if (found === undefined) return;
    const { provinceCode } = this.case;
    const name = districtLabel(found.th, provinceCode, 'th');
    this.form.change({ district: '' });
    this.#add({ to: { kind: 'district', districtCode: district }, name });
  };

  #add(chosen: Chosen): void {
    this.form.change({ recipients: [...this.form.draft.recipients, chosen] });
    this.said = this.locale.assignments.chosenNow(chosen.name);
  }

  #isChosen(code: string): boolean {
    return this.form.draft.recipients.some(({ to }) => Object.values(to).includes(code));
  }

  protected override async submit(): Promise<string | undefined> {
    // Whoever has chosen a district means it, added or not.
    this.#onDistrict();
    const { recipients, instruction, publicNote, dueOn: typed } = this.form.draft;
    const issues: ValidationIssue[] = [];
    if (this.#suggestions.text.trim() !== '') {
      issues.push({ id: 'agency', say: ({ assignments }) => assignments.notChosen });
    } else if (recipients.length === 0) {
      issues.push({ id: 'agency', say: ({ assignments }) => assignments.missing });
    }
    const { dueOn, issues: dayIssues } = readAnswerDay(typed);
    issues.push(...dayIssues);
    const isSaved = await this.form.submit({
      issues,
      send: () =>
        this.save({
          recipients: recipients.map(({ to }) => to),
          ...(dueOn ? { dueOn } : {}),
          ...(instruction.trim() === '' ? {} : { instruction }),
          ...(publicNote.trim() === '' ? {} : { publicNote }),
        }),
      toIssues: (error) =>
        isConflictError(error) && error.code === 'assignment_open'
          ? [{ id: 'agency', say: ({ assignments }) => assignments.alreadyOpen }]
          : inputIssues(error, labels),
    });
    if (!isSaved) return undefined;
    const names = recipients.map(({ name }) => name).join(', ');
    return this.locale.assignments.given(names);
  }
}
