import {
  ageBands,
  compareThai,
  districtLabel,
  occupationGroups,
  provinces,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../field/select-field.ts';
import { complaintLink } from './complaint-link.ts';
import type { OpinionQuestions } from './opinion-context.ts';
import { renderNumbers } from './opinion-step.ts';

/** Where the writer lives, and what sending means. */
export function aboutStep(form: OpinionQuestions): TemplateResult {
  const { language, state } = form;
  const { draft } = state;
  const words = form.words.form;
  return html`${selectField({
    id: 'province',
    label: words.province,
    error: form.errorOf('province'),
    value: draft.province,
    prompt: words.chooseProvince,
    choices: named(provinces, language).sort((a, b) => compareThai(a.label, b.label)),
    onChange: (province) => {
      state.change({ province });
    },
  })}
  ${districtField(form)}
  ${selectField({
    id: 'ageBand',
    label: words.ageBand,
    optional: words.optional,
    error: form.errorOf('ageBand'),
    value: draft.ageBand,
    prompt: words.notTold,
    choices: named(ageBands, language),
    onChange: (ageBand) => {
      state.change({ ageBand });
    },
  })}
  ${selectField({
    id: 'occupation',
    label: words.occupation,
    optional: words.optional,
    error: form.errorOf('occupation'),
    value: draft.occupation,
    prompt: words.notTold,
    choices: named(occupationGroups, language),
    onChange: (occupation) => {
      state.change({ occupation });
    },
  })}
  ${renderBefore(form)}`;
}

function districtField(form: OpinionQuestions): TemplateResult | typeof nothing {
  const { language, lists, state } = form;
  const { districtCode, province } = state.draft;
  const { hasFailed, isLoading, value } = lists.districts;
  const words = form.words.form;
  if (isLoading) return html`<p class="field" role="status">${words.districtsLoading}</p>`;
  if (hasFailed) {
    return html`<div class="field panel">
      <p>${words.districtsFailed}</p>
      <button
        class="link"
        type="button"
        @click=${() => {
          lists.districts.reload();
        }}
      >
        ${words.tryAgain}
      </button>
    </div>`;
  }
  if (value === undefined) return nothing;
  return selectField({
    id: 'districtCode',
    label: districtLabel('', province, language).trim(),
    error: form.errorOf('districtCode'),
    value: districtCode,
    prompt: words.chooseDistrict,
    choices: value
      .map(({ code, th }) => ({ value: code, label: th }))
      .sort((a, b) => compareThai(a.label, b.label)),
    onChange: (code) => {
      state.change({ districtCode: code });
    },
  });
}

/** Beside the button: what cannot be taken back, and the way for who wants an answer. */
function renderBefore(form: OpinionQuestions): TemplateResult {
  const words = form.words.form;
  const numbers = renderNumbers(form);
  const mend = () => form.goTo('opinion', 'text');
  return html`${numbers}${
      numbers === nothing
        ? nothing
        : html`<p><button class="link" type="button" @click=${mend}>${words.mendText}</button></p>`
    }
    <section class="panel" aria-labelledby="before">
      <h3 id="before">${words.before}</h3>
      <ul>
        ${words.beforeFacts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <p>${words.wantsAnswer} ${complaintLink(form, form.state.draft.province)}</p>
    </section>`;
}

function named<Code extends string>(
  list: readonly { readonly code: Code; readonly th: string; readonly en: string }[],
  lang: Lang,
): { value: Code; label: string }[] {
  return list.map((entry) => ({ value: entry.code, label: entry[lang] }));
}
