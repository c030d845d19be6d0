import type { Mistakes } from '../fixture';

export default {
  filesAreOfOneTime: {
    'interrupted --write': [
      { 'drift-unfinished': () => 'x' },
      'drift-unfinished:1:1: "npm run drift -- --write" was interrupted, so some files are old and some new; run "npm run drift", which finishes it',
    ],
  },
} satisfies Mistakes;
