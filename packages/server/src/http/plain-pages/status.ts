import {
  addedFacts,
  attachmentRequest,
  caseCredentials,
  citizenStatuses,
  formatThaiDate,
  questionAnswer,
  type CaseView,
  type PublicEvent,
} from '@damrong/contract';
import type * as z from 'zod/mini';
import { openPublicAttachment } from '../../attachment/open-attachment.ts';
import { addFacts } from '../../case/add-facts.ts';
import { answerQuestion } from '../../case/answer-question.ts';
import { lookUpCase } from '../../case/look-up-case.ts';
import type { BruteForceGuard } from '../../throttle/brute-force-guard.ts';
import { codeGuesses } from '../../throttle/guess-quotas.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { areaControl, errorSummary, hidden, textControl } from './controls.ts';
import { freshView, type FormView } from './form-view.ts';
import { parseFields } from './parse-fields.ts';
import { filesControl, formMarkup, pageLink, pairs } from './parts.ts';
import type { PlainForm, PlainPage, SentForm } from './plain-form.ts';

const PATH = 'status';
const FACTS = 'status/facts';
const ANSWER = 'status/answer';
const FILE = 'status/file';

/**
 * Looking a case up by number and code, which travel in the body and never in an address; adding
 * facts, answering the centre and opening files of the case.
 */
export function statusForms(bruteForce: BruteForceGuard): readonly PlainForm[] {
  const guarded = <T>({ address, now }: SentForm, number: string, work: () => Promise<T>) =>
    bruteForce.guard({ ways: codeGuesses('case', { subject: number, address }), now }, work);

  const ofPage = {
    page: PATH,
    needsProvince: false,
    controlOf: ([first = 'number']: readonly (string | number)[]) => String(first),
    notices: { case_not_found: 'notFound' },
  } as const;

  const lookUp: PlainForm<z.infer<typeof caseCredentials>> = {
    ...ofPage,
    path: PATH,
    render: (view) => ({ title: view.words.follow, main: renderLookUp(view) }),
    read: (sent) => parseFields(caseCredentials, typedCredentials(sent)),
    async act(sent, credentials) {
      const view = await guarded(sent, credentials.number, () =>
        lookUpCase(sent.context, credentials, sent.now),
      );
      return casePage(sent, view);
    },
  };

  const facts: PlainForm<z.infer<typeof addedFacts>> = {
    ...ofPage,
    path: FACTS,
    notices: {
      ...ofPage.notices,
      facts_not_open: 'factsClosed',
      idempotency_key_reused: 'keyReused',
    },
    controlOf: ([first]) =>
      first === 'attachments' ? 'attachments' : first === 'facts' ? 'moreFacts' : 'number',
    render: (view) => ({
      title: view.words.addFacts,
      main: markup`${errorSummary(view)}${factsForm(view)}`,
    }),
    read: (sent) =>
      parseFields(addedFacts, {
        ...typedCredentials(sent),
        facts: sent.typed.get('moreFacts') ?? '',
        attachments: sent.files.map(({ id }) => id),
      }),
    async act(sent, body) {
      const { context, now, words } = sent;
      const intent = sent.intentOf('addFacts', body);
      const view = await guarded(sent, body.number, () => addFacts(context, body, { intent, now }));
      return casePage(sent, view, words.factsSent);
    },
  };

  const answer: PlainForm<z.infer<typeof questionAnswer>> = {
    ...ofPage,
    path: ANSWER,
    notices: {
      ...ofPage.notices,
      question_not_open: 'answerClosed',
      idempotency_key_reused: 'keyReused',
    },
    controlOf: ([first]) => (first === 'answer' ? 'answer' : 'number'),
    render: (view) => ({
      title: view.words.answerHeading,
      main: markup`${errorSummary(view)}${answerForm(view)}`,
    }),
    read: (sent) =>
      parseFields(questionAnswer, {
        ...typedCredentials(sent),
        question: Number(sent.typed.get('question')),
        answer: sent.typed.get('answer') ?? '',
      }),
    async act(sent, body) {
      const { context, now, words } = sent;
      const intent = sent.intentOf('answerQuestion', body);
      const view = await guarded(sent, body.number, () =>
        answerQuestion(context, body, { intent, now }),
      );
      return casePage(sent, view, words.answerSent);
    },
  };

  const file: PlainForm<z.infer<typeof attachmentRequest>> = {
    ...ofPage,
    path: FILE,
    render: lookUp.render,
    read: (sent) =>
      parseFields(attachmentRequest, {
        ...typedCredentials(sent),
        attachment: sent.typed.get('attachment') ?? '',
      }),
    act(sent, body) {
      return guarded(sent, body.number, () =>
        openPublicAttachment(sent.context, body, { id: body.attachment, size: body.size }),
      );
    },
  };

  return [lookUp, facts, answer, file];
}

function typedCredentials({ typed }: SentForm): { number: string; code: string } {
  return { number: typed.get('number') ?? '', code: typed.get('code') ?? '' };
}

function renderLookUp(view: FormView): Markup {
  const { words } = view;
  return markup`${errorSummary(view)}<p>${words.statusIntro}</p>${formMarkup(
    view,
    PATH,
    markup`${textControl(view, { name: 'number', label: words.number, hint: words.numberHint })}
${textControl(view, { name: 'code', label: words.code, hint: words.codeHint })}
<button>${words.lookUp}</button>`,
  )}`;
}

function factsForm(view: FormView): Markup {
  const { typed, words } = view;
  return formMarkup(
    view,
    FACTS,
    markup`${credentialFields(typed)}
${areaControl(view, { name: 'moreFacts', label: words.addFactsLabel, hint: words.addFactsHint, rows: 5 })}
${filesControl(view)}
<button>${words.sendFacts}</button>`,
  );
}

function answerForm(view: FormView): Markup {
  const { typed, words } = view;
  return formMarkup(
    view,
    ANSWER,
    markup`${credentialFields(typed)}
${hidden('question', typed.get('question') ?? '')}
${areaControl(view, { name: 'answer', label: words.answerLabel, hint: words.answerHint, rows: 4 })}
<button>${words.sendAnswer}</button>`,
  );
}

/** They stay in pages that no cache keeps. */
function credentialFields(typed: URLSearchParams): Markup {
  return markup`${hidden('number', typed.get('number') ?? '')}
${hidden('code', typed.get('code') ?? '')}`;
}

function casePage(sent: SentForm, view: CaseView, notice?: string): PlainPage {
  const { address, context, frame, lang, typed, words } = sent;
  const status = citizenStatuses.find(({ code }) => code === view.status);
  const own = new URLSearchParams({
    number: view.number,
    code: typed.get('code') ?? '',
    question: String(view.question?.id ?? ''),
  });
  const formOf = (path: string) =>
    freshView(path, { context, address, frame, lang, center: undefined, typed: own });
  const { categoryName, center, dueOn, overdue, question, result } = view;
  return {
    title: `${words.follow} ${view.number}`,
    main: markup`${notice === undefined ? null : markup`<div class="done" role="status"><p>${notice}</p></div>`}
<div class="fallback">
${pairs([
  [words.status, status?.[lang] ?? ''],
  [words.about, categoryName[lang]],
  [words.receivedAt, formatThaiDate(view.receivedAt, lang)],
  [words.due, dueOn === null ? null : formatThaiDate(dueOn, lang)],
  [words.result, result],
  [words.center, markup`${center.name[lang]} <a href="tel:1567">1567</a>`],
])}
<p>${view.agency === null || view.status !== 'with_agency' ? words.meaning[view.status] : words.withAgency(view.agency)}</p>
${view.erasedAt === undefined ? null : markup`<p>${words.erased(formatThaiDate(view.erasedAt, lang))}</p>`}
${overdue ? markup`<p><b>${words.overdue}</b></p>` : null}
<h2>${words.timeline}</h2>
<ul class="timeline">
${[...view.timeline].reverse().map((event) => eventLine(sent, event))}
</ul>
</div>
${
  view.attachments.length === 0
    ? null
    : markup`<h2>${words.attachments}</h2>
${view.attachments.map(({ id }, index) =>
  formMarkup(
    formOf(FILE),
    FILE,
    markup`${credentialFields(own)}${hidden('attachment', id)}<button class="light">${words.openFile(index + 1)}</button>`,
  ),
)}`
}
${
  question === null
    ? null
    : markup`<h2>${words.answerHeading}</h2>
<p>${question.text}</p>${answerForm(formOf(ANSWER))}`
}
${view.canAddFacts ? markup`<h2>${words.addFacts}</h2>${factsForm(formOf(FACTS))}` : null}
<p><a class="call" href="${pageLink(sent, PATH)}">${words.another}</a></p>`,
  };
}

function eventLine({ lang, words }: SentForm, { at, kind, note, status }: PublicEvent): Markup {
  const named = citizenStatuses.find(({ code }) => code === status)?.[lang] ?? '';
  return markup`<li><b>${kind === 'status' ? named : words.events[kind]}</b>
<span class="secondary">${formatThaiDate(at, lang, 'with-time')}</span>
${note === null ? null : markup`<p class="said">${note}</p>`}</li>`;
}
