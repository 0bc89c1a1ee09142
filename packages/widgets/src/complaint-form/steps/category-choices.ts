import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { groupName } from './category-finder.ts';
import type { LateForm } from './late-form.ts';

/** What the search found, or what the opened group holds. */
export function renderCategoryChoices(form: LateForm): TemplateResult | typeof nothing {
  const { query, group } = form.state;
  if (group === '' && query.trim() === '') return nothing;
  return html`${renderState(form)} ${renderChoices(form)}
  ${group !== '' || form.hasChoices ? renderOtherGroup(form) : nothing}`;
}

function renderState({ categories, finder, state, words }: LateForm): TemplateResult {
  const { form } = words;
  const { query, group } = state;
  if (categories.hasFailed)
    return html`<p class="panel" role="status">${form.categoriesFailed}</p>`;
  if (categories.items === undefined) {
    return html`<p class="soft" role="status">${form.categoriesLoading}</p>`;
  }
  const count = finder.find(query, group).length;
  return html`<p class="soft" role="status">
    ${group === '' ? form.found(count) : nothing}
    ${count === 0 ? html`<br />${form.notFoundHint}` : nothing}
  </p>`;
}

function renderChoices(form: LateForm): TemplateResult | typeof nothing {
  const { finder, host, state, words } = form;
  const lang = host.language;
  const found = finder.find(state.query, state.group);
  if (found.length === 0) return nothing;
  const group = state.group && groupName(state.group, lang);
  return html`<div class="many">
    ${choiceField({
      id: 'category',
      label: group ? `${group}: ${words.form.chooseCategory}` : words.form.chooseCategory,
      error: form.errorOf('category'),
      value: state.draft.category,
      choices: found.map((category) => ({
        value: category.code,
        label: category[lang],
        hint: category.examples[lang],
      })),
      onChange: (category) => {
        state.change({ category });
      },
    })}
  </div>`;
}

function renderOtherGroup(form: LateForm): TemplateResult {
  return html`<button class="link other-group" type="button" @click=${() => form.lookInto('')}>
    ${form.words.form.otherGroup}
  </button>`;
}
