// In place of which the site's own stands: see src/plugins/hydration.
import { Context } from '@docusaurus/core/lib/client/browserContext';
import type { Props } from '@theme/ColorModeToggle';
import ColorModeToggle from '@theme-original/ColorModeToggle';
import clsx from 'clsx';
import type { ReactNode } from 'react';

/** The theme's switch between light and dark, which refuses to be pressed before the page is alive; here a press is kept until then. */
export default function Pressable({ className, ...props }: Props): ReactNode {
  return (
    <Context value={true}>
      <ColorModeToggle className={clsx(className, 'needs-scripts')} {...props} />
    </Context>
  );
}
