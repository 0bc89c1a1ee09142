import { complainantKinds, identityModes } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { selectField } from '../../field/select-field.ts';
import { textField } from '../../field/text-field.ts';
import type { ComplaintForm } from '../context.ts';
import type { PrivacyMessages } from '../locale/steps.th.ts';
import { renderFacts } from './facts-step.ts';
import { renderDistricts } from './location-fields.ts';

/** Who complains, and who may know it. */
export function renderComplainantStep(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const { identity } = state.draft;
  const words = form.words.form;
  return html`${choiceField({
    id: 'identity',
    label: words.identity,
    error: form.errorOf('identity'),
    value: identity,
    choices: identityModes.map((mode) => ({
      value: mode,
      label: words[mode],
      hint: words[`${mode}Hint`],
    })),
    onChange: (mode) => {
      state.change({ identity: mode });
    },
  })}
  ${identity === 'confidential' || identity === 'anonymous' ? renderOwnPage(form) : nothing}
  ${identity === 'anonymous' ? renderNeeded(form) : renderContact(form)}
  ${renderPrivacyNotice(form.words.privacy)}`;
}

function renderOwnPage({ host, words }: ComplaintForm): TemplateResult | typeof nothing {
  if (new URL(host.hostedUrl).origin === location.origin) return nothing;
  const { ownPageTitle, ownPage, ownPageLink } = words.form;
  return html`<div class="notice">
    <h3>${ownPageTitle}</h3>
    <p>${ownPage}</p>
    <p><a href=${host.hostedUrl} target="_blank" rel="noopener">${ownPageLink}</a></p>
  </div>`;
}

/** What somebody who gives no name has to tell instead, where they are. */
function renderNeeded(form: ComplaintForm): TemplateResult {
  return html`${form.errorOf('facts') === undefined ? nothing : renderFacts(form)}
  ${form.state.draft.province === '' ? nothing : renderDistricts(form)}`;
}

function renderContact(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const { draft } = state;
  const words = form.words.form;
  const isPerson = draft.kind === 'person';
  return html`${selectField({
    id: 'kind',
    label: words.kind,
    error: form.errorOf('kind'),
    value: draft.kind,
    prompt: words.choose(words.kind),
    choices: complainantKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    onChange: (kind) => {
      state.change({ kind: kind || 'person' });
    },
  })}
  ${textField({
    id: 'name',
    label: isPerson ? words.name : words.organizationName,
    autocomplete: isPerson ? 'name' : 'organization',
    spellcheck: false,
    error: form.errorOf('name'),
    value: draft.name,
    onInput: (name) => {
      state.change({ name });
    },
  })}
  ${textField({
    id: 'phone',
    type: 'tel',
    label: words.phone,
    hint: words.phoneHint,
    autocomplete: 'tel',
    size: 'narrow',
    error: form.errorOf('phone'),
    value: draft.phone,
    onInput: (phone) => {
      state.change({ phone });
    },
  })}
  ${textField({
    id: 'email',
    type: 'text',
    inputmode: 'email',
    label: words.email,
    optional: words.optional,
    autocomplete: 'email',
    spellcheck: false,
    error: form.errorOf('email'),
    value: draft.email,
    onInput: (email) => {
      state.change({ email });
    },
  })}
  ${form.renderIn('complainant')}`;
}

/** The notice that the law asks for before personal data is given, closed until it is wanted. */
export function renderPrivacyNotice({ title, items }: PrivacyMessages): TemplateResult {
  return html`<details class="fold">
    <summary>${title}</summary>
    <dl>
      ${items.map(
        ({ term, text }) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}
