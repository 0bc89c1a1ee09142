import { categoryGroups, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../field/text-field.ts';
import type { FirstStepMessages } from './locale/first-step.th.ts';
import type { LateForm } from './steps/late-form.ts';

interface AboutStep {
  readonly text: FirstStepMessages;
  readonly lang: Lang;
  readonly query: string;
  readonly group: string;
  /** Undefined until the later parts have come; searching then shows its results. */
  readonly late: LateForm | undefined;
  readonly onSearch: (query: string) => void;
  readonly onGroup: (group: string) => void;
}

/** What the matter is about: the first thing that is asked. */
export function renderAboutStep(step: AboutStep): TemplateResult {
  const { text, query, group, late, onSearch } = step;
  return html`<p class="notice emergency"><span>${text.emergency}</span> ${renderCalls(text)}</p>
    <div @keydown=${onEnter}>
      ${textField({
        id: 'search',
        type: 'search',
        label: text.search,
        hint: text.searchHint,
        error: late?.hasChoices ? undefined : late?.errorOf('category'),
        value: query,
        onInput: onSearch,
      })}
    </div>
    <div class="muted" role="status">${late?.renderFound()}</div>
    ${late?.renderChoices()} ${group === '' && !late?.hasChoices ? renderGroups(step) : nothing}`;
}

/** The numbers of every emergency. */
export function renderCalls(text: FirstStepMessages): TemplateResult {
  return html`${call('191', text.police)} ${call('1669', text.ambulance)}
  ${call('199', text.fireBrigade)}`;
}

function renderGroups({ text, lang, onGroup }: AboutStep): TemplateResult {
  return html`<h3 id="groups">${text.groups}</h3>
    <ul class="groups" aria-labelledby="groups">
      ${categoryGroups.map(
        (entry) =>
          html`<li>
            <button
              class="choice"
              type="button"
              @click=${() => {
                onGroup(entry.code);
              }}
            >
              ${entry[lang]}
            </button>
          </li>`,
      )}
    </ul>`;
}

export function call(number: string, whom: string): TemplateResult {
  return html`<span class="nowrap">
    <a href=${`tel:${number}`} translate="no">${number}</a> ${whom}
  </span>`;
}

// Enter in the search looks at what was found; it does not leave the step.
function onEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.choices input, .groups button')?.focus();
}
