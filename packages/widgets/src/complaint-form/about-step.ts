import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../field/text-field.ts';
import type { FormSteps } from '../form/form-steps.ts';
import type { ComplaintState } from './draft.ts';
import type { StepId } from './fields.ts';
import type { FirstMessages } from './locale/first-step.th.ts';

/** What the first step asks of those after it. */
export interface AboutSteps extends FormSteps<StepId> {
  /** Categories are listed to choose from. */
  readonly hasChoices: boolean;
  errorOf(field: 'category'): string | undefined;
  /** How many categories were found, or why there are none. */
  renderFound(): unknown;
  renderChoices(): unknown;
  /** Shows what a group holds, or all groups again. */
  lookInto(group: string): Promise<void>;
}

interface AboutStep {
  readonly text: FirstMessages;
  readonly state: ComplaintState;
  /** Undefined until they have come; searching then shows its results. */
  readonly steps: AboutSteps | undefined;
  readonly onGroup: (group: string) => void;
}

/** What the case is about: the first thing that is asked. */
export function renderAboutStep(step: AboutStep): TemplateResult {
  const { text, state, steps } = step;
  return html`<p class="notice emergency"><span>${text.emergency}</span> ${renderCalls(text)}</p>
    <div @keydown=${onEnter}>
      ${textField({
        id: 'search',
        type: 'search',
        label: text.search,
        hint: text.searchHint,
        error: steps?.hasChoices ? undefined : steps?.errorOf('category'),
        value: state.query,
        onInput: (query) => {
          state.look(query, '');
        },
      })}
    </div>
    <div class="muted" role="status">${steps?.renderFound()}</div>
    ${steps?.renderChoices()}
    ${state.group === '' && !steps?.hasChoices ? renderGroups(step) : nothing}`;
}

/** The numbers of every emergency. */
export function renderCalls(text: FirstMessages): TemplateResult {
  return html`${call('191', text.police)} ${call('1669', text.ambulance)}
  ${call('199', text.fireBrigade)}`;
}

function renderGroups({ text, onGroup }: AboutStep): TemplateResult {
  return html`<h3 id="groups">${text.groups}</h3>
    <ul class="groups" aria-labelledby="groups">
      ${Object.keys(text.groupNames).map(
        (group) =>
          html`<li>
            <button
              class="choice"
              type="button"
              @click=${() => {
                onGroup(group);
              }}
            >
              ${text.groupNames[group]}
            </button>
          </li>`,
      )}
    </ul>`;
}

export function call(number: string, whom: string): TemplateResult {
  return html`<a href=${`tel:${number}`}><b translate="no">${number}</b> ${whom}</a>`;
}

// Enter in the search looks at what was found; it does not leave the step.
function onEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.choices input, .groups button')?.focus();
}
