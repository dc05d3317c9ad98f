import type { LoadedPlugin } from '@docusaurus/types';

/**
 * Resolves when all other plugins have done what they do after the build. Docusaurus begins with them one after the other and
 * waits for none, so the plugin `own` has to be the first, and calls this before it waits for anything.
 */
export function othersDone(plugins: readonly LoadedPlugin[], own: string): Promise<unknown> {
  const after = plugins.filter(({ postBuild }) => postBuild !== undefined);
  if (after[0]?.name !== own)
    throw new Error(`${own} must be the first of the plugins: ${after[0]?.name} is.`);
  return Promise.all(
    after.slice(1).map(
      (plugin) =>
        new Promise<void>((resolve) => {
          const { postBuild } = plugin;
          plugin.postBuild = async (props) => {
            try {
              await postBuild?.call(plugin, props);
            } finally {
              resolve();
            }
          };
        }),
    ),
  );
}
