import {
  nearProvinces,
  nearSubdistricts,
  type ListedPlace,
  type NearSubdistrict,
  type Position,
  type ProvinceOutline,
} from '@damrong/contract';
import { RemoteData } from '../../form/remote-data.ts';
import type { ProvincePlaces } from './country.ts';

/** Metres by which the outlines of the provinces may be off. */
export const provinceError = 3000;

/** Metres by which those of the subdistricts may be off: of a thousand points one lies farther out. */
const subdistrictError = 500;

/** Metres beyond which a point does not lie in any subdistrict. */
const astray = 2000;

/** Metres beyond which no subdistrict is proposed. */
const farthest = 25_000;

const mostShown = 3;
const mostProvinces = 3;

/** A subdistrict that a point may lie in. */
export interface Proposal {
  readonly place: ListedPlace;
  /** To its border; 0 inside. */
  readonly metres: number;
}

/** The subdistricts that a point may lie in, from the outlines of the provinces around it. */
export class Proposals {
  /** The likeliest first; undefined until they are known. */
  found: readonly Proposal[] | undefined;
  /** Codes of all in which it may lie, proposed or not; empty where it is astray. */
  possible: readonly string[] = [];
  credit = '';

  readonly #read: (province: string, signal: AbortSignal) => Promise<ProvincePlaces>;
  readonly #changed: () => void;
  readonly #provinces = new Map<string, RemoteData<ProvincePlaces>>();
  #looked = 0;

  constructor(
    read: (province: string, signal: AbortSignal) => Promise<ProvincePlaces>,
    changed: () => void,
  ) {
    this.#read = read;
    this.#changed = changed;
  }

  /** True where the point lies in none, by the sea or by a border of the country. */
  get isAstray(): boolean {
    const [nearest] = this.found ?? [];
    return nearest === undefined || nearest.metres > astray;
  }

  stop(): void {
    for (const province of this.#provinces.values()) province.stop();
  }

  forget(): void {
    this.#looked += 1;
    this.found = undefined;
    this.possible = [];
  }

  /** True where the point can lie neither in this subdistrict nor in this district. */
  excludes(code: string): boolean {
    return this.possible.length > 0 && !this.possible.some((one) => one.startsWith(code));
  }

  /**
   * Looks for a point; what was found for another one is forgotten. Where the files cannot be had,
   * nothing is proposed.
   * @param accuracy metres by which the point may be off
   */
  async look(
    outlines: readonly ProvinceOutline[],
    position: Position,
    accuracy: number,
  ): Promise<void> {
    this.forget();
    const looked = this.#looked;
    const around = provincesAround(outlines, position, accuracy);
    const known = await Promise.all(around.map((province) => this.#load(province)));
    if (looked !== this.#looked || known.includes(undefined)) return;
    const provinces = known.filter((one) => one !== undefined);
    const near = nearSubdistricts(
      provinces.flatMap((province) => province.outlines),
      position,
      farthest,
    );
    const reach = Math.max(subdistrictError, accuracy);
    const within = near.filter(({ metres }) => metres <= reach);
    this.possible = within.map(({ code }) => code);
    this.found = propose(provinces, within.length > 0 ? within : near);
    this.credit = known[0]?.credit ?? '';
    this.#changed();
  }

  #load(province: string): Promise<ProvincePlaces | undefined> {
    const there = this.#provinces.get(province) ?? new RemoteData(this.#read, this.#changed);
    this.#provinces.set(province, there);
    return there.load(province);
  }
}

function provincesAround(
  outlines: readonly ProvinceOutline[],
  position: Position,
  accuracy: number,
): string[] {
  const near = nearProvinces(outlines, position, Math.max(provinceError, accuracy));
  const reached =
    near.length > 0 ? near : nearProvinces(outlines, position, farthest + provinceError);
  return reached.slice(0, mostProvinces).map(({ code }) => code);
}

function propose(
  provinces: readonly ProvincePlaces[],
  likely: readonly NearSubdistrict[],
): Proposal[] {
  const places = new Map(
    provinces.flatMap((province) => province.places.map((place) => [place.code, place])),
  );
  return likely
    .filter(({ metres }, index) => index < mostShown || metres === 0)
    .flatMap(({ code, metres }) => {
      const place = places.get(code);
      return place === undefined ? [] : [{ place, metres }];
    });
}
