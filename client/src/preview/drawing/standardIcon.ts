import { tag } from './svg';

const green = '#2e9e41';
const orange = '#e8912d';
const red = '#d13438';
const gray = '#8a8a8a';

const disk = (fill: string) => tag('circle', { cx: 8, cy: 8, r: 7, fill });

/** The pictures that UC Connector brings along, as the guide describes them (UC Connector 8.0 Deployment Guide, table 28); drawn anew. */
const drawings: Readonly<Record<string, string>> = {
  ready: disk(green),
  partready: `${tag('path', { d: 'M8 1a7 7 0 0 0 0 14z', fill: green })}${tag('path', { d: 'M8 1a7 7 0 0 1 0 14z', fill: orange })}${tag('path', { d: 'M8 1v14', stroke: '#fff', 'stroke-width': 1.2 })}`,
  notready: disk(red),
  dnd: `${tag('path', { d: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', fill: red })}${tag('path', { d: 'M4 8h8', stroke: '#fff', 'stroke-width': 2.4 })}`,
  logout: `${tag('rect', { x: 1, y: 2, width: 14, height: 12, rx: 2, fill: red })}${tag('path', { d: 'M4 8h7M8.5 5.2 11.3 8l-2.8 2.8', stroke: '#fff', 'stroke-width': 1.6, fill: 'none' })}`,
  oos: `${tag('rect', { x: 1, y: 1, width: 14, height: 14, rx: 2, fill: gray })}${tag('path', { d: 'M4.5 4.5l7 7M11.5 4.5l-7 7', stroke: '#fff', 'stroke-width': 2 })}`,
};

/** A standard icon by its name, 16 by 16, as SVG; with a name, for those who cannot see it. Undefined where there is none of this name. */
export function standardIcon(
  name: string,
  place: { readonly x?: number; readonly y?: number; readonly size?: number } = {},
): string | undefined {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (drawing === undefined) return undefined;
  const { x, y, size = 16 } = place;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      x,
      y,
      width: size,
      height: size,
      viewBox: '0 0 16 16',
      class: `icon ${name}`,
      'aria-hidden': 'true',
    },
    drawing,
  );
}
