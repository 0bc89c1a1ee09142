import type { OfficerCase } from '@damrong/contract';
import type { SeenAssignment } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MoveInput } from '../assignments/assignment-acts.ts';
import { assignmentStanding, saidBetween } from '../assignments/assignment-standing.ts';
import type { Locale } from '../locale/locale.ts';
import type { SavedEvent } from './saved-event.ts';
import '../assignments/assignment-acts.define.ts';

interface Work {
  readonly locale: Locale;
  readonly save: (seen: SeenAssignment, input: MoveInput) => Promise<void>;
  readonly onSaved: (event: SavedEvent) => void;
}

/** To whom the case was given, how far each has got, and what the centre can do about it. */
export function caseAssignments(
  { assignments }: OfficerCase,
  { locale, save, onSaved }: Work,
): TemplateResult | typeof nothing {
  const { assignments: text } = locale;
  if (assignments.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="assignments">
    <h2 id="assignments">${text.recipients}</h2>
    ${repeat(
      assignments,
      ({ assignment }) => assignment,
      (one) => html`
        <h3>${one.recipientName}</h3>
        ${assignmentStanding(one, locale)} ${saidBetween(text.instruction, one.instruction)}
        ${saidBetween(text.lastWords, one.text)}
        <damrong-desk-assignment-acts
          .assignment=${one}
          .locale=${locale}
          .save=${save}
          @damrong-desk-saved=${onSaved}
        ></damrong-desk-assignment-acts>
      `,
    )}
  </section>`;
}
