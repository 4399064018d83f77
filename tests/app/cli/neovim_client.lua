-- A client that is not ours drives `dunlin lsp`: Neovim's own. nvim --headless -u NONE -l is not in the oldest supported
-- version, so this file is sourced; the program comes in DUNLIN_PROGRAM. Ends with status 0 when all answers are right.
local failures = {}
local function check(condition, what)
  if not condition then table.insert(failures, what) end
end
local function finish()
  for _, failure in ipairs(failures) do io.stderr:write("failed: " .. failure .. "\n") end
  vim.cmd(#failures == 0 and "qa!" or "cq!")
end

local folder = vim.fn.tempname()
vim.fn.mkdir(folder, "p")
local path = folder .. "/schema.prisma"
vim.fn.writefile({
  "datasource db {",
  '  provider = "sqlite"',
  "}",
  "",
  "model User {",
  "  id    Int    @id",
  "  posts Post[]",
  "}",
  "",
  "model Post {",
  "  id       Int  @id",
  "  author   User @relation(fields: [authorId], references: [id])",
  "  authorId Int",
  "}",
}, path)
vim.cmd("edit " .. vim.fn.fnameescape(path))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ cmd = { vim.env.DUNLIN_PROGRAM, "lsp" }, root_dir = folder, name = "dunlin" })
if not id then
  table.insert(failures, "the server does not start")
  finish()
end
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)
check(vim.wait(5000, function() return client.initialized end), "initialized")

local function ask(method, line, column, more)
  local params = vim.tbl_extend("force", {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = line, character = column },
  }, more or {})
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 5000)
  return answer and answer[id] and answer[id].result
end
local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") end
local function problems() return vim.diagnostic.get(buffer) end

-- Hover, definition and references of the model named in line 12.
local hover = ask("textDocument/hover", 11, 12)
check(hover and vim.inspect(hover.contents):find("User"), "hover names the model")
local definition = ask("textDocument/definition", 11, 12)
definition = definition and (definition[1] or definition)
check(definition and (definition.range or definition.targetRange).start.line == 4, "definition of User")
check(#(ask("textDocument/references", 11, 12, { context = { includeDeclaration = true } }) or {}) == 2, "references of User")

-- An edit that breaks the schema is reported, and taken back when it is mended.
vim.api.nvim_buf_set_lines(buffer, 12, 13, false, { "  authorId Itn" })
check(vim.wait(5000, function() return #problems() > 0 end), "a problem is reported")
check(problems()[1] and problems()[1].message:find('Type "Itn" is neither'), "its message")
local actions = ask("textDocument/codeAction", 12, 12, {
  range = { start = { line = 12, character = 11 }, ["end"] = { line = 12, character = 14 } },
  context = { diagnostics = problems()[1] and { problems()[1].user_data.lsp and {
    range = { start = { line = problems()[1].lnum, character = problems()[1].col },
              ["end"] = { line = problems()[1].end_lnum, character = problems()[1].end_col } },
    message = problems()[1].message, severity = 1 } } or {} },
})
local fix = nil
for _, action in ipairs(actions or {}) do
  if action.title == "Change to 'Int'" then fix = action end
end
check(fix, "a quick fix for the misspelt type")
if fix then vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding) end
check(text():find("authorId Int\n"), "the fix is applied")
check(vim.wait(5000, function() return #problems() == 0 end), "no problem is left")

-- Completion of a type.
vim.api.nvim_buf_set_lines(buffer, 13, 13, false, { "  title    Str" })
local completion = ask("textDocument/completion", 13, 14)
local labels = {}
for _, item in ipairs(completion and (completion.items or completion) or {}) do labels[item.label] = true end
check(labels["String"], "String is offered")
vim.api.nvim_buf_set_lines(buffer, 13, 14, false, { "  title String" })

-- Rename, formatting and symbols.
local rename = ask("textDocument/rename", 4, 7, { newName = "Person" })
check(rename, "rename answers")
if rename then vim.lsp.util.apply_workspace_edit(rename, client.offset_encoding) end
check(text():find("model Person {") and text():find("author   Person @relation"), "both places are renamed: " .. text())
check(text():find('@@map%("User"%)'), "the table keeps its name")
local edits = ask("textDocument/formatting", 0, 0, { options = { tabSize = 2, insertSpaces = true } })
check(edits and #edits > 0, "formatting changes something")
if edits then vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding) end
check(text():find("  title    String"), "columns line up: " .. text())
check(#(ask("textDocument/documentSymbol", 0, 0) or {}) == 3, "three blocks")
check(vim.wait(5000, function() return #problems() == 0 end), "the schema is valid at the end")

vim.lsp.stop_client(id)
check(vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end), "the server ends")
finish()
