import * as vscode from 'vscode';
import type { InventoryFile, InventoryRow, InventoryState } from '../../../shared/protocol';
import { amount } from '../countsInWords';
import type { Inventory } from './inventory';

/** What the view groups by. */
export type Grouping = 'file' | 'expiry';

/** A row with the file that it is of, and its number there. */
interface FileRow {
  readonly file: InventoryFile;
  readonly index: number;
  readonly row: InventoryRow;
}

export type InventoryNode =
  | { readonly kind: 'file'; readonly uri: vscode.Uri; readonly file: InventoryFile }
  | { readonly kind: 'vendor'; readonly file: InventoryFile; readonly name: string; readonly rows: readonly FileRow[] }
  | { readonly kind: 'group'; readonly group: GroupName; readonly rows: readonly FileRow[] }
  | ({ readonly kind: 'feature'; readonly uri: vscode.Uri; readonly namesFile: boolean } & FileRow);

/** Where the grouping is remembered, and the key that the menus ask for. */
const GROUPING = 'seatkeeper.groupedBy';

/** What the view shows: files with their vendors and features, or features by when they expire. */
export class InventoryTree implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  private grouping: Grouping;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly inventory: Inventory,
    private readonly memory: vscode.Memento,
  ) {
    this.grouping = memory.get(GROUPING) === 'expiry' ? 'expiry' : 'file';
    this.tellGrouping();
    this.listening = inventory.onDidChange(() => this.changed.fire());
  }

  /** Groups otherwise from now on, in this workspace. */
  async groupBy(grouping: Grouping): Promise<void> {
    this.grouping = grouping;
    this.tellGrouping();
    this.changed.fire();
    await this.memory.update(GROUPING, grouping);
  }

  /** How many features expire within the days of the setting; undefined for none. */
  get badge(): vscode.ViewBadge | undefined {
    const count = (this.inventory.latest?.files ?? []).flatMap(({ rows }) => rows.filter(({ state }) => state === 'near')).length;
    if (count === 0) return undefined;
    const tooltip =
      count === 1 ? vscode.l10n.t('1 license expires soon') : vscode.l10n.t('{count} licenses expire soon', { count: amount(count) });
    return { value: count, tooltip };
  }

  /** What is below a node, or at the top; undefined where the files could not be read. */
  async children(node: InventoryNode | undefined): Promise<readonly InventoryNode[] | undefined> {
    switch (node?.kind) {
      case undefined: {
        const answer = await this.inventory.get();
        if (!answer) return undefined;
        return this.grouping === 'file' ? answer.files.map(fileNode) : groupNodes(answer.files);
      }
      case 'file':
        return vendorNodes(node.file);
      case 'vendor':
        return node.rows.map((row) => featureNode(row, false));
      case 'group':
        return node.rows.map((row) => featureNode(row, true));
      case 'feature':
        return [];
    }
  }

  item(node: InventoryNode): vscode.TreeItem {
    switch (node.kind) {
      case 'file':
        return fileItem(node.file, node.uri);
      case 'vendor':
        return vendorItem(node);
      case 'group':
        return groupItem(node);
      case 'feature':
        return featureItem(node);
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  private tellGrouping(): void {
    void vscode.commands.executeCommand('setContext', 'seatkeeper.groupedBy', this.grouping);
  }
}

function fileNode(file: InventoryFile): InventoryNode {
  return { kind: 'file', uri: vscode.Uri.parse(file.uri), file };
}

/** Names of vendors in any case are the same. */
function vendorNodes(file: InventoryFile): InventoryNode[] {
  const vendors = new Map<string, FileRow[]>();
  for (const one of rowsOf(file)) {
    const key = one.row.vendor.toLowerCase();
    const rows = vendors.get(key);
    if (rows) rows.push(one);
    else vendors.set(key, [one]);
  }
  return [...vendors.values()].map((rows) => ({ kind: 'vendor', file, name: rows[0]?.row.vendor ?? '', rows }));
}

function rowsOf(file: InventoryFile): FileRow[] {
  return file.rows.map((row, index) => ({ file, index, row }));
}

function featureNode(row: FileRow, namesFile: boolean): InventoryNode {
  return { ...row, kind: 'feature', uri: vscode.Uri.parse(row.file.uri), namesFile };
}

/** In the order in which somebody has to act on them. */
const groupNames = ['expired', 'near', 'dated', 'endless', 'later', 'none'] as const;
type GroupName = (typeof groupNames)[number];

function groupOf({ state, expiry }: InventoryRow): GroupName {
  if (state === 'valid') return expiry === null ? 'endless' : 'dated';
  return state;
}

function groupNodes(files: readonly InventoryFile[]): InventoryNode[] {
  const all = files.flatMap(rowsOf);
  return groupNames.flatMap((group): InventoryNode[] => {
    const rows = all.filter(({ row }) => groupOf(row) === group).sort((a, b) => (a.row.daysLeft ?? 0) - (b.row.daysLeft ?? 0));
    return rows.length > 0 ? [{ kind: 'group', group, rows }] : [];
  });
}

function titleOf(group: GroupName): string {
  switch (group) {
    case 'expired':
      return vscode.l10n.t('Expired');
    case 'near':
      return vscode.l10n.t('Expires soon');
    case 'dated':
      return vscode.l10n.t('Expires later');
    case 'endless':
      return vscode.l10n.t('Does not expire');
    case 'later':
      return vscode.l10n.t('Not valid yet');
    case 'none':
      return vscode.l10n.t('Not granted');
  }
}

/** A sign and a color for each state; the words beside it say the same. */
const icons: Readonly<Record<InventoryState, vscode.ThemeIcon>> = {
  valid: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  near: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  expired: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  later: new vscode.ThemeIcon('calendar'),
  none: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
};

function features(count: number): string {
  return count === 1 ? vscode.l10n.t('1 feature') : vscode.l10n.t('{count} features', { count: amount(count) });
}

/** How many features there are, and when the first of them expires. */
function summary(rows: readonly InventoryRow[]): string {
  const [first] = rows.flatMap(({ expiry }) => (expiry === null ? [] : [expiry])).sort();
  return [features(rows.length), ...(first === undefined ? [] : [vscode.l10n.t('next expiry {day}', { day: first })])].join(' · ');
}

function fileItem(file: InventoryFile, uri: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(file.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `file ${file.uri}`;
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = summary(file.rows);
  item.tooltip = lines(file.name, file.host && vscode.l10n.t('Server: {host}', { host: file.host }), summary(file.rows));
  item.contextValue = 'file';
  return item;
}

function vendorItem({ file, name, rows }: InventoryNode & { readonly kind: 'vendor' }): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `vendor ${name} ${file.uri}`;
  item.iconPath = new vscode.ThemeIcon('organization');
  item.description = summary(rows.map(({ row }) => row));
  return item;
}

function groupItem({ group, rows }: InventoryNode & { readonly kind: 'group' }): vscode.TreeItem {
  const item = new vscode.TreeItem(
    titleOf(group),
    group === 'none' || group === 'later' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `group ${group}`;
  item.description = amount(rows.length);
  return item;
}

function featureItem({ file, row, index, uri, namesFile }: InventoryNode & { readonly kind: 'feature' }): vscode.TreeItem {
  const { vendor, feature, version, application, range, state } = row;
  const item = new vscode.TreeItem(`${feature} ${version}`.trim(), vscode.TreeItemCollapsibleState.None);
  const { start, end } = range;
  item.id = `feature ${index} ${file.uri}`;
  item.iconPath = icons[state];
  const said = brief(row);
  item.description = namesFile ? `${said} · ${file.name}` : said;
  item.tooltip = lines(
    `${feature} ${version}`.trim(),
    describe(row),
    application,
    vscode.l10n.t('Vendor: {vendor}', { vendor }),
    file.host && vscode.l10n.t('Server: {host}', { host: file.host }),
    `${file.name}:${start.line + 1}`,
  );
  item.accessibilityInformation = { label: [`${feature} ${version}`.trim(), describe(row), file.name].join(', ') };
  item.contextValue = 'feature';
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Show'),
    arguments: [uri, { selection: new vscode.Range(start.line, start.character, end.line, end.character) }],
  };
  return item;
}

/** The same in a few words: the side bar is narrow. */
function brief(row: InventoryRow): string {
  const { daysLeft, licenses, state } = row;
  if (state !== 'near' || daysLeft === null || daysLeft < 2) return describe(row);
  return `${licenses} · ${vscode.l10n.t('{days} days left', { days: amount(daysLeft) })}`;
}

/** How many licenses there are, and until when; or why there are none. */
function describe({ licenses, expiry, state, stateText }: InventoryRow): string {
  switch (state) {
    case 'near':
      return `${licenses} · ${stateText} (${expiry})`;
    case 'valid':
      return `${licenses} · ${expiry === null ? vscode.l10n.t('permanent') : vscode.l10n.t('until {day}', { day: expiry })}`;
    default:
      return stateText;
  }
}

function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text).join('\n');
}
