/** Change: adds our components, so that a page can use them without an import. */

import * as components from '@site/src/components';
import MDXComponents from '@theme-original/MDXComponents';

export default { ...MDXComponents, ...components, strong: components.Level, table: components.ResponsiveTable };
