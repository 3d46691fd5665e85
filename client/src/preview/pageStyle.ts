/** How the page looks: in the colors of VS Code's theme; with high contrast, borders tell what colors tell otherwise. */
export const pageStyle = `
:root { --line: var(--vscode-contrastBorder, var(--vscode-panel-border, #8884)); --muted: var(--vscode-descriptionForeground); --soft: var(--vscode-editorWidget-background, transparent); }
* { box-sizing: border-box; }
html, body, #page, main { height: 100%; }
body { margin: 0; padding: 0; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); background: var(--vscode-editor-background); }
main { display: flex; flex-direction: column; gap: .5rem; padding: .75rem; overflow: auto; }
p { margin: .2rem 0; overflow-wrap: anywhere; }
h1, h2, h3 { font-size: 1.05em; margin: .2rem 0; }
ul, ol { margin: .2rem 0; padding-left: 1.4rem; }
select, input, button { font: inherit; padding: .15rem .45rem; border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, var(--line))); border-radius: 3px; }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); }
input { color: var(--vscode-input-foreground); background: var(--vscode-input-background); width: 9rem; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); cursor: pointer; margin: .1rem .3rem .1rem 0; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button.link { color: var(--vscode-textLink-foreground); background: none; border: 0; padding: 0; text-align: left; }
button.link:hover { text-decoration: underline; }
button:disabled, input:disabled, select:disabled { opacity: .6; cursor: default; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
header { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
.trouble { border: 1px solid var(--vscode-inputValidation-warningBorder, var(--line)); background: var(--vscode-inputValidation-warningBackground, transparent); color: var(--vscode-inputValidation-warningForeground, inherit); padding: .35rem .6rem; }
.note, .muted { color: var(--muted); }
.muted { font-style: italic; }
.note { white-space: pre-line; }
[role=tablist] { display: flex; flex-wrap: wrap; gap: .1rem .8rem; border-bottom: 1px solid var(--line); }
[role=tab] { background: none; border: 0; border-bottom: 2px solid transparent; border-radius: 0; color: var(--vscode-panelTitle-inactiveForeground, inherit); padding: .3rem .1rem; margin: 0; }
[role=tab]:hover { background: none; color: var(--vscode-foreground); }
[role=tab][aria-selected=true] { color: var(--vscode-panelTitle-activeForeground, inherit); border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--vscode-focusBorder)); font-weight: 600; }
.view { flex: 1; min-height: 0; overflow: auto; }
.view.menu { display: flex; flex-direction: column; gap: .5rem; overflow: visible; min-height: 16rem; }
.states { flex: 1; min-height: 8rem; overflow-y: auto; overflow-x: hidden; border: 1px solid var(--vscode-menu-border, var(--line)); border-radius: 4px; background: var(--vscode-menu-background, var(--soft)); color: var(--vscode-menu-foreground, inherit); }
.space { display: block; }
.heading { height: 46px; padding: 22px .6rem 0; font-weight: 600; }
.row { height: 46px; padding: .2rem .6rem; display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; grid-template-rows: 1fr 1fr; column-gap: .4rem; align-items: center; cursor: pointer; }
.row:hover { background: var(--vscode-list-hoverBackground); }
.row[aria-selected=true] { background: var(--vscode-list-inactiveSelectionBackground); color: var(--vscode-list-inactiveSelectionForeground, inherit); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
.states:focus .row[aria-selected=true] { background: var(--vscode-list-activeSelectionBackground); color: var(--vscode-list-activeSelectionForeground); }
.states:focus .row[aria-selected=true] :is(.id, .second, .muted) { color: inherit; }
.title, .second, .id { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.second, .id { color: var(--muted); }
.second { font-size: .92em; }
.id { max-width: 12rem; }
.row .id { text-align: right; }
.foreign .title, .foreign .second { font-style: italic; }
.out .title, .unused .title { color: var(--muted); }
.unused .title { text-decoration: line-through; }
.badge { text-align: center; }
.lacking { text-align: right; white-space: nowrap; }
.chip { font-style: normal; font-size: .82em; border: 1px solid currentColor; border-radius: 8px; padding: 0 .4em; margin-left: .35em; opacity: .85; }
.chip.missing { color: var(--vscode-editorWarning-foreground); border-style: dashed; opacity: 1; }
.states:focus .row[aria-selected=true] .chip.missing, .states:focus .row[aria-selected=true] .mark { color: inherit; }
.icon { display: inline-block; vertical-align: middle; }
.picture { display: inline-block; vertical-align: middle; line-height: 0; }
.frame { border: 1px dashed var(--muted); border-radius: 2px; }
.frame.large { width: 16px; height: 16px; }
.frame.small { width: 10px; height: 10px; }
.mark { margin-left: .4em; font-weight: 600; }
.mark.error, li.error::marker { color: var(--vscode-errorForeground, var(--vscode-editorError-foreground)); }
.mark.warning, li.warning::marker { color: var(--vscode-editorWarning-foreground); }
.mark.information, .mark.hint { color: var(--vscode-editorInfo-foreground); }
.details { max-height: 38%; overflow: auto; border-top: 1px solid var(--line); padding-top: .3rem; flex: none; }
.details h2 button { float: right; font-weight: normal; }
.details button.missing { border-style: dashed; border-color: var(--vscode-editorWarning-foreground); }
svg.transitions { width: 100%; max-width: 60rem; height: auto; display: block; }
svg.transitions rect { fill: var(--soft); stroke: var(--vscode-foreground); }
svg.transitions text { fill: var(--vscode-foreground); font-size: 13px; }
svg.transitions .id, svg.transitions .timer { fill: var(--muted); font-size: 11px; }
svg.transitions .timer { text-anchor: middle; }
svg.transitions .arrow { stroke: var(--vscode-foreground); fill: none; stroke-width: 1.3; }
svg.transitions .head { fill: var(--vscode-foreground); }
svg.transitions .transition { cursor: pointer; }
svg.transitions .default { cursor: default; }
svg.transitions .default rect { stroke: var(--muted); stroke-dasharray: 4 3; }
svg.transitions .default text { fill: var(--muted); }
svg.transitions .default .arrow { stroke: var(--muted); }
svg.transitions .default svg.icon { opacity: .55; }
svg.transitions .unknown rect { stroke: var(--vscode-errorForeground); stroke-dasharray: 2 2; }
svg.transitions .unknown text { fill: var(--vscode-errorForeground); }
.transition-list { list-style: none; padding: 0; }
.strip { display: flex; border-bottom: 1px solid var(--line); }
.strip .tab { border: 1px solid var(--line); border-bottom: 0; min-width: 32px; height: 28px; padding: 5px 8px; margin-right: 2px; cursor: pointer; }
.strip .selected { background: var(--vscode-list-inactiveSelectionBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
.tabs { list-style: none; padding: 0; }
.tabs li { padding: .4rem; border-bottom: 1px solid var(--line); }
.tabs .selected { background: var(--vscode-list-inactiveSelectionBackground); }
.tabs .out button { color: var(--muted); }
.channel { border: 1px solid var(--line); border-radius: 4px; display: flex; flex-wrap: wrap; gap: .4rem .8rem; margin: 0 0 .5rem; }
.channel label { display: flex; flex-direction: column; gap: .1rem; }
.indicator { font-size: 1.15em; border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; }
.differs { color: var(--vscode-editorWarning-foreground); }
.matrix { overflow: auto; max-height: 70%; border: 1px solid var(--line); }
.matrix-row { display: grid; grid-template-columns: 11rem repeat(9, minmax(7.5rem, 1fr)); height: 28px; width: max-content; min-width: 100%; }
.matrix-row > * { padding: .3rem .4rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border: 1px solid transparent; border-bottom-color: var(--line); }
.heads { position: sticky; top: 0; z-index: 1; background: var(--vscode-editor-background); font-weight: 600; }
[role=rowheader] { position: sticky; left: 0; background: var(--vscode-editor-background); }
.cell { cursor: pointer; }
.cell.general { font-style: italic; border: 1px dashed var(--muted); }
.cell.builtIn { border: 2px solid var(--vscode-editorWarning-foreground); }
.legend .cell { cursor: default; padding: 0 .4rem; border-radius: 3px; }
.matrix:focus .cell.active { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
`;
