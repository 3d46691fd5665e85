// In place of the compiled @vscode/native-watchdog: ends this process soon after another one has gone.
const EXIT_CODE_WHEN_ORPHANED = 87;

exports.start = (pid) => {
  const look = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(EXIT_CODE_WHEN_ORPHANED);
    }
  };
  setInterval(look, 2000).unref();
};

exports.exit = (code = 0) => process.exit(code);
