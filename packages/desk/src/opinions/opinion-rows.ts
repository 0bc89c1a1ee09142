import {
  ageBands,
  codeName,
  findProvince,
  formatThaiDate,
  occupationGroups,
  provinceLabel,
  type Lang,
  type OfficerOpinion,
  type OpinionTopic,
  type ProvincePlaces,
} from '@damrong/contract';
import { opinionWords } from '../locale/opinions.ts';
import { districtName } from '../reference/reference-data.ts';

/** What the codes of opinions stand for. */
export interface OpinionNames {
  readonly topics: readonly OpinionTopic[];
  /** Undefined when they cannot be had: codes are shown then. */
  readonly places: ProvincePlaces | undefined;
}

/** What is known about an opinion besides its words; what its writer did not say is empty. */
export function aboutOpinion(
  { ageBand, districtCode, occupation, receivedOn, topicCode }: OfficerOpinion,
  { topics, places }: OpinionNames,
  lang: Lang,
) {
  return {
    topic: topics.find(({ code }) => code === topicCode)?.[lang] ?? topicCode,
    district: districtName(places, districtCode, lang) ?? districtCode,
    day: formatThaiDate(receivedOn, lang),
    age: ageBand === null ? '' : codeName(ageBands, ageBand, lang),
    occupation: occupation === null ? '' : codeName(occupationGroups, occupation, lang),
  };
}

/** The beginning of an opinion, which tells its buttons apart. */
export function excerpt({ text }: OfficerOpinion): string {
  // A mark stands with its letter.
  const letters = text.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}

/** Opinions as the lines of a table to save, its head first. */
export function opinionRows(
  opinions: readonly OfficerOpinion[],
  names: OpinionNames,
  lang: Lang,
): string[][] {
  const { age, day, district, occupation, province, tags, text, topic } = opinionWords[lang];
  return [
    [province, topic, district, day, age, occupation, text, tags],
    ...opinions.map((opinion) => {
      const about = aboutOpinion(opinion, names, lang);
      const from = findProvince(opinion.provinceCode);
      return [
        from ? provinceLabel(from, lang) : opinion.provinceCode,
        about.topic,
        about.district,
        opinion.receivedOn,
        about.age,
        about.occupation,
        opinion.text,
        opinion.tags.join(', '),
      ];
    }),
  ];
}
