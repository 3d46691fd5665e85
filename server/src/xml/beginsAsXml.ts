const LESS_THAN = 0x3c;

/** Whether the first character of ASCII that can be seen is a `<`, as in no license file. Of bytes it tells so whatever their encoding. */
export function beginsAsXml(text: string | Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = typeof text === 'string' ? text.charCodeAt(at) : (text[at] as number);
    if (code > 0x20 && code < 0x7f) return code === LESS_THAN;
  }
  return false;
}

/** Whether a file is XML by its name. */
export function isXmlName(name: string): boolean {
  return name.toLowerCase().endsWith('.xml');
}
