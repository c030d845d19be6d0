import { describe, expect, it } from 'vitest';
import { fold, liftSubprojects } from './sidebarItems';

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

  it('fold a long list into parts of much the same length, and leave a short one', () => {
    const titles = new Map(Array.from({ length: 61 }, (_, at) => [`g${at}`, `Group ${at}`]));
    const all = [...titles.keys()].map(doc);
    const parts = fold([...all.slice(0, 60), category('Last', [doc('g60')])], titles);
    expect(parts.map((part) => (part.type === 'category' ? [part.label, part.items.length] : part))).toEqual([
      ['Group 0 to Group 20', 21],
      ['Group 21 to Group 41', 21],
      ['Group 42 to Last', 19],
    ]);
    expect(fold(all.slice(0, 30), titles)).toHaveLength(30);
  });
});
