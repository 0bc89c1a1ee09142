import { placeLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import type { LocationContext } from './location-context.ts';
import type { Proposal } from './proposals.ts';

/** Outlines tell no more than this. */
const step = 100;

/** The subdistricts that the point may lie in; the reader says which. */
export function renderProposals(tools: LocationContext): TemplateResult | typeof nothing {
  const { form, lang, point, text } = tools;
  const { credit, found = [] } = point.proposals;
  if (point.position === undefined || found.length === 0) return nothing;
  return html`${choiceField({
      id: 'near-place',
      label: point.proposals.isAstray ? text.nearestPlaces : text.nearPlaces,
      hint: text.nearPlacesHint,
      value: form.state.draft.subdistrict,
      choices: found.map((proposal) => ({
        value: proposal.place.code,
        label: placeLabel(proposal.place, lang),
        hint: whereabouts(proposal, tools),
      })),
      onChange: (code) => {
        tools.choosePlace(code);
      },
    })}
    <p class="muted outlines-credit">${text.outlinesOf(credit)}</p>`;
}

/** The proposal that is chosen, in words. */
export function chosenProposal({ form, lang, point }: LocationContext): string | undefined {
  const { subdistrict } = form.state.draft;
  const chosen = point.proposals.found?.find(({ place }) => place.code === subdistrict);
  return chosen && placeLabel(chosen.place, lang);
}

/** What is said of those that are proposed, while none is chosen. */
export function proposalNote(
  { nameOf, point, text }: LocationContext,
  found: readonly Proposal[],
): string {
  const [nearest, ...others] = new Set(found.map(({ place }) => place.code.slice(0, 2)));
  if (nearest === undefined) return text.farAway;
  if (point.isCoarse) return text.coarse(point.accuracy ?? 0);
  if (point.proposals.isAstray) return text.astray;
  return others.length > 0 ? text.nearBorderOf : text.proposed(nameOf(nearest));
}

function whereabouts({ metres }: Proposal, { point, text }: LocationContext): string {
  if (metres > 0) return text.away(roughly(metres));
  const around = point.proposals.found?.filter((one) => one.metres === 0) ?? [];
  return around.length > 1 ? text.undivided : text.inside;
}

function roughly(metres: number): number {
  const round = metres < 1000 ? step : 10 * step;
  return Math.max(step, Math.round(metres / round) * round);
}
