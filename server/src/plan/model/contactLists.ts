import { dayIn } from './days';

/** A parameter of the text box Additional Information of a contact list source. */
export interface Parameter {
  /** In upper case. */
  readonly name: string;
  /** Without quotes around it. */
  readonly value: string;
}

/** The parameters in it: `NAME=value`, separated by semicolons that are not in quotes. What is not of that form is left out. */
export function parametersIn(text: string): readonly Parameter[] {
  return (text.match(/(?:"[^"]*"|[^;"]|")+/g) ?? []).flatMap((part) => {
    const at = part.indexOf('=');
    if (at < 0) return [];
    const value = part.slice(at + 1).trim();
    return [{ name: part.slice(0, at).trim().toUpperCase(), value: /^".*"$/.test(value) ? value.slice(1, -1) : value }];
  });
}

/** Whether it is a date and a time of the calendar as `2026-11-12 00:01:00`. */
export function isPollingTime(value: string): boolean {
  const [, date, hours, minutes, seconds] = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d):(\d\d)$/.exec(value) ?? [];
  return dayIn(date) !== undefined && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}
