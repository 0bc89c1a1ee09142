import { findProvince, formatPosition, provinceLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../field/text-field.ts';
import type { PlaceTools } from './place-tools.ts';

/** The point of the matter: from the device, typed, or chosen on a map. */
export function renderPoint(tools: PlaceTools): TemplateResult {
  const { isMapOpen, point, text } = tools;
  return html`<div class="ways">
      <button
        class="button quiet"
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
    <p role="status" class=${point.fault === undefined ? 'soft' : 'error'}>${pointNote(tools)}</p>
    ${renderBorder(tools)} ${renderTaken(tools)}
    <button
      class="button quiet"
      type="button"
      id="open-map"
      aria-expanded=${isMapOpen ? 'true' : 'false'}
      @click=${() => void tools.toggleMap()}
    >
      ${text.openMap}
    </button>
    ${isMapOpen ? renderMap(tools) : nothing}`;
}

function pointNote(tools: PlaceTools): string {
  const { form, point, text } = tools;
  if (point.isAsking) return text.asking;
  if (point.fault !== undefined) return text.faults[point.fault];
  if (point.isRemoved) return text.removed;
  const { provinces } = point;
  if (provinces === undefined) return '';
  const [nearest, ...others] = provinces;
  const { province, district } = form.state.draft;
  if (nearest === undefined) return province === '' ? text.noProvince : '';
  if (provinces.some(({ code }) => code === province)) {
    return others.length > 0 || district !== '' ? '' : text.inProvince(tools.nameOf(nearest.code));
  }
  return others.length > 0 ? text.nearBorder : text.otherProvince(tools.nameOf(nearest.code));
}

/** Where two provinces are as likely, the reader knows which it is. */
function renderBorder(tools: PlaceTools): TemplateResult | typeof nothing {
  const { form, point, nameOf } = tools;
  const { provinces = [] } = point;
  const { province } = form.state.draft;
  if (provinces.length < 2 || provinces.some(({ code }) => code === province)) return nothing;
  return html`<div class="actions">
    ${provinces.map(
      ({ code }) =>
        html`<button
          class="button quiet"
          type="button"
          @click=${() => void tools.chooseProvince(code)}
        >
          ${nameOf(code)}
        </button>`,
    )}
  </div>`;
}

function renderTaken(tools: PlaceTools): TemplateResult | typeof nothing {
  const { point, text } = tools;
  const { accuracy, position } = point;
  if (position === undefined) return nothing;
  return html`<div class="taken">
    <p>
      <strong>${text.point}</strong><br />
      <span translate="no">${text.coordinatesOf(formatPosition(position))}</span>
      ${accuracy === undefined ? nothing : html`<br /><span class="soft">${text.accuracy(accuracy)}</span>`}
    </p>
    <button class="link" type="button" @click=${() => void tools.removePoint()}>
      ${text.remove}
    </button>
  </div>`;
}

function renderMap(tools: PlaceTools): TemplateResult {
  const { map, text } = tools;
  return html`${textField({
      id: 'coordinates',
      label: text.coordinates,
      hint: text.coordinatesHint,
      error: tools.isCoordinateFault ? text.coordinatesFault : undefined,
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
    <p class="soft" role="status">${mapNote(tools)}</p>
    ${
      tools.hasMapFailed
        ? html`<button class="link" type="button" @click=${() => void tools.loadMap()}>
            ${text.tryAgain}
          </button>`
        : nothing
    }`;
}

function mapNote({ hasMapFailed, map, text }: PlaceTools): string {
  if (hasMapFailed) return text.mapFailed;
  return map === undefined ? text.loadingMap : '';
}

/** "จังหวัดเชียงใหม่", "กรุงเทพมหานคร". */
export function provinceName(code: string, lang: 'th' | 'en'): string {
  const province = findProvince(code);
  return province === undefined ? code : provinceLabel(province, lang);
}
