/**
 * Added around the site: a built page sleeps until somebody acts, and what was done until then is handed to React here.
 * Each page also names its Markdown twin, which the build writes beside it.
 */
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { options } from 'preact';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';

declare global {
  interface Window {
    /** Does again what was done while the page slept; of src/outputs/sleep/loader.js. */
    awake?: () => void;
  }
}

// Preact lets a frame pass before it runs effects, twice until a page is awake, which would be ten milliseconds later.
options.requestAnimationFrame = queueMicrotask;

/**
 * Finding what to fetch takes milliseconds for each link, and all in view ask at once: what somebody does comes first.
 * On a slow connection nothing is fetched ahead, as before waking (src/outputs/sleep/loader.js); Docusaurus itself would
 * do it on 3G.
 */
function prefetchWhenIdle(): void {
  const { preload, prefetch } = window.docusaurus;
  const { effectiveType = '4g' } = (navigator as { connection?: { effectiveType?: string } }).connection ?? {};
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  window.docusaurus = {
    preload,
    prefetch: (path) => {
      if (effectiveType === '4g') whenIdle(() => prefetch(path));
      return false;
    },
  };
}

/** What stands in a field from before would be taken back with the next change. */
function tellFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const isSelect = field instanceof HTMLSelectElement;
    if (isSelect ? field.selectedIndex <= 0 : field.value === field.defaultValue) continue;
    field.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
  }
}

export default function Root({ children }: { children: ReactNode }) {
  const isBrowser = useIsBrowser();
  const { pathname } = useLocation();
  // Before anything can be drawn anew, and before the links listen.
  useLayoutEffect(() => {
    tellFields();
    prefetchWhenIdle();
  }, []);
  // When every part listens, and what the theme leaves off until then is on.
  useEffect(() => {
    if (!isBrowser) return;
    delete options.requestAnimationFrame;
    window.awake?.();
  }, [isBrowser]);
  return (
    <>
      {pathname.endsWith('/') && (
        <Head>
          <link rel="alternate" type="text/markdown" href={`${pathname}index.md`} />
        </Head>
      )}
      {children}
    </>
  );
}
