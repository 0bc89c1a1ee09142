import {
  codeName,
  directorPosts,
  formatPhone,
  formatPosition,
  hoursInWords,
  parseDayHours,
  parsePhone,
  parsePosition,
  typedDayHours,
  type ContentOf,
  type DirectorPost,
  type Lang,
} from '@damrong/contract';
import { contentWords } from '../locale/content.ts';

type Center = ContentOf<'centers'>;

/** The fields with the hours of a day, Monday first. */
export const hourIds = [
  'hours0',
  'hours1',
  'hours2',
  'hours3',
  'hours4',
  'hours5',
  'hours6',
] as const;

type HourId = (typeof hourIds)[number];

/** What a centre has beside what all entries have, as it is typed. */
export interface CenterDraft extends Readonly<Record<HourId, string>> {
  /** Code of the district; empty for the centre of the province. */
  readonly district: string;
  readonly directorName: string;
  readonly directorPost: DirectorPost | '';
  readonly addressTh: string;
  readonly addressEn: string;
  /** One after the other, with commas or lines between them. */
  readonly phones: string;
  readonly email: string;
  readonly line: string;
  readonly point: string;
  readonly directionsTh: string;
  readonly directionsEn: string;
}

const office = '08.30–16.30';

/** What no other kind has, and a new centre begins with. */
export const noCenter: CenterDraft = {
  district: '',
  directorName: '',
  directorPost: '',
  addressTh: '',
  addressEn: '',
  phones: '',
  email: '',
  line: '',
  point: '',
  directionsTh: '',
  directionsEn: '',
  hours0: office,
  hours1: office,
  hours2: office,
  hours3: office,
  hours4: office,
  hours5: '',
  hours6: '',
};

/** A centre, to be written anew. */
export function centerDraftOf(content: Center): CenterDraft {
  const { addressTh, addressEn, directionsTh, directionsEn, director, point } = content;
  const hours = (index: number) => typedDayHours(content.hours[index] ?? []);
  return {
    ...{ addressTh, addressEn, directionsTh, directionsEn },
    district: content.districtCode ?? '',
    directorName: director?.name ?? '',
    directorPost: director?.post ?? '',
    phones: content.phones.map((phone) => formatPhone(phone, 'th')).join(', '),
    email: content.email ?? '',
    line: content.line ?? '',
    point: point === null ? '' : formatPosition(point),
    hours0: hours(0),
    hours1: hours(1),
    hours2: hours(2),
    hours3: hours(3),
    hours4: hours(4),
    hours5: hours(5),
    hours6: hours(6),
  };
}

/** No time of a day, so that the field is the one with an issue. */
const unreadable = [{ from: '', until: '' }];
/** Far from Thailand, for the same reason. */
const nowhere = { latitude: 0, longitude: 0 };

/** What a draft says of a centre so far. */
export function centerOf(
  base: Pick<Center, 'nameTh' | 'nameEn' | 'url' | 'hidden'>,
  draft: CenterDraft,
): Center {
  const { addressTh, addressEn, directionsTh, directionsEn, directorName, directorPost } = draft;
  const email = draft.email.trim();
  const line = draft.line.trim();
  const point = draft.point.trim();
  return {
    kind: 'centers',
    ...base,
    ...{ addressTh, addressEn, directionsTh, directionsEn },
    districtCode: draft.district || null,
    director: directorPost === '' ? null : { name: directorName, post: directorPost },
    phones: draft.phones
      .split(/[,\n]/)
      .map((phone) => parsePhone(phone) ?? phone.trim())
      .filter(Boolean),
    email: email || null,
    line: line || null,
    point: point === '' ? null : (parsePosition(point) ?? nowhere),
    hours: hourIds.map((id) => parseDayHours(draft[id]) ?? unreadable),
  };
}

/** Each field as words, in the order of the form. */
export function centerWordsOf(content: Center, lang: Lang): [label: string, value: string][] {
  const text = contentWords[lang];
  const { director, districtCode, email, line, point } = content;
  const hours = hoursInWords(content.hours, lang).map(({ days, times }) => `${days} ${times}`);
  return [
    [text.district, districtCode ?? text.ofProvince],
    [text.directorName, director?.name ?? text.notSet],
    [
      text.directorPost,
      director === null ? text.notSet : codeName(directorPosts, director.post, lang),
    ],
    [text.phones, content.phones.map((phone) => formatPhone(phone, lang)).join(', ')],
    [text.hours, hours.join(', ') || text.notSet],
    [text.addressTh, content.addressTh],
    [text.addressEn, content.addressEn],
    [text.email, email ?? text.notSet],
    [text.line, line ?? text.notSet],
    [text.point, point === null ? text.notSet : formatPosition(point)],
    [text.directionsTh, content.directionsTh],
    [text.directionsEn, content.directionsEn],
  ];
}
