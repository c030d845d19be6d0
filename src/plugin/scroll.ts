/** Goes to the part of a page that a followed link names: Docusaurus tries once, before Preact has drawn that page. */
import type { ClientModule } from '@docusaurus/types';

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({ location, previousLocation }) => {
  if (!previousLocation || previousLocation.pathname === location.pathname || !location.hash) return;
  const id = decodeURIComponent(location.hash.slice(1));
  queueMicrotask(() => document.getElementById(id)?.scrollIntoView());
};
