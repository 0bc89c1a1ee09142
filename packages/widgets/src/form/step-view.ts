import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../field/error-summary.ts';
import { issueText, type IssueMessages } from '../locale/issue-text.ts';
import { renderCallError } from './call-error.ts';
import type { FormFeature } from './feature.ts';
import type { FormIssue } from './form-issue.ts';
import type { FormMessages, StepFormHost } from './form-steps.ts';

interface StepState<Step extends string> {
  readonly draft: object;
  readonly step: Step;
  goTo(step: Step): void;
  reset(): void;
}

/** What a form is made of: its element, its steps, its fields, its features and its receipt. */
export interface StepFormTypes {
  host: StepFormHost;
  step: string;
  field: string;
  feature: FormFeature;
  receipt: object;
}

export type Issues<Form extends StepFormTypes> = readonly FormIssue<Form['field']>[];

/** A feature, or what has come of it since. */
type Part<Feature extends FormFeature> = Feature | NonNullable<Feature['part']>;

/**
 * What stands in a step beside its questions: what its features have for it, what has to be mended in it,
 * why it could not be sent, and the way back.
 */
export abstract class StepView<Form extends StepFormTypes> {
  readonly host: Form['host'];
  /** What has to be mended in the step that is shown. */
  issues: Issues<Form> = [];
  /** Why the center did not take it, where nothing has to be mended. */
  error: unknown;

  abstract readonly state: StepState<Form['step']>;
  abstract readonly words: FormMessages;
  protected abstract readonly stepIds: readonly Form['step'][];

  #features: readonly Form['feature'][] = [];

  constructor(host: Form['host']) {
    this.host = host;
  }

  abstract goTo(step: Form['step'], field?: string): Promise<void>;

  /** How a field words some of its issues itself. */
  protected abstract ownSentences(field: Form['field']): Partial<IssueMessages>;

  protected get features(): Part<Form['feature']>[] {
    return this.#features.flatMap((feature): Part<Form['feature']>[] =>
      feature.part === undefined ? [feature] : [feature, feature.part],
    );
  }

  protected use(features: readonly Form['feature'][]): void {
    this.#features = features;
  }

  /** What the features have for a place of the form, in their order. */
  renderIn(slot: string): unknown {
    return this.#features.map((feature) => [feature.render?.(slot), feature.part?.render?.(slot)]);
  }

  /** The sentence for what is wrong with a field of this step. */
  errorOf(field: Form['field']): string | undefined {
    const issue = this.issues.find((found) => found.field === field);
    if (issue === undefined) return undefined;
    for (const feature of this.features) {
      const sentence = feature.sentenceOf?.(issue);
      if (sentence !== undefined) return sentence;
    }
    return issueText(issue, this.words.issues, this.ownSentences(field));
  }

  /** What has to be mended, or why sending failed, above the questions. */
  renderErrors(): unknown {
    const { error, host, issues, words } = this;
    for (const feature of this.features) {
      const instead = feature.render?.('errors');
      if (instead !== undefined) return instead;
    }
    if (error !== undefined) {
      return renderCallError({ error, words, host, more: this.renderIn('error') });
    }
    if (issues.length === 0) return nothing;
    return errorSummary({
      title: words.form.errorTitle,
      errors: issues.map(({ field }) => ({
        id: this.anchorOf(field),
        text: this.errorOf(field) ?? '',
      })),
    });
  }

  /** The way to the step before. Nothing that was typed is lost on it. */
  renderBack(): TemplateResult | typeof nothing {
    const before = this.stepAt(-1);
    if (before === undefined) return nothing;
    return html`<button class="button secondary" type="button" @click=${() => this.goTo(before)}>
      ${this.words.form.back}
    </button>`;
  }

  /** Where the error summary leads for a field. */
  protected anchorOf(field: Form['field']): string {
    return field;
  }

  protected resetFeatures(): void {
    for (const feature of this.features) feature.reset?.();
  }

  protected get lastStep(): Form['step'] {
    return this.stepIds.at(-1) ?? this.state.step;
  }

  protected stepAt(distance: number): Form['step'] | undefined {
    return this.stepIds[this.stepIds.indexOf(this.state.step) + distance];
  }
}
