import type { TemplateResult } from 'lit';
import { choiceField } from '../field/choice-field.ts';
import type { VolunteerKind, VolunteerState } from './draft.ts';
import type { VolunteerMessages } from './locale/form.th.ts';

/** The first step: in whose name. It asks nothing personal. */
export function kindStep(
  state: VolunteerState,
  text: VolunteerMessages,
  error: string | undefined,
): TemplateResult {
  return choiceField<VolunteerKind>({
    id: 'kind',
    label: text.kind,
    error,
    value: state.draft.kind,
    // The locale's order is the order on the page; the codes alone would bring the schemas along.
    choices: Object.entries(text.kinds).map(([value, words]) => ({
      value: value as VolunteerKind,
      ...words,
    })),
    onChange: (kind) => {
      state.change({ kind });
    },
  });
}
