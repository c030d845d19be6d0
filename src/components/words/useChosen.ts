import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';

type Chosen = Record<string, string>;

/** What the reader chose, by field. Its one home is the query of the address; so back, forward and shared links work. */
export function useChosen(): { chosen: Chosen; choose: (next: Chosen, isStep?: boolean) => void } {
  const history = useHistory();
  const chosen = Object.fromEntries(new URLSearchParams(useHistorySelector(({ location }) => location.search)));
  // Docusaurus takes the focus away when it pushes a step, and scrolls when the hash changes: neither may happen here.
  const choose = (next: Chosen, isStep = true) => {
    if (isStep) window.history.pushState(null, '');
    const search = new URLSearchParams(Object.entries(next).filter(([, text]) => text)).toString();
    history.replace({ search, hash: history.location.hash });
  };
  return { chosen, choose };
}
