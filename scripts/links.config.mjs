/** How `npm run links` follows the links of the built site. What it leaves out has a reason and a date. */
const exceptions = [
  {
    address: '^https://technical-groups\\.example\\.org/',
    reason: 'stands for the address of the published site, which this build does not know',
    since: '2026-11-21',
  },
  {
    address: '^https://github\\.com/cncf/technical-groups/edit/',
    reason: 'GitHub asks for a login first',
    since: '2026-11-21',
  },
];

export default {
  recurse: true,
  retry: true,
  retryErrors: true,
  verbosity: 'error',
  skip: exceptions.map(({ address }) => address),
};
