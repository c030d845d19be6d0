/** Change: nothing, for this site has none. */
export default function Nothing(): null {
  return null;
}
