import {
  isInThailandsBounds,
  type NearProvince,
  nearProvinces,
  type Position,
  roundPosition,
} from '@damrong/contract';
import type { RemoteData } from '../../form/remote-data.ts';
import { askPosition, type PositionError } from '../../position/ask-position.ts';
import type { ComplaintState } from '../draft.ts';
import type { DrawnProvinces } from './country.ts';
import { type Proposals, provinceError } from './proposals.ts';

/** Metres from which a position says too little of the subdistrict. */
const coarse = 3000;

/** The point that goes with the matter, and the places that it may lie in. */
export class LocationPoint {
  /** Metres; undefined where a person has pointed. */
  accuracy: number | undefined;
  /** True for a point of the map or of typed coordinates. */
  isPointed = false;
  readonly proposals: Proposals;
  isAsking = false;
  isLocating = false;
  error: PositionError | 'outside' | undefined;
  isRemoved = false;

  readonly #state: ComplaintState;
  readonly #map: RemoteData<DrawnProvinces>;
  readonly #changed: () => void;

  constructor(
    state: ComplaintState,
    map: RemoteData<DrawnProvinces>,
    proposals: Proposals,
    changed: () => void,
  ) {
    this.#state = state;
    this.#map = map;
    this.proposals = proposals;
    this.#changed = changed;
  }

  get position(): Position | undefined {
    return this.#state.draft.position;
  }

  /** Where the point may lie, the likeliest first; undefined while the outlines are not here. */
  get provinces(): readonly NearProvince[] | undefined {
    const { value, hasFailed } = this.#map;
    if (this.position === undefined || (value === undefined && !hasFailed)) return undefined;
    const reach = Math.max(provinceError, this.accuracy ?? 0);
    return nearProvinces(value?.outlines ?? [], this.position, reach);
  }

  get isCoarse(): boolean {
    return this.accuracy !== undefined && this.accuracy > coarse;
  }

  async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isPointed = false;
    this.#say({ isAsking: true });
    // The outlines come while the device looks for itself.
    void this.#map.load();
    const answer = await askPosition();
    if ('error' in answer) this.#say({ error: answer.error });
    else await this.take(answer.position, answer.accuracy);
  }

  /** Takes a point, and its province where there is no doubt about it and no district was chosen. */
  async take(position: Position, accuracy?: number): Promise<void> {
    this.isPointed = accuracy === undefined;
    if (!isInThailandsBounds(position)) {
      this.#say({ error: 'outside' });
      return;
    }
    this.accuracy = accuracy;
    this.proposals.forget();
    this.#say({ isLocating: true });
    const taken = roundPosition(position);
    this.#state.change({ position: taken });
    await this.#map.load();
    // Another point may have been given meanwhile, or this one taken out.
    if (this.position !== taken) return;
    const [nearest, ...others] = this.provinces ?? [];
    const isFree = this.#state.draft.district === '';
    if (isFree && nearest !== undefined && others.length === 0)
      this.#state.change({ province: nearest.code });
    await this.propose();
  }

  /** Looks for the subdistricts that the point may lie in. */
  async propose(): Promise<void> {
    const map = await this.#map.load();
    const { position } = this;
    if (map === undefined || position === undefined) return this.#finish(position);
    await this.proposals.look(map.outlines, position, this.accuracy ?? 0);
    this.#finish(position);
  }

  remove(): void {
    this.isPointed = false;
    this.proposals.forget();
    this.#say({ isRemoved: true });
    this.#state.change({ position: undefined });
  }

  #finish(position: Position | undefined): void {
    if (this.position === position && this.isLocating) this.#say({});
  }

  #say({
    isAsking = false,
    isLocating = false,
    isRemoved = false,
    error,
  }: Partial<LocationPoint>): void {
    this.isAsking = isAsking;
    this.isLocating = isLocating;
    this.isRemoved = isRemoved;
    this.error = error;
    this.#changed();
  }
}
