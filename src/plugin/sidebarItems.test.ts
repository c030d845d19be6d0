import { describe, expect, it } from 'vitest';
import { liftSubprojects } from './sidebarItems';

const doc = (id: string) => ({ type: 'doc' as const, id });
const category = (label: string, items: ReturnType<typeof doc>[], id?: string) => ({
  type: 'category' as const,
  label,
  items,
  collapsed: true,
  collapsible: true,
  link: id ? { type: 'doc' as const, id } : undefined,
});

describe('sidebar items', () => {
  it("move a TAG's subprojects beside its charter", () => {
    const subprojects = category('subprojects', [doc('alpha/subprojects/gamma/index')]);
    const alpha = { ...category('Alpha', [doc('alpha/charter')], 'alpha/index') };
    const [lifted] = liftSubprojects([{ ...alpha, items: [...alpha.items, subprojects] }]);
    expect(lifted).toMatchObject({
      items: [doc('alpha/charter'), doc('alpha/subprojects/gamma/index')],
    });
  });

  it('make a page of a category that holds nothing but its own page', () => {
    expect(liftSubprojects([category('Beta', [], 'beta/index')])).toEqual([doc('beta/index')]);
  });
});
