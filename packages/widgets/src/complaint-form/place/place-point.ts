import {
  isInThailandsBounds,
  nearProvinces,
  roundPosition,
  type NearProvince,
  type Position,
} from '@damrong/contract';
import type { FormState } from '../form-state.ts';
import { askPosition, type PositionFault } from './ask-position.ts';
import type { DrawnProvinces } from './country.ts';
import type { Fetched } from './fetched.ts';

/** Metres by which the outlines of the provinces may be off. */
const outlineError = 3000;

/** The point that goes with the matter, and the province that it lies in. */
export class PlacePoint {
  /** Metres; undefined where a person has pointed. */
  accuracy: number | undefined;
  isAsking = false;
  fault: PositionFault | 'outside' | undefined;
  isRemoved = false;

  readonly #state: FormState;
  readonly #map: Fetched<DrawnProvinces>;
  readonly #changed: () => void;

  constructor(state: FormState, map: Fetched<DrawnProvinces>, changed: () => void) {
    this.#state = state;
    this.#map = map;
    this.#changed = changed;
  }

  get position(): Position | undefined {
    return this.#state.draft.position;
  }

  /** Where the point may lie, the likeliest first; undefined while the outlines are not here. */
  get provinces(): readonly NearProvince[] | undefined {
    const { value, hasFailed } = this.#map;
    if (this.position === undefined || (value === undefined && !hasFailed)) return undefined;
    const reach = Math.max(outlineError, this.accuracy ?? 0);
    return nearProvinces(value?.outlines ?? [], this.position, reach);
  }

  async ask(): Promise<void> {
    if (this.isAsking) return;
    this.#say({ isAsking: true });
    // The outlines come while the device looks for itself.
    void this.#map.load();
    const answer = await askPosition();
    if ('fault' in answer) this.#say({ fault: answer.fault });
    else await this.take(answer.position, answer.accuracy);
  }

  /** Takes a point, and its province where there is no doubt about it. */
  async take(position: Position, accuracy?: number): Promise<void> {
    if (!isInThailandsBounds(position)) {
      this.#say({ fault: 'outside' });
      return;
    }
    this.accuracy = accuracy;
    this.#say({});
    this.#state.change({ position: roundPosition(position) });
    await this.#map.load();
    const [nearest, ...others] = this.provinces ?? [];
    if (nearest !== undefined && others.length === 0)
      this.#state.change({ province: nearest.code });
  }

  remove(): void {
    this.#say({ isRemoved: true });
    this.#state.change({ position: undefined });
  }

  #say({ isAsking = false, isRemoved = false, fault }: Partial<PlacePoint>): void {
    this.isAsking = isAsking;
    this.isRemoved = isRemoved;
    this.fault = fault;
    this.#changed();
  }
}
