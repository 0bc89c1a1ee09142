import { compareThai, provinces, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { checksField } from '../../field/checks-field.ts';
import { selectField } from '../../field/select-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import type { SendText } from '../locale/send.th.ts';
import { noteLimit } from './check-sign-up.ts';
import type { LateForm } from './late-form.ts';

/** Where the help is offered. */
export function areaStep(form: LateForm): TemplateResult {
  const { errors, state, language } = form;
  const text = form.words.send;
  const { draft } = state;
  return html`${selectField({
    id: 'province',
    label: text.province,
    error: errors.province,
    value: draft.province,
    prompt: text.chooseProvince,
    choices: provinceChoices(language),
    onChange: (province) => {
      state.change({ province });
    },
  })}
  ${districtsField(form, text)}
  ${textareaField({
    id: 'note',
    label: text.note,
    hint: text.noteHint,
    optional: text.optional,
    error: errors.note,
    value: draft.note,
    rows: 4,
    limit: noteLimit,
    counter: text.charactersLeft,
    onInput: (note) => {
      state.change({ note });
    },
  })}`;
}

function provinceChoices(lang: Lang) {
  return provinces
    .map((province) => ({ value: province.code, label: province[lang] }))
    .sort((a, b) => compareThai(a.label, b.label));
}

function districtsField(form: LateForm, text: SendText): TemplateResult | typeof nothing {
  const { districts } = form.districts;
  if (districts === 'none') return nothing;
  if (districts === 'loading')
    return html`<p class="field" role="status">${text.districtsLoading}</p>`;
  if (districts === 'failed') {
    return html`<div class="field panel">
      <p>${text.districtsFailed}</p>
      <button
        class="link"
        type="button"
        @click=${() => {
          form.retryDistricts();
        }}
      >
        ${text.tryAgain}
      </button>
    </div>`;
  }
  return html`<div class="field districts">
    ${checksField({
      id: 'districts',
      label: text.districts,
      hint: text.districtsHint,
      optional: text.optional,
      error: form.errors.districts,
      values: form.state.draft.districts,
      choices: districts.map(({ code, th }) => ({ value: code, label: th })),
      onChange: (chosen) => {
        form.state.change({ districts: chosen });
      },
    })}
  </div>`;
}
