import ts from 'typescript';

export interface Name {
  readonly kind: 'identifier' | 'class' | 'path';
  readonly text: string;
}

/** Every identifier of a TypeScript file, and every class of its styles and templates. */
export function namesInSource(text: string): Name[] {
  const names: Name[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      names.push({ kind: 'identifier', text: node.text });
    }
    if (ts.isTaggedTemplateExpression(node)) {
      names.push(...classesOf(node.tag.getText(), node.template));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return names;
}

function classesOf(tag: string, template: ts.TemplateLiteral): Name[] {
  const raw = template.getText();
  const found =
    tag === 'css'
      ? [...raw.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)
      : [...raw.replaceAll(/\$\{[^}]*\}/g, ' ').matchAll(/\bclass="([^"]*)"/g)].flatMap(
          ([, names = '']) => names.split(/\s+/),
        );
  return found.filter(Boolean).map((text) => ({ kind: 'class', text }));
}

/** `LateForm`, `#lateForm` and `late-form.test.ts` are the words `late form` (and `test ts`). */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
