import { ReflectionKind, type JSONOutput } from 'typedoc';
import { signatureText, typeText, type Signature } from './type-text.ts';

type Declaration = JSONOutput.DeclarationReflection;
type Comment = JSONOutput.Comment;

/** What the documents tell of one public name, or of one call of the client. */
export interface Described {
  readonly group: Group;
  readonly name: string;
  /** As TypeScript writes it. */
  readonly signature: string;
  /** With code between backticks. */
  readonly about: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  readonly members: readonly Member[];
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

type Group = 'calls' | 'officer-calls' | 'functions' | 'errors' | 'types';

const OF_OFFICERS = 'officer.';
const CLIENT = 'createClient';

/** The reference of the SDK, from what TypeDoc reads in its sources. */
export function describeSdk({ children = [] }: JSONOutput.ProjectReflection): Described[] {
  return children.flatMap((declaration) => [
    describe(declaration),
    ...(declaration.name === CLIENT ? callsOf(clientOf(declaration), '') : []),
  ]);
}

function describe(declaration: Declaration): Described {
  const { children = [], kind, name, signatures, type } = declaration;
  const [call] = signatures ?? [];
  const isClass = kind === ReflectionKind.Class;
  const group =
    isClass || /^is[A-Z]\w+Error$|ErrorCode$/.test(name)
      ? 'errors'
      : call === undefined
        ? 'types'
        : 'functions';
  const word = isClass ? 'class' : kind === ReflectionKind.Interface ? 'interface' : 'type';
  return {
    group,
    name,
    signature:
      call === undefined
        ? `${word} ${name}${type === undefined ? '' : ` = ${typeText(type, 1)}`}`
        : `${name}${name === CLIENT ? '(options: TransportOptions): Client' : signatureText(call, 1)}`,
    ...told(call?.comment ?? declaration.comment),
    members: [...children, ...(call === undefined ? [] : parametersOf(call))].flatMap(memberOf),
  };
}

/** The object that `createClient` gives. */
function clientOf({ signatures = [] }: Declaration): Declaration {
  const [{ type } = { type: undefined }] = signatures;
  const [object] = type?.type === 'reference' ? (type.typeArguments ?? []) : [];
  if (object?.type !== 'reflection') throw new Error('createClient gives no frozen object');
  return object.declaration;
}

function callsOf({ children = [] }: Declaration, before: string): Described[] {
  return children.flatMap((declaration) => {
    const { comment, type } = declaration;
    const name = `${before}${declaration.name}`;
    if (type?.type !== 'reflection') return [];
    const [call] = type.declaration.signatures ?? [];
    if (call === undefined) return callsOf(type.declaration, `${name}.`);
    return {
      group: name.startsWith(OF_OFFICERS) ? 'officer-calls' : 'calls',
      name,
      signature: `${name}${signatureText(call, 1)}`,
      ...told(comment ?? call.comment),
      members: [],
    };
  });
}

function parametersOf({ parameters = [] }: Signature): JSONOutput.ParameterReflection[] {
  return parameters.filter(({ comment }) => comment !== undefined);
}

function memberOf(member: Declaration | JSONOutput.ParameterReflection): Member[] {
  const { comment, flags, name, type } = member;
  const isMethod = 'signatures' in member && type === undefined;
  if (isMethod || flags.isPrivate === true || flags.isStatic === true) return [];
  const { about } = told(comment);
  return [{ name: `${name}${flags.isOptional ? '?' : ''}`, type: typeText(type, 1), about }];
}

function told(comment: Comment | undefined): Pick<Described, 'about' | 'throws' | 'examples'> {
  const { blockTags = [], summary = [] } = comment ?? {};
  const tagged = (name: string): string[] =>
    blockTags.filter(({ tag }) => tag === name).map(({ content }) => plain(content));
  return {
    about: plain(summary).replace(/\s+/g, ' ').trim(),
    throws: tagged('@throws'),
    examples: tagged('@example').map((text) => text.replace(/^```\w*\n|\n```$/g, '')),
  };
}

function plain(parts: readonly JSONOutput.CommentDisplayPart[]): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim();
}
