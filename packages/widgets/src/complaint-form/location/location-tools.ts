import {
  formatPosition,
  parsePosition,
  placeLabel,
  type Lang,
  type ListedPlace,
  type Position,
} from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { locationMapChunk } from './map/location-map.chunk.ts';
import { locationEnChunk } from './location-en.chunk.ts';
import { focusField } from '../../field/focus.ts';
import { RemoteData } from '../../form/remote-data.ts';
import { Locale } from '../../locale/locale.ts';
import { addStyles } from '../../style/add-styles.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintSlot } from '../context.ts';
import { readMap, readPlaces, readProvince, type DrawnProvinces } from './country.ts';
import type { LocationMap } from './map/location-map.ts';
import type { LocationContext } from './location-context.ts';
import { PlaceFinder } from './place-finder.ts';
import { LocationPoint } from './location-point.ts';
import { locationToolsStyles } from './location-tools.styles.ts';
import { locationTh, type LocationMessages } from './location.th.ts';
import { provinceName, renderContradiction, renderPoint } from './point-template.ts';
import { Proposals } from './proposals.ts';
import { renderSearch } from './search-template.ts';

const words = new Locale<LocationMessages>(locationTh, async () => {
  const { locationEn } = await loadChunk(locationEnChunk);
  return locationEn;
});

/** The ways to name a place beside the lists: search, the device's position, a point on a map. */
export class LocationTools implements ComplaintFeature, LocationContext {
  readonly form: ComplaintForm;
  readonly country: RemoteData<readonly ListedPlace[]>;
  readonly finder: PlaceFinder;
  readonly point: LocationPoint;
  /** The place that was chosen from the search, in words. */
  chosen = '';
  isMapOpen = false;
  hasMapFailed = false;
  map: LocationMap | undefined;
  /** What is typed as coordinates. */
  coordinates = '';
  hasCoordinateError = false;

  readonly #outlines: RemoteData<DrawnProvinces>;

  constructor(form: ComplaintForm) {
    this.form = form;
    const { host, state } = form;
    const changed = this.changed;
    this.country = new RemoteData((_, signal) => readPlaces(form, signal), changed);
    this.#outlines = new RemoteData((_, signal) => readMap(form, signal), changed);
    this.finder = new PlaceFinder(
      this.country,
      () => ({ province: state.draft.province, districts: form.lists.districts.value }),
      changed,
    );
    const proposals = new Proposals(
      (province, signal) => readProvince(form, province, signal),
      changed,
    );
    this.point = new LocationPoint(state, this.#outlines, proposals, changed);
    addStyles(host.renderRoot as ShadowRoot, locationToolsStyles);
    if (state.draft.position !== undefined) void this.point.propose();
  }

  /** Where the point's words stand: below the map that it was chosen on, or below the button. */
  get isBelowMap(): boolean {
    return this.isMapOpen && this.point.isPointed;
  }

  get isContradicted(): boolean {
    const { district, subdistrict } = this.form.state.draft;
    return this.point.proposals.excludes(subdistrict || district);
  }

  get lang(): Lang {
    return this.form.host.language;
  }

  get text(): LocationMessages {
    const messages = words.messages(this.lang);
    if (messages === undefined) void words.load().then(this.changed, () => undefined);
    return messages ?? locationTh;
  }

  readonly changed = (): void => {
    this.form.host.requestUpdate();
  };

  /** The words of the reader's language, before they are shown. */
  async ready(): Promise<void> {
    if (words.messages(this.lang) === undefined) await words.load();
  }

  type(query: string): void {
    this.chosen = '';
    this.finder.type(query);
  }

  /** Takes a place that was found: province, and district and subdistrict where it has them. */
  choose(code: string): void {
    const place = this.finder.shown.find((one) => one.code === code);
    if (place === undefined) return;
    this.#fill(code);
    this.chosen = placeLabel(place, this.lang);
    this.finder.settle(this.chosen);
  }

  /** Takes a place that was proposed for the point. */
  choosePlace(code: string): void {
    this.chosen = '';
    this.finder.settle('');
    this.#fill(code);
  }

  readonly nameOf = (province: string): string => provinceName(province, this.lang);

  typeCoordinates(typed: string): void {
    this.coordinates = typed;
    this.hasCoordinateError = false;
    const position = parsePosition(typed);
    if (position === undefined) return this.changed();
    this.map?.goTo(position);
    void this.point.take(position);
  }

  leaveCoordinates(): void {
    this.hasCoordinateError =
      this.coordinates.trim() !== '' && parsePosition(this.coordinates) === undefined;
    this.changed();
  }

  async toggleMap(): Promise<void> {
    this.isMapOpen = !this.isMapOpen;
    const { position } = this.point;
    if (position !== undefined) this.coordinates = formatPosition(position);
    this.changed();
    if (this.isMapOpen && this.map === undefined) await this.loadMap();
  }

  async loadMap(): Promise<void> {
    this.hasMapFailed = false;
    this.changed();
    const [chunk, drawn] = await Promise.all([
      loadChunk(locationMapChunk).catch(() => undefined),
      this.#outlines.load(),
    ]);
    if (chunk !== undefined && drawn !== undefined) this.map ??= new chunk.LocationMap(this, drawn);
    this.hasMapFailed = this.map === undefined;
    this.changed();
  }

  stop(): void {
    this.country.stop();
    this.#outlines.stop();
    this.point.proposals.stop();
    this.finder.stop();
  }

  // What was pressed in these three goes away, and focus must not go with it.

  async widen(): Promise<void> {
    await this.finder.widen();
    await this.#focus('place-search');
  }

  async chooseProvince(province: string): Promise<void> {
    this.form.state.change({ province });
    await this.#focus('province');
  }

  async removePoint(): Promise<void> {
    this.coordinates = '';
    this.point.remove();
    await this.#focus('use-position');
  }

  /** The point that the map's mark stands on. */
  takeFromMap(position: Position): void {
    this.coordinates = formatPosition(position);
    this.hasCoordinateError = false;
    void this.point.take(position);
  }

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot === 'review' && this.isContradicted) return renderContradiction(this);
    if (slot !== 'location') return undefined;
    return html`<div class="panel location-tools" role="group" aria-label=${this.text.ways}>
      ${renderSearch(this)} ${renderPoint(this)}
    </div>`;
  }

  #fill(code: string): void {
    const { state } = this.form;
    state.change({ province: code.slice(0, 2) });
    state.change({ district: code.slice(0, 4).length === 4 ? code.slice(0, 4) : '' });
    state.change({ subdistrict: code.length === 6 ? code : '' });
  }

  async #focus(id: string): Promise<void> {
    const { host } = this.form;
    await host.updateComplete;
    focusField(host.renderRoot, id);
  }
}
