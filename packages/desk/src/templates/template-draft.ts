import {
  answerTemplateChange,
  hasKnownFields,
  newAnswerTemplate,
  toFieldIssues,
  type AnswerKind,
  type AnswerTemplate,
  type Lang,
  type OfficerSession,
} from '@damrong/contract';
import { isConflictError, isNotFoundError } from '@damrong/sdk';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';
import { templateWords } from '../locale/templates.ts';

/** A template as it is typed; empty text for what is not known. */
export interface TemplateDraft {
  readonly kind: AnswerKind | '';
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly categories: readonly string[];
}

export const noTemplate: TemplateDraft = {
  kind: '',
  lang: 'th',
  title: '',
  body: '',
  categories: [],
};

export function draftOf({ kind, lang, title, body, categories }: AnswerTemplate): TemplateDraft {
  return { kind, lang, title, body, categories };
}

function saidOf({ lang, title, body, categories }: TemplateDraft) {
  return { lang, title, body, categories: [...categories] };
}

/** What the centre is sent to add it, in the place of a national one where that is named. */
export function templateBody(
  draft: TemplateDraft,
  { provinceCode }: OfficerSession,
  replaces: string | null = null,
) {
  // Refused where none is chosen.
  return { provinceCode, kind: draft.kind as AnswerKind, replaces, ...saidOf(draft) };
}

/** What the centre is sent to change it. */
export function changeBody(draft: TemplateDraft, archived: boolean) {
  return { ...saidOf(draft), archived };
}

export const templateLabels = ({ lang }: Locale) => {
  const { kind, language, title, body, category } = templateWords[lang];
  return { kind, lang: language, title, body, categories: category };
};

/** What is wrong with a draft before it is sent. */
export function templateIssues(draft: TemplateDraft, officer: OfficerSession): ValidationIssue[] {
  const added = newAnswerTemplate.safeParse(templateBody(draft, officer));
  const changed = answerTemplateChange.safeParse(changeBody(draft, false));
  const issues = added.error?.issues ?? changed.error?.issues ?? [];
  return toFieldIssues(issues).map((issue) => {
    const id = String(issue.path[0]);
    return id === 'body' && !hasKnownFields(draft.body)
      ? { id, say: ({ lang }: Locale) => templateWords[lang].unknownField }
      : validationIssue(id, issue, templateLabels);
  });
}

/** The centre's refusal of a draft that had no issue here. */
export function refusedTemplate(error: unknown): ValidationIssue[] {
  const say = (name: 'changedMeanwhile' | 'gone') => [
    { id: 'title', say: ({ lang }: Locale) => templateWords[lang][name] },
  ];
  if (isConflictError(error)) return say('changedMeanwhile');
  return isNotFoundError(error) ? say('gone') : [];
}
