import { placeLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { comboField } from '../../field/combo-field.ts';
import type { LocationContext } from './location-context.ts';

/** The search for a place by its name or postcode. */
export function renderSearch(tools: LocationContext): TemplateResult {
  const { finder, lang, text } = tools;
  return html`${comboField({
      id: 'place-search',
      label: text.search,
      hint: text.searchHint,
      value: finder.query,
      active: finder.active,
      listLabel: text.results,
      choices: finder.shown.map((place) => ({ value: place.code, label: placeLabel(place, lang) })),
      onInput: (query) => {
        tools.type(query);
      },
      onActive: (index) => {
        finder.moveTo(index);
      },
      onChoose: (code) => {
        tools.choose(code);
      },
      onClose: () => {
        finder.settle(finder.query);
      },
    })}
    <p class="muted" role="status">${searchNote(tools)}</p>
    ${finder.canWiden ? renderLink(text.everywhere, () => tools.widen()) : nothing}
    ${tools.country.hasFailed ? renderLink(text.tryAgain, () => tools.widen()) : nothing}`;
}

function searchNote({ chosen, country, finder, text }: LocationContext): string {
  if (chosen !== '') return text.chosen(chosen);
  if (finder.query.trim() === '') return '';
  if (country.isLoading) return text.loadingPlaces;
  if (country.hasFailed) return text.placesFailed;
  const { found, shown } = finder;
  if (found === undefined) return '';
  return found.length === 0 ? text.notFound : text.found(shown.length, found.length);
}

function renderLink(label: string, act: () => Promise<void>): TemplateResult {
  return html`<button class="link" type="button" @click=${() => void act()}>${label}</button>`;
}
