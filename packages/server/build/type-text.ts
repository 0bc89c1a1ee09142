import type { JSONOutput } from 'typedoc';

type Type = JSONOutput.SomeType;
type Declaration = JSONOutput.DeclarationReflection;
export type Signature = JSONOutput.SignatureReflection;

const MOST_LITERALS = 12;
const MOST_LETTERS = 160;

/** A type as TypeScript writes it. What lies deeper than `depth` objects is `{ … }`. */
export function typeText(type: Type | undefined, depth: number): string {
  if (type === undefined) return 'unknown';
  const text = (inner: Type): string => typeText(inner, depth);
  switch (type.type) {
    case 'intrinsic':
      return type.name;
    case 'unknown':
      return type.name.length > MOST_LETTERS ? '…' : type.name;
    case 'literal':
      return JSON.stringify(type.value);
    case 'reference':
      return `${type.name}${type.typeArguments ? `<${type.typeArguments.map(text).join(', ')}>` : ''}`;
    case 'array':
      return arrayText(type.elementType, text);
    case 'union':
      return shortened(type.types.map((one) => parted(one, text))).join(' | ');
    case 'intersection':
      return type.types.map((one) => parted(one, text)).join(' & ');
    case 'tuple':
      return `[${(type.elements ?? []).map(text).join(', ')}]`;
    case 'namedTupleMember':
      return `${type.name}${type.isOptional ? '?' : ''}: ${text(type.element)}`;
    case 'rest':
      return `...${text(type.elementType)}`;
    case 'typeOperator':
      return `${type.operator} ${text(type.target)}`;
    case 'indexedAccess':
      return `${text(type.objectType)}[${text(type.indexType)}]`;
    case 'query':
      return `typeof ${text(type.queryType)}`;
    case 'predicate':
      return `${type.name} is ${typeText(type.targetType, depth)}`;
    case 'conditional':
      return `${text(type.checkType)} extends ${text(type.extendsType)} ? ${text(type.trueType)} : ${text(type.falseType)}`;
    case 'mapped':
      return `{ [${type.parameter} in ${text(type.parameterType)}]: ${text(type.templateType)} }`;
    case 'reflection':
      return objectText(type.declaration, depth);
    default:
      return `(${type.type})`;
  }
}

/** The parameters of a call in parentheses and what it gives. */
export function signatureText(signature: Signature, depth: number): string {
  const { parameters = [], type, typeParameters = [] } = signature;
  const taken = parameters.map(({ defaultValue, flags, name, type: of }) => {
    const isOptional = (flags.isOptional ?? false) || defaultValue !== undefined;
    const shown = name === '__namedParameters' ? 'options' : name;
    return `${flags.isRest ? '...' : ''}${shown}${isOptional ? '?' : ''}: ${typeText(of, depth)}`;
  });
  const generic =
    typeParameters.length === 0 ? '' : `<${typeParameters.map(({ name }) => name).join(', ')}>`;
  return `${generic}(${taken.join(', ')}): ${typeText(type, depth)}`;
}

function objectText(
  { children = [], indexSignatures = [], signatures }: Declaration,
  depth: number,
): string {
  const [call] = signatures ?? [];
  if (call !== undefined) return signatureText(call, depth).replace(/\): (?=[^)]*$)/, ') => ');
  if (depth === 0) return '{ … }';
  const members = children.map(
    ({ flags, name, type }) =>
      `${name}${flags.isOptional ? '?' : ''}: ${typeText(type, depth - 1)}`,
  );
  const others = indexSignatures.map(({ parameters = [], type }) => {
    const [key] = parameters;
    return `[${key?.name ?? 'key'}: ${typeText(key?.type, 0)}]: ${typeText(type, depth - 1)}`;
  });
  const all = [...members, ...others];
  return all.length === 0 ? '{}' : `{ ${all.join('; ')} }`;
}

function arrayText(element: Type, text: (type: Type) => string): string {
  return `${parted(element, text)}[]`;
}

/** In parentheses where what stands beside it would be read with a part of it. */
function parted(type: Type, text: (type: Type) => string): string {
  const isJoined =
    type.type === 'union' ||
    type.type === 'conditional' ||
    (type.type === 'reflection' && type.declaration.signatures !== undefined);
  return isJoined ? `(${text(type)})` : text(type);
}

function shortened(parts: readonly string[]): readonly string[] {
  return parts.length <= MOST_LITERALS ? parts : [...parts.slice(0, MOST_LITERALS), '…'];
}
