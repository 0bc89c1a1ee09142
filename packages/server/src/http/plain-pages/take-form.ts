import { errorStatus, type FieldIssue, type Lang } from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import type { OpenFile } from '../../attachment/open-attachment.ts';
import { isUnavailable } from '../../database/database-error.ts';
import { ProblemError } from '../../problem-error.ts';
import type { OriginRule } from '../../site/origin-rule.ts';
import { uploadKey } from '../../upload/upload-key.ts';
import { frameOf, type Frame } from '../pages/framing.ts';
import type { ResentForm } from '../pages/layout.ts';
import { markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { frameworkProblem } from '../problem-answer.ts';
import { sendFile } from '../serve-file.ts';
import { freshView, type ControlIssue } from './form-view.ts';
import type { KeptFile } from './kept-file.ts';
import { plainWords } from './locale/plain-words.ts';
import { formId, otherForm, pageLink, resentForm } from './parts.ts';
import type { PlainForm, PlainPage, SentForm } from './plain-form.ts';
import { receiveForm, refuseUnread } from './receive-form.ts';
import { centerOf, sendPlainPage } from './send-page.ts';

export interface PlainFormsOptions {
  readonly isRegistered: OriginRule;
  readonly context: () => AppContext;
  readonly publicUrl: () => string;
}

/** Takes a form in one language. */
export function takeForm(
  app: FastifyInstance,
  form: PlainForm,
  { lang, context, isRegistered, publicUrl }: PlainFormsOptions & { readonly lang: Lang },
): void {
  const words = plainWords[lang];
  app.post(`/${lang}/${form.path}`, {
    config: { form: 'read' },
    onRequest: (request, _reply, done) => {
      try {
        refuseUnread(request, publicUrl());
        done();
      } catch (error) {
        done(error as ProblemError);
      }
    },
    errorHandler: (error, request, reply) => answerWithPage(error, request, reply),
    handler: (request, reply) => take(request, reply),
  });

  async function take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const place = { context: context(), publicUrl: publicUrl(), lang, path: form.path };
    const frame = registeredFrame(request);
    const arrived = await receiveForm(request, { ...place, frame });
    const { isFilePutOff, isTrusted, issues, received, sent } = arrived;
    if (!isTrusted) return again(reply, { sent, status: 403, notice: words.expired });
    if (isFilePutOff) return again(reply, { sent, status: 503, notice: words.filesLater });
    if (issues.length > 0) return again(reply, { sent, status: 422, issues: inForm(issues) });
    const switched = sent.typed.get('switched');
    if (switched === 'fresh') return again(reply, { sent, status: 200 });
    let result: PlainPage | OpenFile | undefined;
    try {
      const input = form.read(sent);
      if (switched === null) result = await form.act(sent, input);
      // A copy of what has arrived before brings its files once more.
      if (result !== undefined) await removeCopies(sent, received);
    } catch (error) {
      return answerProblem(error, request, reply, sent);
    }
    if (result === undefined) return again(reply, { sent, status: 200 });
    if (!('main' in result)) return sendFile(reply, result);
    if (form.forgetsSent) return sendPage(reply, sent, result, undefined);
    // In the other language the same is sent once more, and its key finds what has come of it.
    const page = { ...result, main: markup`${result.main}${resentForm(sent, form.path)}` };
    return sendPage(reply, sent, page, otherForm(sent, form.path));
  }

  function answerProblem(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: SentForm,
  ): FastifyReply {
    const problem = asProblem(error);
    if (problem === undefined) request.log.error({ err: error }, 'unexpected error');
    const { code, issues, retryAfter } = problem ?? new ProblemError('internal');
    const status = errorStatus[code];
    if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
    if (issues !== undefined) {
      return again(reply, {
        sent: { ...sent, files: withoutRefused(sent.files, issues) },
        status,
        issues: inForm(issues),
      });
    }
    const own = form.notices?.[code];
    const notice =
      own !== undefined
        ? words[own]
        : code === 'too_many_requests'
          ? words.busy(retryAfter ?? 60)
          : words.unavailable;
    // What was filed under the key stays; what differs from it needs a key of its own.
    const isNewIntent = code === 'idempotency_key_reused';
    return again(reply, { sent, status, notice, isNewIntent });
  }

  function inForm(issues: readonly FieldIssue[]): readonly ControlIssue[] {
    const found = new Map<string, ControlIssue>();
    for (const { path, code, limit } of issues) {
      const name = form.controlOf(path);
      const sentence = words.own[name]?.[code] ?? words.issues[code] ?? words.issues.invalid;
      const text = typeof sentence === 'string' ? sentence : sentence(limit ?? 0);
      if (!found.has(name)) found.set(name, { name, text });
    }
    return [...found.values()];
  }

  /** The form with all that was typed, and why it stands there again. */
  function again(reply: FastifyReply, answer: Again): FastifyReply {
    const { sent, status, notice, issues = [], isNewIntent = status === 403 } = answer;
    const { address, context: ofForm, files, frame, typed } = sent;
    const center = centerOf(sent);
    const id = form.needsProvince && center === undefined ? undefined : formId;
    const fresh = freshView(form.path, {
      context: ofForm,
      address,
      frame,
      lang,
      center,
      typed,
      id,
    });
    const key = typed.get('key') ?? '';
    const ticket = isNewIntent ? fresh.ticket : { key, token: typed.get('token') ?? '' };
    const page = form.render({ ...fresh, ticket, files, issues, notice });
    const isRefused = notice !== undefined || issues.length > 0;
    const title = isRefused ? `${words.errorPrefix}${page.title}` : page.title;
    void reply.code(status);
    return sendPage(
      reply,
      sent,
      { ...page, title },
      id && otherForm(sent, form.path, isRefused ? 'refused' : 'fresh'),
    );
  }

  function sendPage(
    reply: FastifyReply,
    sent: SentForm,
    page: PlainPage,
    other: ResentForm | undefined,
  ): FastifyReply {
    const { frame } = sent;
    return sendPlainPage(reply, {
      lang,
      page,
      center: centerOf(sent),
      form,
      frame,
      otherForm: other,
    });
  }

  function registeredFrame(request: FastifyRequest): Frame | undefined {
    const frame = frameOf(request, isRegistered);
    return frame?.isRegistered ? frame : undefined;
  }

  function answerWithPage(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = asProblem(error);
    if (problem === undefined && !request.raw.socket.destroyed) {
      request.log.error({ err: error }, 'unexpected error');
    }
    const { code } = problem ?? new ProblemError('internal');
    const notice =
      code === 'request_not_same_origin'
        ? words.otherPage
        : code === 'body_too_large'
          ? words.tooLarge
          : words.unavailable;
    const frame = registeredFrame(request);
    const page = {
      title: pageMessages[lang].siteName,
      main: markup`<div class="errors" role="alert"><p>${notice}</p>
<p><a href="${pageLink({ lang, frame }, form.page)}">${pageMessages[lang].home}</a></p></div>`,
    };
    void reply.code(errorStatus[code]).header('connection', 'close');
    sendPlainPage(reply, { lang, page, center: undefined, form, frame });
  }
}

async function removeCopies(
  { context, now }: SentForm,
  received: readonly KeptFile[],
): Promise<void> {
  for (const { id } of received) await context.uploads.remove(uploadKey(id), now);
}

interface Again {
  readonly sent: SentForm;
  readonly status: number;
  readonly notice?: string;
  readonly issues?: readonly ControlIssue[];
  readonly isNewIntent?: boolean;
}

function asProblem(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const problem = frameworkProblem(error);
  if (problem !== undefined) return problem;
  return isUnavailable(error) ? new ProblemError('unavailable', { retryAfter: 5 }) : undefined;
}

/** Those that the centre will not take do not go along again. */
function withoutRefused(
  files: readonly KeptFile[],
  issues: readonly FieldIssue[],
): readonly KeptFile[] {
  const refused = new Set(
    issues.flatMap(({ path: [field, index] }) => (field === 'attachments' ? [index] : [])),
  );
  return files.filter((_, index) => !refused.has(index));
}
