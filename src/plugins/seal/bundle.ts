import type { ConfigureWebpackUtils, CurrentBundler } from '@docusaurus/types';

export interface Bundler {
  instance: CurrentBundler['instance'];
  loader: ReturnType<ConfigureWebpackUtils['getJSLoader']>;
}

export interface Bundled {
  entry: string;
  /** The folder to write into. */
  path: string;
  filename: string;
  target: 'web' | 'webworker';
  /** Names that the entry uses and the build knows, with their values. */
  defined?: Record<string, unknown>;
}

/** One script of its own, beside those that Docusaurus makes. */
export function bundle({ instance, loader }: Bundler, { target, ...bundled }: Bundled): Promise<void> {
  const { entry, path, filename, defined = {} } = bundled;
  const values = Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)]);
  const compiler = instance({
    mode: 'production',
    target: [target, 'es2022'],
    entry,
    output: { path, filename },
    resolve: { extensions: ['.ts'] },
    module: { rules: [{ test: /\.ts$/, use: [loader] }] },
    plugins: [new instance.DefinePlugin(Object.fromEntries(values))],
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const wrong = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (wrong ? reject(wrong) : resolve()));
    });
  });
}
