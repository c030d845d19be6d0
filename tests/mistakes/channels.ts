import { BETA, type Mistakes, swap } from '../fixture';

export default {
  claimIsUnique: {
    'Slack id twice': [
      { [BETA]: swap('channels: {}', 'channels: {slack: {id: C000000001}}') },
      `${BETA}:5:24: Slack id "C000000001" is also in tags/alpha/group.yaml; correct one; a subproject that shares its parent's leaves the field out`,
    ],
    'label twice': [
      { [BETA]: swap('initiatives: {}', 'initiatives: {label: tag/alpha}') },
      `${BETA}:7:22: label "tag/alpha" is also in tags/alpha/group.yaml; correct one; a subproject that shares its parent's leaves the field out`,
    ],
  },
} satisfies Mistakes;
