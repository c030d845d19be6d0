/** Change: replaced, so that no label of a page can end the script element that its breadcrumbs are written into. */
import { useBreadcrumbsStructuredData } from '@docusaurus/plugin-content-docs/client';
import { StructuredData } from '@site/src/components/words/StructuredData';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';

export default function BreadcrumbsData(props: Props) {
  return <StructuredData data={useBreadcrumbsStructuredData(props)} />;
}
