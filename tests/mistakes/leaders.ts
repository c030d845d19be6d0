import { ALPHA, BETA, GAMMA, type Mistakes, swap } from '../fixture';

export default {
  oncePerRole: {
    'twice in one role': [
      { [BETA]: swap('{person: cyd-lee}]', '{person: cyd-lee}, {person: bob}]') },
      `${BETA}:10:86: "bob" stands twice under organizers; remove one of the two`,
    ],
    'current and former': [
      { [BETA]: swap('{person: ada, role', '{person: bob, role') },
      `${BETA}:11:19: "bob" is both former and current under organizers; remove one, or give both terms so that the first starts and ends before the second`,
    ],
    'a former term that starts with the current one': [
      {
        [BETA]: swap(
          '{person: ada, role: organizers',
          '{person: bob, role: organizers, term: {start: 2026-01-01, end: 2026-05-01}',
        ),
      },
      `${BETA}:11:19: "bob" is both former and current under organizers; remove one, or give both terms so that the first starts and ends before the second`,
    ],
    'a former term that ends after the current one': [
      {
        [BETA]: (text) =>
          text
            .replace('{start: 2026-01-01}', '{start: 2026-01-01, end: 2027-01-01}')
            .replace(
              '{person: ada, role: organizers',
              '{person: bob, role: organizers, term: {start: 2025-01-01, end: 2027-05-01}',
            ),
      },
      `${BETA}:11:19: "bob" is both former and current under organizers; remove one, or give both terms so that the first starts and ends before the second`,
    ],
  },
  termIsRight: {
    'ends before it starts': [
      { [ALPHA]: swap('2027-12-31', '2025-12-31') },
      `${ALPHA}:10:57: the term of "ada" ends on 2025-12-31, but starts on 2026-01-01; correct one of the two days`,
    ],
    'ends on the day it starts': [
      { [ALPHA]: swap('2027-12-31', '2026-01-01') },
      `${ALPHA}:10:57: the term of "ada" ends on 2026-01-01, but starts on 2026-01-01; correct one of the two days`,
    ],
    'has ended': [
      { [ALPHA]: swap('end: 2027-12-31', 'end: 2026-05-31') },
      `${ALPHA}:10:57: warning: the term of "ada" ended on 2026-05-31; record the new term, or move the person to former`,
    ],
    'ends in another century': [
      { [ALPHA]: swap('end: 2027', 'end: 2127') },
      `${ALPHA}:10:57: the term of "ada" is more than ten years long or away; correct the year`,
    ],
    'has ended in another century': [
      { [BETA]: swap('role: organizers', 'role: organizers, term: {start: 1920-01-01, end: 1922-01-01}') },
      `${BETA}:11:73: the term of "ada" is more than ten years long or away; correct the year`,
    ],
    'starts in another century': [
      { [BETA]: swap('{start: 2026', '{start: 2206') },
      `${BETA}:10:36: the term of "bob" is more than ten years long or away; correct the year`,
    ],
  },
  seatsAreFilled: {
    'no chair': [
      { [ALPHA]: swap(/chairs: .*/, 'chairs: []') },
      `${ALPHA}:10:11: "chairs" has 0 of at least 1 people; add them, or say what is known in "leadership-note"`,
    ],
    'no lead of a subproject': [
      { [GAMMA]: swap('leadership-note: Nobody yet.\n', '') },
      `${GAMMA}:9:18: "leads" has 0 of at least 2 people; add them, or say what is known in "leadership-note"`,
    ],
    'one lead of a subproject, where two are advised': [
      { [GAMMA]: swap('[]}\nleadership-note: Nobody yet.\n', '[{person: ada}]}\n') },
      `${GAMMA}:9:18: warning: "leads" has 1 of at least 2 people; add them, or say what is known in "leadership-note"`,
    ],
    'one organizer, where two are advised': [
      { [BETA]: swap('{person: bob, term: {start: 2026-01-01}}, ', ''), [ALPHA]: swap('person: ada', 'person: bob') },
      `${BETA}:10:15: warning: "organizers" has 1 of at least 2 people; add them, or say what is known in "leadership-note"`,
    ],
  },
  organizersOfManyCompanies: {
    'organizers of one company': [
      {
        'people.yaml': (text) =>
          text
            .replace('{name: Bob}', '{name: Bob, organization: B}')
            .replace('github: unknown}', 'github: unknown, organization: B}'),
      },
      `${BETA}:10:15: 2 of 2 organizers are from B; at most half may be: ask the group, then record who changed`,
    ],
  },
} satisfies Mistakes;
