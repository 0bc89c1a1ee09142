import { expect } from '@open-wc/testing';
import * as widgets from '../index.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: keyof typeof widgets;
      readonly tagName?: string;
      readonly attributes: readonly { readonly name: string }[];
      readonly members: readonly { readonly name: string; readonly kind: string }[];
    }[];
  }[];
}

describe('the custom-elements manifest', () => {
  let manifest: Manifest;

  before(async () => {
    const file = new URL('../../dist/custom-elements.json', import.meta.url);
    manifest = (await (await fetch(file)).json()) as Manifest;
  });

  it('says of every exported element what its class has in a browser', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const elements = declarations.filter(({ tagName }) => tagName !== undefined);
    expect(elements).to.have.length.of.at.least(5);
    for (const { name, attributes, members } of elements) {
      const element = widgets[name] as unknown as typeof widgets.DamrongElement;
      const observed = [...new Set(element.observedAttributes)].sort();
      // Some are only read when a late part needs them, and are not observed.
      expect(
        attributes.map((attribute) => attribute.name),
        name,
      ).to.include.members(observed);
      for (const member of members) {
        expect(member.name in element.prototype, `${name}.${member.name}`).to.equal(true);
      }
    }
  });
});
