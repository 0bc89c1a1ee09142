import type { Lang, ListedPlace, Position } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import type { RemoteData } from '../../form/remote-data.ts';
import type { ComplaintForm } from '../context.ts';
import type { PlaceFinder } from './place-finder.ts';
import type { LocationPoint } from './location-point.ts';
import type { LocationMessages } from './location.th.ts';

/** The search, the point and the map, as the templates and the map see what holds them. */
export interface LocationContext {
  readonly form: ComplaintForm;
  readonly country: RemoteData<readonly ListedPlace[]>;
  readonly finder: PlaceFinder;
  readonly point: LocationPoint;
  /** The place that was chosen from the search, in words. */
  readonly chosen: string;
  readonly isMapOpen: boolean;
  readonly hasMapFailed: boolean;
  readonly map: { render(): TemplateResult } | undefined;
  /** What is typed as coordinates. */
  readonly coordinates: string;
  readonly hasCoordinateError: boolean;
  /** Where the point's words stand: below the map that it was chosen on, or below the button. */
  readonly isBelowMap: boolean;
  /** The point lies elsewhere than in the place that is chosen in the lists. */
  readonly isContradicted: boolean;
  readonly lang: Lang;
  readonly text: LocationMessages;
  readonly changed: () => void;
  readonly nameOf: (province: string) => string;
  type(query: string): void;
  choose(code: string): void;
  choosePlace(code: string): void;
  typeCoordinates(typed: string): void;
  leaveCoordinates(): void;
  toggleMap(): Promise<void>;
  loadMap(): Promise<void>;
  widen(): Promise<void>;
  chooseProvince(province: string): Promise<void>;
  removePoint(): Promise<void>;
  takeFromMap(position: Position): void;
}
