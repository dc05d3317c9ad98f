/** Ways out for programs in Python: into the page's JavaScript, and from there out of the worker. */
export const ESCAPES: Record<string, string> = {
  eval: "js.eval('1')",
  'a function of a text': "js.Function.new('return 1')()",
  'the constructor of a function': "js.Object.getPrototypeOf(js.fetch).constructor.new('return 1')()",
  'a timer with a text': 'js.setTimeout("1", 0)',
  fetch: 'loop().run_until_complete(js.fetch(other))',
  'another request': 'js.XMLHttpRequest.new()',
  'its class': 'js.XMLHttpRequest.prototype.constructor.new()',
  'a socket': "js.WebSocket.prototype.constructor.new(other.replace('http', 'ws'))",
  'a worker': "js.Worker.prototype.constructor.new('data:,')",
  'an import': 'js.importScripts(other)',
  databases: "js.indexedDB.open('x')",
  caches: "js.caches.open('x')",
  'caches where they were inherited from':
    'js.Object.getPrototypeOf(js.Object.getPrototypeOf(js.self)).caches.keys()',
  storage: 'js.navigator.storage.getDirectory()',
  'the page': "js.postMessage('x')",
  'a script': "importlib.import_module('pyodide.code').run_js('1')",
  'a package': "await_(importlib.import_module('pyodide_js').loadPackage(other + 'x.whl'))",
  'the loader of files': "await_(importlib.import_module('pyodide_js')._api.loadBinaryFile(other))",
  'a file system that is kept':
    "importlib.import_module('pyodide_js')._module.FS.filesystems.IDBFS.indexedDB().open",
  'a file system of the host':
    "importlib.import_module('pyodide_js')._module.FS.filesystems.NODEFS.mount(None)",
  'the modules of the bundler': "[name for name in dir(js.self) if name.startswith('webpackChunk')][0]",
};

export function escapesInPython(other: string): string {
  const attempts = Object.entries(ESCAPES).map(
    ([name, text]) => `    ${JSON.stringify(name)}: lambda: ${text},\n`,
  );
  return `import asyncio, gc, importlib, sys

other = ${JSON.stringify(other)}
for name in ('js', 'pyodide_js', 'pyodide.code', 'pyodide.http', 'ctypes', '_ctypes'):
    sys.modules.pop(name, None)
try:
    import js
except ImportError:
    js = None
    # Whatever of JavaScript there is in memory leads to the rest of it.
    for found in gc.get_objects():
        if type(found).__name__ == 'JsProxy' and hasattr(found, 'globalThis'):
            js = found

def loop():
    return asyncio.new_event_loop()

def await_(promise):
    async def wait():
        return await promise
    return loop().run_until_complete(wait())

attempts = {
${attempts.join('')}}
for name, attempt in attempts.items():
    try:
        got = attempt()
    except BaseException as error:
        continue
    print('got out:', name, got)
print('tried', len(attempts))
`;
}
