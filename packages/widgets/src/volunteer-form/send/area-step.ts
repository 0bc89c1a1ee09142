import {
  compareThai,
  provinces,
  volunteerDays,
  volunteerHours,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { checksField } from '../../field/checks-field.ts';
import { selectField } from '../../field/select-field.ts';
import type { VolunteerSteps } from './volunteer-steps.ts';

/** Where and when the help is offered. */
export function areaStep(form: VolunteerSteps): TemplateResult {
  const { state, language } = form;
  const text = form.words.form;
  const { draft } = state;
  return html`${
      form.isChange
        ? nothing
        : selectField({
            id: 'province',
            label: text.province,
            error: form.errorOf('province'),
            value: draft.province,
            prompt: text.chooseProvince,
            choices: provinceChoices(language),
            onChange: (province) => {
              state.change({ province });
            },
          })
    }
    ${districtsField(form)}
    <div class="field">
      ${checksField({
        id: 'days',
        label: text.days,
        hint: text.daysHint,
        optional: text.optional,
        error: form.errorOf('days'),
        values: draft.days,
        choices: named(volunteerDays, language),
        onChange: (days) => {
          state.change({ days });
        },
      })}
    </div>
    <div class="field">
      ${checksField({
        id: 'hours',
        label: text.hours,
        hint: text.hoursHint,
        optional: text.optional,
        error: form.errorOf('hours'),
        values: draft.hours,
        choices: named(volunteerHours, language),
        onChange: (hours) => {
          state.change({ hours });
        },
      })}
    </div>`;
}

function provinceChoices(lang: Lang) {
  return named(provinces, lang).sort((a, b) => compareThai(a.label, b.label));
}

function named<Code extends string>(
  list: readonly { readonly code: Code; readonly th: string; readonly en: string }[],
  lang: Lang,
): { value: Code; label: string }[] {
  return list.map((entry) => ({ value: entry.code, label: entry[lang] }));
}

function districtsField(form: VolunteerSteps): TemplateResult | typeof nothing {
  const { hasFailed, isLoading, value } = form.lists.districts;
  const text = form.words.form;
  if (isLoading) return html`<p class="field" role="status">${text.districtsLoading}</p>`;
  if (hasFailed) {
    return html`<div class="field panel">
      <p>${text.districtsFailed}</p>
      <button
        class="link"
        type="button"
        @click=${() => {
          form.lists.districts.reload();
        }}
      >
        ${text.tryAgain}
      </button>
    </div>`;
  }
  if (value === undefined) return nothing;
  return html`<div class="field districts">
    ${checksField({
      id: 'districts',
      label: text.districts,
      hint: text.districtsHint,
      optional: text.optional,
      error: form.errorOf('districts'),
      values: form.state.draft.districts,
      choices: value.map(({ code, th }) => ({ value: code, label: th })),
      onChange: (chosen) => {
        form.state.change({ districts: chosen });
      },
    })}
  </div>`;
}
