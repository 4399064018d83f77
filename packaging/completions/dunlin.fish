# fish completion for dunlin. Options are asked of the program itself, so they are those of the installed version.
function __dunlin_words
    commandline -opc | string match -v -- '-*' | tail -n +2
end
function __dunlin_after
    test "$(__dunlin_words | string join ' ')" = "$argv"
end
function __dunlin_options
    dunlin (__dunlin_words)[1..2] --help 2>/dev/null | string match -ar -- '--[a-z][a-z-]*'
end
complete -c dunlin -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__dunlin_options)'
complete -c dunlin -n '__dunlin_after' -f -a 'init validate format migrate db backup generate dmmf dump lsp version'
complete -c dunlin -n '__dunlin_after migrate' -f -a 'dev deploy status undo repair squash rename baseline reset resolve diff lint'
complete -c dunlin -n '__dunlin_after db' -f -a 'push pull execute seed'
complete -c dunlin -n '__dunlin_after backup' -f -a 'list show restore'
