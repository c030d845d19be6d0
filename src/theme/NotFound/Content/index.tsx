/** Change: ejected, because all of its text is another: it says what to do next and guesses what was meant. */
import Link from '@docusaurus/Link';
import { PageMetadata } from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import { useEffect, useState } from 'react';
import { guess } from './guess';

const places = [
  { url: '/', name: 'Find your technical group', summary: 'the front page.' },
  { url: '/tags/', name: 'Technical Advisory Groups', summary: 'groups that oversee an area.' },
  { url: '/tcgs/', name: 'Technical Community Groups', summary: 'groups that discuss a topic.' },
  { url: '/tags/legacy/', name: 'Earlier TAGs', summary: 'who continues their work.' },
  { url: '/glossary/', name: 'Glossary', summary: 'what the words mean.' },
];

const item = ({ url, name, summary }: (typeof places)[number]) => (
  <li key={url}>
    <Link to={url}>{name}</Link>: {summary}
  </li>
);

export default function NotFoundContent() {
  const [guesses, setGuesses] = useState<typeof places>([]);
  // Only in the browser, since one file answers for every wrong address. The lists are fetched, because this component
  // is a part of every page of the docs, and such a page carries no more than its own group.
  useEffect(() => {
    const lists = [import('@groups/tags'), import('@groups/tcgs'), import('@groups/subprojects')];
    const groups = Promise.all(lists).then((loaded) => loaded.flatMap((list) => list.default));
    groups.then((all) => setGuesses(guess(window.location.pathname, all)));
  }, []);
  return (
    <main className="container margin-vert--xl markdown">
      <PageMetadata title="Page not found" description="This site has no page at this address. Here you can go on." />
      <Heading as="h1">Page not found</Heading>
      <p>This site has no page at this address. The page may have moved, or the address may have a mistake in it.</p>
      <div aria-live="polite" data-wakes>
        {guesses.length > 0 && <p>By the words in the address, you may be looking for:</p>}
        {guesses.length > 0 && <ul>{guesses.map(item)}</ul>}
      </div>
      <p>You can go on from here:</p>
      <ul>{places.map(item)}</ul>
    </main>
  );
}
