import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { literalValue, parse } from './read-source.js';

const src = new URL('../src/', import.meta.url).pathname;
const elementBases = ['LitElement', 'DamrongElement', 'StepForm', 'PublishedList'];

/** Every element class with its tag, and the base class without one, as the sources have them. */
export function readElements() {
  const tags = new Map(
    sources('*/*.define.ts').map(({ path, text }) => {
      const { tag, name } = definedTag(path, text);
      return [name, tag];
    }),
  );
  return sources('*/*.ts')
    .flatMap(({ path, text }) => readElement(parse(path, text), tags))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** Path under src/ and text of the files that match, without tests and what only tests need. */
export function sources(pattern) {
  return globSync(pattern, { cwd: src })
    .filter((path) => !/\.test(-d)?\.ts$|\/testing\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(src + path, 'utf8') }));
}

/** The tag and the class that a `.define.ts` registers. */
export function definedTag(path, text) {
  const [call] = parse(path, text)
    .statements.filter(ts.isExpressionStatement)
    .map(({ expression }) => expression)
    .filter((node) => ts.isCallExpression(node) && node.expression.getText() === 'define');
  if (call === undefined) throw new Error(`${path} registers no element`);
  const [tag, name] = call.arguments;
  return { tag: literalValue(tag), name: name.text };
}

/** The element that a file is about, if it is about one. */
function readElement(file, tags) {
  const node = file.statements.find(
    (statement) => ts.isClassDeclaration(statement) && elementBases.includes(baseOf(statement)),
  );
  if (node === undefined) return [];
  const path = file.fileName;
  if (docOf(node) === '') throw new Error(`${path} documents no class`);
  const name = node.name.text;
  const members = node.members.filter((member) => isPublic(member)).map((member) => read(member));
  const element = {
    path,
    name,
    tag: tags.get(name),
    parent: baseOf(node),
    description: docOf(node),
    members: members.filter(Boolean),
    described: Object.groupBy(tagsOf(node), ({ tag }) => tag),
    properties: propertiesOf(node),
    hostedPages: hostedPagesOf(node),
  };
  return [element];
}

/** The name of the class that a class extends. */
export function baseOf({ heritageClauses }) {
  const extended = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return extended?.types[0].expression.getText();
}

/** The pages that `get hostedPage()` may return. */
function hostedPagesOf(node) {
  const getter = node.members.find(
    (member) => ts.isGetAccessor(member) && member.name.getText() === 'hostedPage',
  );
  const pages = [];
  const visit = (child) => {
    if (ts.isStringLiteral(child)) pages.push(child.text);
    ts.forEachChild(child, visit);
  };
  if (getter !== undefined) visit(getter.body);
  return pages;
}

/** What `static properties` lists, without inner state. */
function propertiesOf(node) {
  const member = node.members.find(({ name }) => name?.getText() === 'properties');
  return (member?.initializer?.properties ?? [])
    .map((property) => ({
      name: property.name.getText(),
      options: property.initializer.getText(),
    }))
    .filter(({ options }) => !options.includes('state: true'))
    .map(({ name, options }) => ({ name, reflects: options.includes('reflect: true') }));
}

/** `@attr province - Two-digit code` → the name and what is said of it. */
function tagsOf(node) {
  return ts.getJSDocTags(node).map((tag) => {
    const comment = ts.getTextOfJSDocComment(tag.comment) ?? '';
    const [, name, description] = /^\s*([\w-]*)\s*(?:- )?([\s\S]*)$/.exec(comment);
    return { tag: tag.tagName.text, name, description: oneLine(description) };
  });
}

/** Neither private, protected nor static, not Lit's own, and not marked as internal. */
function isPublic(member) {
  const hidden = [
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.OverrideKeyword,
    ts.SyntaxKind.StaticKeyword,
  ];
  if (member.name === undefined || ts.isPrivateIdentifier(member.name)) return false;
  if (member.modifiers?.some(({ kind }) => hidden.includes(kind))) return false;
  return !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
}

function read(member) {
  const name = member.name.getText();
  const description = docOf(member) || undefined;
  const type = member.type?.getText();
  if (ts.isMethodDeclaration(member)) {
    const parameters = member.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      type: { text: parameter.type?.getText() ?? 'unknown' },
    }));
    return { kind: 'method', name, description, parameters, return: { type: { text: type } } };
  }
  const readonly = ts.isGetAccessor(member) || undefined;
  return { kind: 'field', name, description, type: { text: type }, readonly };
}

function docOf(node) {
  const docs = node.jsDoc ?? [];
  return oneLine(docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' '));
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
