/** Change: each page names its Markdown twin, which the build writes beside it. */
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import type { ReactElement, ReactNode } from 'react';

export default function Root({ children }: { children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
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
