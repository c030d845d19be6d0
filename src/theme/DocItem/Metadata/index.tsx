/** Change: names the page's own card as its picture, and its address on paper; the front page says whose site this is. */
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { PageMetadata } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { StructuredData } from '@site/src/components/words/StructuredData';
import { cardPath } from '@site/src/views/urls';
import Metadata from '@theme-original/DocItem/Metadata';

export default function DocItemMetadata() {
  const { id, title, permalink } = useDoc().metadata;
  const { title: name, url: site, baseUrl } = useDocusaurusContext().siteConfig;
  const url = site + baseUrl;
  return (
    <>
      <Metadata />
      <PageMetadata image={cardPath(id)}>
        <html lang="en" data-address={site + permalink} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={`${title}, ${name}`} />
      </PageMetadata>
      {id === 'index' && <StructuredData data={{ '@type': 'Organization', name, url, logo: `${url}img/logo.svg` }} />}
    </>
  );
}
