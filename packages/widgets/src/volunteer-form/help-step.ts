import { html, type TemplateResult } from 'lit';
import { checksField } from '../field/checks-field.ts';
import { choiceField } from '../field/choice-field.ts';
import type { VolunteerKind, VolunteerSkill } from './draft.ts';
import type { FieldName } from './fields.ts';
import type { FormText } from './locale/form.th.ts';
import type { VolunteerState } from './volunteer-state.ts';

/** The first step: who helps, and with what. It asks nothing personal. */
export function helpStep(
  state: VolunteerState,
  text: FormText,
  errors: Readonly<Partial<Record<FieldName, string>>>,
): TemplateResult {
  const { draft } = state;
  return html`${choiceField<VolunteerKind>({
      id: 'kind',
      label: text.kind,
      error: errors.kind,
      value: draft.kind,
      choices: entries(text.kinds).map(([value, words]) => ({ value, ...words })),
      onChange: (kind) => {
        state.change({ kind });
      },
    })}
    <div class="field columns">
      ${checksField<VolunteerSkill>({
        id: 'skills',
        label: text.skills,
        hint: text.skillsHint,
        error: errors.skills,
        values: draft.skills,
        choices: entries(text.skillNames).map(([value, label]) => ({ value, label })),
        onChange: (skills) => {
          state.change({ skills });
        },
      })}
    </div>`;
}

// The locale's order is the order on the page; the codes alone would bring the schemas along.
function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
  return Object.entries(record) as [Key, Value][];
}
