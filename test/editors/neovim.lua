-- Opens a license file in Neovim, waits for Seatkeeper's diagnostics, asks for a hover, applies a quick fix, and writes what
-- it saw as JSON. Every wait is for an event or an answer; a time limit only ends a run that went wrong.
local server, results_file = vim.env.SEATKEEPER_SERVER, vim.env.SEATKEEPER_RESULTS
local results = { errors = {} }
local limit = 20000

local function finish()
  local file = assert(io.open(results_file, 'w'))
  file:write(vim.fn.json_encode(results))
  file:close()
  vim.cmd('qall!')
end

local function main()
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ name = 'seatkeeper', cmd = { vim.env.SEATKEEPER_NODE, server, '--stdio' }, get_language_id = function() return 'flexnet-license' end })
  assert(vim.lsp.buf_attach_client(buffer, client), 'the server did not start')
  local function count(code)
    local found = 0
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
      if diagnostic.user_data.lsp.code == code then found = found + 1 end
    end
    return found
  end
  local function request(method, params)
    local answer = vim.lsp.buf_request_sync(buffer, method, params, limit)
    assert(answer and answer[client], method .. ' was not answered')
    assert(not answer[client].error, vim.inspect(answer[client].error))
    return answer[client].result
  end

  assert(vim.wait(limit, function() return count('tab') > 0 end, 10), 'no diagnostics came')
  results.diagnostics = vim.tbl_map(function(d) return { code = d.user_data.lsp.code, line = d.lnum, column = d.col, message = d.message } end, vim.diagnostic.get(buffer))

  vim.api.nvim_win_set_cursor(0, { 3, 10 })
  results.hover = request('textDocument/hover', vim.lsp.util.make_position_params()).contents.value

  local tab
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.user_data.lsp.code == 'tab' then tab = diagnostic end
  end
  vim.api.nvim_win_set_cursor(0, { tab.lnum + 1, tab.col })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = { vim.tbl_extend('force', tab.user_data.lsp, {
    range = { start = { line = tab.lnum, character = tab.col }, ['end'] = { line = tab.end_lnum, character = tab.end_col } },
    message = tab.message, source = tab.source }) } }
  local actions = request('textDocument/codeAction', params)
  results.actions = vim.tbl_map(function(action) return action.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  assert(vim.wait(limit, function() return count('tab') == 0 end, 10), 'the finding did not go away')
  vim.cmd('write')
  results.completed = true
end

vim.schedule(function()
  local ok, message = pcall(main)
  if not ok then table.insert(results.errors, tostring(message)) end
  finish()
end)
