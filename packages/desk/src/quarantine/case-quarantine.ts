import type { OfficerCase, QuarantineDecisionInput, QuarantineOutcome } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { SavedEvent } from '../case/saved-event.ts';
import type { Locale } from '../locale/locale.ts';
import './quarantine-decision.define.ts';

interface CaseQuarantine {
  readonly locale: Locale;
  /** Undefined for who may only read. */
  readonly decide: ((decision: QuarantineDecisionInput) => Promise<QuarantineOutcome>) | undefined;
  readonly onSaved: (event: SavedEvent) => unknown;
}

/** Why a case is held, and the decision about it. */
export function caseQuarantine(
  { number, quarantine }: OfficerCase,
  { locale, decide, onSaved }: CaseQuarantine,
): TemplateResult | typeof nothing {
  const { quarantine: text } = locale;
  if (quarantine === null) return nothing;
  const isHeld = quarantine.state === 'held';
  return html`
    <section class="card screen" aria-labelledby="quarantine">
      <h2 id="quarantine">${isHeld ? text.badge : text.spam}</h2>
      <p>${text.reasons[quarantine.reason]}</p>
      ${isHeld ? html`<p class="muted">${text.caseText}</p>` : nothing}
      ${
        isHeld && decide
          ? html`<damrong-desk-quarantine-decision
              .numbers=${[number]}
              .locale=${locale}
              .decide=${decide}
              @damrong-desk-saved=${onSaved}
            ></damrong-desk-quarantine-decision>`
          : nothing
      }
    </section>
  `;
}
