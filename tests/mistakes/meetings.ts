import { ALPHA, files, type Mistakes, swap } from '../fixture';

export default {
  // More of its mistakes are in rules/meetings.test.ts.
  seriesTakesPlace: {
    'broken RRULE': [
      { [ALPHA]: swap('FREQ=WEEKLY', 'FREQ=OFTEN') },
      `${ALPHA}:6:88: the rule "FREQ=OFTEN;INTERVAL=2" can't be read (Invalid FREQ value: OFTEN); write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T235959Z, one series for each hour of a day`,
    ],
    'abbreviated zone': [
      { [ALPHA]: swap('Europe/London', 'EST') },
      `${ALPHA}:6:66: "EST" is not an IANA time zone; use a name such as America/Los_Angeles or UTC`,
    ],
  },
  folderFits: {
    'folder called like another calendar': [
      {
        'tags/alpha/subprojects/beta/group.yaml': () =>
          (files['tags/alpha/subprojects/gamma/group.yaml'] ?? '').replace(/near:.*\n/, ''),
        'tags/alpha/subprojects/beta/index.mdx': () => '# Gamma\n',
      },
      'tcgs/beta/group.yaml:1:1: another calendar is called "beta" too; give the folder another name',
    ],
  },
} satisfies Mistakes;
