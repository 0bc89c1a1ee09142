import {
  askedQuestions,
  getQuestionsRoute,
  isBlankAnswer,
  type Question,
  type TypedAnswers,
} from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { RemoteData } from '../../form/remote-data.ts';
import { fetch } from '../../platform/platform.ts';
import { answerIssuesEn } from '../../locale/answer-issues.en.ts';
import { answerIssuesTh } from '../../locale/answer-issues.th.ts';
import { issueText } from '../../locale/issue-text.ts';
import type {
  ComplaintFeature,
  ComplaintForm,
  ComplaintIssue,
  ComplaintSlot,
  Contribution,
  ReviewRow,
} from '../context.ts';
import type { StepId } from '../fields.ts';
import { questionField, renderAccused, renderOnBehalf } from './question-fields.ts';
import { questionsEn } from './questions.en.ts';
import { questionsTh } from './questions.th.ts';
import { behalfRows, factRows, fieldOf, readAnswers } from './answers.ts';

// The form can be finished without them, so nobody waits long.
const lateMs = 8000;

const words = { th: questionsTh, en: questionsEn };
const issueMessages = { th: answerIssuesTh, en: answerIssuesEn };

/** The questions of a category, as what folds them away shows them. */
export interface AskedQuestions {
  readonly label: string;
  readonly content: TemplateResult;
  readonly isFilled: boolean;
  readonly isNeeded: boolean;
}

/** The questions of the category, and those about other people, as one form asks them. */
export class Questions implements ComplaintFeature {
  readonly #form: ComplaintForm;
  readonly #list: RemoteData<readonly Question[]>;
  #isAnew = false;
  #isLate = false;

  constructor(form: ComplaintForm) {
    this.#form = form;
    const onChange = () => {
      form.host.requestUpdate();
    };
    this.#list = new RemoteData(async (category, signal) => {
      const cache = this.#isAnew ? 'reload' : 'default';
      const timer = setTimeout(() => {
        this.#isLate = true;
        onChange();
      }, lateMs);
      try {
        return await this.#read(category, cache, signal);
      } finally {
        clearTimeout(timer);
        this.#isLate = false;
      }
    }, onChange);
  }

  /** The answer is taken as it comes: its strings are shown as text. */
  async #read(
    asked: string,
    cache: RequestCache,
    signal: AbortSignal,
  ): Promise<readonly Question[]> {
    const { createTransport, getJson } = this.#form.calls;
    const [province = '', category = ''] = asked.split('/');
    const transport = createTransport(this.#form.host.centerUrl, {
      fetch: (address, options) => fetch(address, { ...options, cache }),
      retry: 0,
    });
    const params = { province, category };
    return (await getJson(transport, getQuestionsRoute, { params }, { signal })).questions;
  }

  update(): void {
    const { lists, state } = this.#form;
    const { category } = state.draft;
    const isAsked = lists.finder.itemOf(category)?.hasQuestions === true;
    if (isAsked) this.#list.want(`${state.listedProvince}/${category}`);
    else this.#list.forget();
  }

  /** Asks for the questions again, past what the browser has kept. */
  reload(): void {
    this.#isAnew = true;
    this.#list.reload();
    this.#isAnew = false;
  }

  stop(): void {
    this.#list.stop();
  }

  contribute(): Contribution {
    const { answers, issues } = readAnswers(this.#questions, this.#typed, this.#form.today);
    return { body: { answers }, issues };
  }

  /** The sentence for an issue, with the question that it is about. */
  sentenceOf(issue: ComplaintIssue): string | undefined {
    if (!issue.field.includes('.')) return undefined;
    const { host, words: late } = this.#form;
    const { answer, missing } = this.#words;
    const own = { ...issueMessages[host.language], required: missing[issue.field] ?? answer };
    const text = issueText(issue, late.issues, own);
    const question = this.#questions.find((one) => fieldOf(one) === issue.field);
    return question === undefined ? text : `${question[host.language]}: ${text}`;
  }

  renderPeople(name: 'accused' | 'onBehalf'): TemplateResult {
    const render = name === 'accused' ? renderAccused : renderOnBehalf;
    return render(this.#form, this.#words);
  }

  /** What the category asks; undefined where it asks nothing. */
  get asked(): AskedQuestions | undefined {
    const { heading, lead } = this.#words;
    const shown = askedQuestions(this.#questions, this.#typed);
    if (shown.length === 0) return undefined;
    return {
      label: heading,
      isFilled: shown.some(({ code }) => !isBlankAnswer(this.#typed[code] ?? '')),
      isNeeded: shown.some(({ required }) => required === true),
      content: html`<p class="muted">${lead}</p>
        ${shown.map((question) =>
          questionField({
            form: this.#form,
            question,
            words: this.#words,
            typed: this.#typed[question.code],
            onInput: (typed) => {
              this.#form.state.change({
                answers: { ...this.#form.state.draft.answers, [this.#keyOf(question)]: typed },
              });
            },
          }),
        )}`,
    };
  }

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot !== 'facts' || !(this.#list.hasFailed || this.#isLate)) return undefined;
    return html`<p class="muted" role="status">${this.#words.failed}</p>`;
  }

  rows(step: StepId): ReviewRow[] {
    if (step === 'complainant') return behalfRows(this.#form, this.#words);
    if (step !== 'facts') return [];
    return factRows(this.#form, this.#words, this.#questions, this.#typed);
  }

  get #questions(): readonly Question[] {
    return this.#list.value ?? [];
  }

  get #words() {
    return words[this.#form.host.language];
  }

  get #typed(): TypedAnswers {
    const { answers } = this.#form.state.draft;
    return Object.fromEntries(
      this.#questions.map((question) => [question.code, answers[this.#keyOf(question)]]),
    );
  }

  #keyOf({ code }: Question): string {
    return `${this.#form.state.draft.category} ${code}`;
  }
}
