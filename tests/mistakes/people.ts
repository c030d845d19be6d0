import { ALPHA, append, BETA, type Mistakes, swap } from '../fixture';

export default {
  everybodyExists: {
    'unknown liaison': [
      { [ALPHA]: swap('liaisons: [dan]', 'liaisons: [dam]') },
      `${ALPHA}:12:12: "dam" is not in people.yaml; did you mean "dan"?`,
    ],
    'unknown leader': [
      { [ALPHA]: swap('person: ada', 'person: somebody-else') },
      `${ALPHA}:10:21: "somebody-else" is not in people.yaml; add an entry with the name there`,
    ],
    'unknown emeritus chair': [
      { [BETA]: append('predecessors: [{name: Old, emeritus: [bub]}]\n') },
      `${BETA}:12:39: "bub" is not in people.yaml; did you mean "bob"?`,
    ],
  },
  everybodyIsUsed: {
    'unused person': [
      { 'people.yaml': append('eve: {name: Eve}\n') },
      'people.yaml:5:1: no group names "eve"; remove the entry, or name the person in a group',
    ],
    'unused person with a number for a handle': [
      { 'people.yaml': append('007: {name: Eve}\n') },
      'people.yaml:5:1: no group names "007"; remove the entry, or name the person in a group',
    ],
  },
  onePersonOneEntry: {
    'one handle twice': [
      { 'people.yaml': append('ADA: {name: Other}\n'), [BETA]: swap('person: ada', 'person: ADA') },
      'people.yaml:5:1: "ADA" and "ada" are the same handle; keep one entry',
    ],
    'one name twice, once without a handle': [
      {
        'people.yaml': append('eve: {name: Bob, github: unknown}\n'),
        [BETA]: swap('person: ada', 'person: eve'),
      },
      'people.yaml:5:1: "eve" and "bob" have the same name; keep one entry, or if they are two people, make the GitHub handle of each its key',
    ],
  },
  liaisonSitsOnToc: {
    'liaison without a seat': [
      { [ALPHA]: swap('liaisons: [dan]', 'liaisons: [bob]') },
      `${ALPHA}:12:12: liaison "bob" has no seat on the TOC; name a member, or seat the person in docs/toc/group.yaml`,
    ],
  },
} satisfies Mistakes;
