import { findProvince, formatPosition, placeLabel, provinceLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { textField } from '../../field/text-field.ts';
import type { LocationContext } from './location-context.ts';
import type { Proposal } from './proposals.ts';

/** The point of the matter: from the device, typed, or chosen on a map. */
export function renderPoint(tools: LocationContext): TemplateResult {
  const { isBelowMap, isMapOpen, point, text } = tools;
  return html`<div class="ways">
      <button
        class="button secondary"
        type="button"
        id="use-position"
        aria-describedby="position-hint"
        aria-disabled=${point.isAsking ? 'true' : nothing}
        @click=${() => void point.ask()}
      >
        ${text.usePosition}
      </button>
      <p class="hint" id="position-hint">${text.positionHint}</p>
    </div>
    <p role="status" class=${isBelowMap ? 'muted' : noteClass(tools)}>
      ${isBelowMap ? '' : pointNote(tools)}
    </p>
    ${isBelowMap ? nothing : renderResult(tools)}
    <button
      class="button secondary"
      type="button"
      id="open-map"
      aria-expanded=${isMapOpen ? 'true' : 'false'}
      @click=${() => void tools.toggleMap()}
    >
      ${text.openMap}
    </button>
    ${isMapOpen ? renderMap(tools) : nothing}`;
}

/** What is known of the point, and what will be sent. */
function renderResult(tools: LocationContext): TemplateResult {
  return html`${renderBorder(tools)} ${renderProposals(tools)} ${renderTaken(tools)}`;
}

/** What is sent would say two things: told once more before it is. */
export function renderContradiction(tools: LocationContext): TemplateResult {
  return html`<div class="notice">
    <p>${tools.text.contradicted}</p>
    ${renderResult(tools)}
  </div>`;
}

function noteClass({ isContradicted, point }: LocationContext): string {
  return point.error === undefined && !isContradicted ? 'muted' : 'error';
}

function pointNote(tools: LocationContext): string {
  const { point, text } = tools;
  if (point.isAsking) return text.asking;
  if (point.error !== undefined) return text.errors[point.error];
  if (point.isRemoved) return text.removed;
  if (point.position === undefined) return '';
  if (point.isLocating) return text.locating;
  if (tools.isContradicted) return text.contradicted;
  const chosen = chosenProposal(tools);
  if (chosen !== undefined) return text.chosen(chosen);
  return provinceNote(tools);
}

function provinceNote(tools: LocationContext): string {
  const { form, point, text } = tools;
  const { proposals, provinces } = point;
  const { province, district, subdistrict } = form.state.draft;
  if (provinces === undefined || subdistrict !== '') return '';
  if (proposals.found !== undefined) return proposalNote(tools, proposals.found);
  const [nearest, ...others] = provinces;
  if (nearest === undefined) return province === '' ? text.noProvince : '';
  const name = tools.nameOf(nearest.code);
  if (provinces.some(({ code }) => code === province)) {
    return others.length > 0 || district !== '' ? '' : text.inProvince(name);
  }
  return others.length > 0 ? text.nearBorder : text.otherProvince(name);
}

/** Where two provinces are as likely, the reader knows which it is. */
function renderBorder(tools: LocationContext): TemplateResult | typeof nothing {
  const { form, point, nameOf } = tools;
  const { proposals, provinces = [] } = point;
  const { province } = form.state.draft;
  if (point.isLocating || proposals.found !== undefined) return nothing;
  if (provinces.length < 2 || provinces.some(({ code }) => code === province)) return nothing;
  return html`<div class="actions">
    ${provinces.map(
      ({ code }) =>
        html`<button
          class="button secondary"
          type="button"
          @click=${() => void tools.chooseProvince(code)}
        >
          ${nameOf(code)}
        </button>`,
    )}
  </div>`;
}

function renderTaken(tools: LocationContext): TemplateResult | typeof nothing {
  const { point, text } = tools;
  const { accuracy, position } = point;
  if (position === undefined) return nothing;
  return html`<div class="taken">
    <p>
      <strong>${text.point}</strong><br />
      <span translate="no">${text.coordinatesOf(formatPosition(position))}</span>
      ${accuracy === undefined ? nothing : html`<br /><span class="muted">${text.accuracy(accuracy)}</span>`}
    </p>
    <button class="link" type="button" @click=${() => void tools.removePoint()}>
      ${text.remove}
    </button>
  </div>`;
}

function renderMap(tools: LocationContext): TemplateResult {
  const { map, text } = tools;
  return html`${textField({
      id: 'coordinates',
      label: text.coordinates,
      hint: text.coordinatesHint,
      error: tools.hasCoordinateError ? text.coordinatesError : undefined,
      value: tools.coordinates,
      spellcheck: false,
      onInput: (typed) => {
        tools.typeCoordinates(typed);
      },
      onBlur: () => {
        tools.leaveCoordinates();
      },
    })}
    ${map?.render() ?? nothing}
    <p role="status" class=${tools.isBelowMap ? noteClass(tools) : 'muted'}>${mapNote(tools)}</p>
    ${tools.isBelowMap ? renderResult(tools) : nothing}
    ${
      tools.hasMapFailed
        ? html`<button class="link" type="button" @click=${() => void tools.loadMap()}>
            ${text.tryAgain}
          </button>`
        : nothing
    }`;
}

function mapNote(tools: LocationContext): string {
  const { hasMapFailed, isBelowMap, map, text } = tools;
  if (hasMapFailed) return text.mapFailed;
  if (map === undefined) return text.loadingMap;
  return isBelowMap ? pointNote(tools) : '';
}

/** "จังหวัดเชียงใหม่", "กรุงเทพมหานคร". */
export function provinceName(code: string, lang: 'th' | 'en'): string {
  const province = findProvince(code);
  return province === undefined ? code : provinceLabel(province, lang);
}

/** Outlines tell no more than this. */
const step = 100;

/** The subdistricts that the point may lie in; the reader says which. */
function renderProposals(tools: LocationContext): TemplateResult | typeof nothing {
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
function chosenProposal({ form, lang, point }: LocationContext): string | undefined {
  const { subdistrict } = form.state.draft;
  const chosen = point.proposals.found?.find(({ place }) => place.code === subdistrict);
  return chosen && placeLabel(chosen.place, lang);
}

/** What is said of those that are proposed, while none is chosen. */
function proposalNote(
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
