// Serves the files of the tests from memory, since a browser has no disk. What is saved stays here.
const vscode = require('vscode');
const files = new Map(FILES_OF_TESTS.map(([name, text]) => [`/${name}`, new TextEncoder().encode(text)]));

exports.activate = (context) => {
  const changed = new vscode.EventEmitter();
  const stat = (uri) => {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: bytes.mtime ?? 0, size: bytes.length };
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat,
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    readFile: (uri) => {
      stat(uri);
      return files.get(uri.path);
    },
    writeFile: (uri, bytes) => {
      files.set(uri.path, bytes);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: () => {},
    delete: (uri) => files.delete(uri.path),
    rename: () => {
      throw vscode.FileSystemError.NoPermissions();
    },
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', provider, { isCaseSensitive: true }));
};
