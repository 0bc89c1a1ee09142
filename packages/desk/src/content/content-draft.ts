import {
  bangkokDate,
  toArabicDigits,
  type ContentBody,
  type ContentEntry,
  type ContentKind,
  type NoticeTopic,
} from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import { noDay, readTypedDay, typedDate } from '../form/typed-day.ts';
import { centerDraftOf, centerOf, noCenter, type CenterDraft } from './center-draft.ts';
import {
  followedParts,
  noService,
  serviceDraftOf,
  serviceOf,
  type FollowBase,
  type ServiceDraft,
} from './service-draft.ts';

/** An entry as it is typed. */
export interface ContentDraft extends CenterDraft, ServiceDraft {
  readonly kind: ContentKind;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly textTh: string;
  readonly textEn: string;
  readonly topic: NoticeTopic;
  readonly date: TypedDate;
  readonly pinned: boolean;
  readonly url: string;
  readonly hidden: boolean;
  /** Empty for the last place. */
  readonly position: string;
  readonly publishOn: TypedDate;
  readonly endsOn: TypedDate;
}

/** What no ministry has. */
const noNotice = { textTh: '', textEn: '', topic: 'news', date: noDay, pinned: false } as const;

export const noContent: ContentDraft = {
  kind: 'ministries',
  nameTh: '',
  nameEn: '',
  ...noNotice,
  ...noCenter,
  ...noService,
  url: '',
  hidden: false,
  position: '',
  publishOn: noDay,
  endsOn: noDay,
};

/** What a new entry of a kind begins with; a notice is of today. */
export function blankOf(kind: ContentKind): ContentDraft {
  const date = kind === 'notices' ? typedDate(bangkokDate(new Date())) : noDay;
  return { ...noContent, kind, date };
}

type Written = Pick<ContentEntry, 'content' | 'position' | 'publishOn' | 'endsOn'>;

/** An entry, or one of its earlier versions, to be written anew. */
export function draftOf({ content, position, publishOn, endsOn }: Written): ContentDraft {
  const { kind, nameTh, nameEn, url, hidden } = content;
  const center = content.kind === 'centers' ? centerDraftOf(content) : noCenter;
  const notice =
    content.kind === 'notices' ? { ...content, date: typedDate(content.date) } : { ...noNotice };
  const { textTh, textEn, topic, date, pinned } = notice;
  const service = content.kind === 'services' ? serviceDraftOf(content) : noService;
  return {
    ...center,
    ...service,
    ...{ kind, nameTh, nameEn, textTh, textEn, topic, date, pinned, hidden },
    url: url ?? '',
    // Notices stand by their day.
    position: kind === 'notices' ? '0' : String(position),
    publishOn: publishOn === null ? noDay : typedDate(publishOn),
    endsOn: endsOn === null ? noDay : typedDate(endsOn),
  };
}

/** What a draft says so far, also while it is no entry yet. */
export function contentOf(draft: ContentDraft): ContentBody {
  const { kind, nameTh, nameEn, textTh, textEn, topic, pinned, hidden } = draft;
  const url = draft.url.trim();
  if (kind === 'ministries') return { kind, nameTh, nameEn, url, hidden };
  if (kind === 'centers') return centerOf({ nameTh, nameEn, url: url || null, hidden }, draft);
  if (kind === 'services') return serviceOf({ nameTh, nameEn, url: url || null, hidden }, draft);
  const read = readTypedDay(draft.date);
  const date = 'iso' in read ? read.iso : '';
  return { kind, nameTh, nameEn, textTh, textEn, topic, date, pinned, url: url || null, hidden };
}

/** The place that was typed; the last one where none was, not a number for what is none. */
export function positionOf({ kind, position }: ContentDraft, last: number): number {
  if (kind === 'notices') return 0;
  const typed = toArabicDigits(position.trim());
  if (typed === '') return last;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
}

/**
 * What the centre is sent.
 * @param base what a province's service is written over, where it is
 */
export function contentBodyOf(draft: ContentDraft, last: number, base?: FollowBase) {
  const day = (typed: TypedDate) => {
    const read = readTypedDay(typed);
    return 'iso' in read && read.iso !== '' ? read.iso : null;
  };
  const position = positionOf(draft, last);
  const content = contentOf(draft);
  return {
    position,
    publishOn: day(draft.publishOn),
    endsOn: day(draft.endsOn),
    content:
      content.kind === 'services' && base !== undefined
        ? { ...content, follows: followedParts({ content, position }, base) }
        : content,
  };
}
