import { ALPHA, type Mistakes, swap } from '../fixture';

const PROJECTS = 'projects.yaml';
const GAMMA = 'tags/alpha/subprojects/gamma/group.yaml';

export default {
  projectNamesAreUnique: {
    'name of another project': [
      { [PROJECTS]: swap('example.org/carrot}', 'example.org/carrot, aliases: [apple-tree]}') },
      `projects.yaml:4:107: "apple-tree" also names "Apple"; keep it once; capitals, spaces and hyphens don't count`,
    ],
    'project that another one names': [
      { [PROJECTS]: swap('[Apple Tree]', '[carrot(crt)]') },
      `projects.yaml:4:3: "Carrot (CRT)" also names "Apple"; keep it once; capitals, spaces and hyphens don't count`,
    ],
  },
  projectsAreSorted: {
    'out of order': [
      { [PROJECTS]: swap('Apple:', 'dough:') },
      'projects.yaml:4:3: "Carrot (CRT)" stands after "dough"; sort by name, whatever the capitals',
    ],
  },
  nearNamesOneThing: {
    'near nothing': [
      { [GAMMA]: swap('project: Carrot (CRT), ', '') },
      `${GAMMA}:11:8: this names neither a category nor a project; write either "category: …" or "project: …"`,
    ],
    'near two things': [
      { [GAMMA]: swap('{project:', '{category: Food / Root, project:') },
      `${GAMMA}:11:8: this names both a category and a project; write either "category: …" or "project: …"`,
    ],
    'near an unknown category': [
      { [ALPHA]: swap('Food / Fruit', 'Food / Fruits') },
      `${ALPHA}:16:19: no project has the category "Food / Fruits"; did you mean "Food / Fruit"?`,
    ],
    'near an unknown project': [
      { [GAMMA]: swap('Carrot (CRT)', 'Carot (CRT)') },
      `${GAMMA}:11:18: "Carot (CRT)" is not in projects.yaml; did you mean "Carrot (CRT)"?`,
    ],
    'near a project by its alias': [
      { [GAMMA]: swap('Carrot (CRT)', 'Apple Tree') },
      `${GAMMA}:11:18: "Apple Tree" is not in projects.yaml; did you mean "Apple"?`,
    ],
  },
  nearHasOrder: {
    'near the same twice': [
      { [ALPHA]: swap('near: [', 'near: [{category: Food / Root, scope: soil, rank: 2}, ') },
      `${ALPHA}:16:95: "Food / Root" is already above; remove one of the two`,
    ],
    'two groups with one rank': [
      { [GAMMA]: swap('project: Carrot (CRT), scope: soup, rank: 2', 'category: Food / Root, scope: soup') },
      `${GAMMA}:11:8: "Food / Root" has rank 1 in ${ALPHA} too; give the group that is less near a higher "rank"`,
    ],
  },
  categoryHasGroup: {
    'category without a group': [
      { [ALPHA]: swap('{category: Food / Fruit, scope: fruit}, ', '') },
      'projects.yaml:3:39: warning: no group is near the category "Food / Fruit"; did you mean "Food / Root"? If not, name it under "near" in the group.yaml of a group',
    ],
  },
} satisfies Mistakes;
