// In place of the compiled @vscode/spdlog: writes log lines to the files that the Output panel shows.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const INFO = 2;

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = INFO;
    this.plain = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  write(level, text) {
    if (level < this.level) return;
    const line = this.plain ? text : `${new Date().toISOString().replace('T', ' ').slice(0, -1)} [${levels[level]}] ${text}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The folder is deleted when a test run ends; what is logged after that is of no use.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.plain = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

for (const [level, name] of levels.entries()) {
  Logger.prototype[name] = function (text) {
    this.write(level, text);
  };
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

module.exports = {
  version: 0,
  setLevel() {},
  setFlushOn() {},
  Logger,
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
};
