import {
  expandPlaces,
  getPlaces,
  getVolunteerSkills,
  isProvinceCode,
  volunteerSkills,
  type District,
  type Lang,
} from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import type { ReactiveControllerHost } from 'lit';
import { RemoteData } from '../../form/remote-data.ts';
import { createTransport } from '../../platform/transport.ts';

interface Skill {
  readonly code: string;
  readonly th: string;
  readonly en: string;
  readonly retired?: boolean;
}

interface ListHost extends ReactiveControllerHost {
  readonly centerUrl: string;
}

// The form can be finished with the list of this release, so nobody waits long for the center's.
const timeout = 8000;

/** What can be offered, as the ministry lists it now, and the districts of a province. */
export class VolunteerLists {
  readonly skills: RemoteData<readonly Skill[]>;
  readonly districts: RemoteData<readonly District[]>;

  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
    const onChange = () => {
      host.requestUpdate();
    };
    this.skills = new RemoteData(readSkills, onChange);
    this.districts = new RemoteData(
      (province, signal) => readDistricts(host.centerUrl, province, signal),
      onChange,
    );
  }

  /** Fetches what can be offered, and the districts of the province that is asked about. */
  show(province?: string): void {
    this.skills.want(this.#host.centerUrl);
    if (province === undefined) return;
    if (isProvinceCode(province)) this.districts.want(province);
    else this.districts.forget();
  }

  stop(): void {
    this.skills.stop();
    this.districts.stop();
  }

  /** What is offered, and what was and is among the given codes. */
  skillChoices(chosen: readonly string[], lang: Lang): { value: string; label: string }[] {
    return (this.skills.value ?? [])
      .filter(({ code, retired }) => !retired || chosen.includes(code))
      .map((skill) => ({ value: skill.code, label: skill[lang] }));
  }

  skillNames(codes: readonly string[], lang: Lang): string {
    const known = this.skills.value ?? volunteerSkills;
    return codes.map((code) => known.find((one) => one.code === code)?.[lang] ?? code).join(', ');
  }

  districtNames(codes: readonly string[]): string {
    const known = this.districts.value ?? [];
    return codes.map((code) => known.find((one) => one.code === code)?.th ?? code).join(', ');
  }
}

async function readSkills(baseUrl: string, signal: AbortSignal): Promise<readonly Skill[]> {
  try {
    const transport = createTransport(baseUrl, { retry: 1 });
    return (await send(transport, getVolunteerSkills, {}, { signal, timeout })).skills;
  } catch {
    return volunteerSkills;
  }
}

async function readDistricts(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<readonly District[]> {
  const params = { province };
  const file = await send(createTransport(baseUrl), getPlaces, { params }, { signal });
  return expandPlaces(file).districts;
}
