/** Change: nothing, for this site has none. */
export default () => null;
