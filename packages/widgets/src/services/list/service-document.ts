import {
  codeName,
  formatPhone,
  serviceDocumentInWords,
  serviceFeeInWords,
  serviceHandlings,
  serviceTimeInWords,
  type ContentOf,
  type Lang,
} from '@damrong/contract';
import { serviceWords, serviceWordsIn } from '../../content/service-view.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';

const EMPTY = '☐';
const TICKED = '☑';

/** A service for paper: what to bring, with boxes as the reader has ticked them, and where to go. */
export function serviceDocument(
  content: ContentOf<'services'>,
  lang: Lang,
  isTicked: (index: number) => boolean,
): PrintDocument {
  const words = serviceWords[lang];
  const [title] = serviceWordsIn(content.nameTh, content.nameEn, lang);
  const [audience] = serviceWordsIn(content.audienceTh, content.audienceEn, lang);
  const [place] = serviceWordsIn(content.placeTh, content.placeEn, lang);
  const lines = [
    [words.handling, codeName(serviceHandlings, content.handling, lang)],
    [words.audience, audience],
    [words.fee, serviceFeeInWords(content, lang)],
    [words.time, serviceTimeInWords(content, lang)],
    [words.place, place],
    [words.phone, content.phones.map((phone) => formatPhone(phone, lang)).join(', ')],
  ] as const;
  const documents = content.documents.map(
    (document, index) =>
      `${isTicked(index) ? TICKED : EMPTY} ${serviceDocumentInWords(document, lang)}`,
  );
  const steps = content.steps.map(
    ({ th, en }, index) => `${index + 1}. ${serviceWordsIn(th, en, lang)[0]}`,
  );
  return {
    title,
    lines: lines.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
    notes: [...headed(words.documents, documents), ...headed(words.steps, steps)],
  };
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines];
}
