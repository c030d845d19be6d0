import type { ComponentType } from 'react';

/** The rules of a section. Not for every page: it brings along all sections; a single one is a module of its own. */
export function Requirements({ section }: { section: string }) {
  const { default: Rules }: { default: ComponentType } = require(`@groups/rules/${section}.mdx`);
  return <Rules />;
}
