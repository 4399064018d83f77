# bash completion for dunlin. Options are asked of the program itself, so they are those of the installed version.
_dunlin()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} commands=() i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == -* ]] || commands+=("${COMP_WORDS[i]}")
    done
    case $previous in
        --schema | --migrations | --config | --output | -o | --file | --from-schema | --to-schema | --from-migrations | --to-migrations | \
            --from-schema-datamodel | --to-schema-datamodel | --from-schema-datasource | --to-schema-datasource)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --stage)
            mapfile -t COMPREPLY < <(compgen -W "tokens syntax schema sql steps script" -- "$word")
            return
            ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(dunlin "${commands[@]:0:2}" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*')" -- "$word")
        return
    fi
    case ${commands[0]-} in
        "") mapfile -t COMPREPLY < <(compgen -W "init validate format migrate db backup generate dmmf dump lsp version" -- "$word") ;;
        migrate) mapfile -t COMPREPLY < <(compgen -W "dev deploy status undo repair squash rename baseline reset resolve diff lint" -- "$word") ;;
        db) mapfile -t COMPREPLY < <(compgen -W "push pull execute seed" -- "$word") ;;
        backup) mapfile -t COMPREPLY < <(compgen -W "list show restore" -- "$word") ;;
        *)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
    esac
}
complete -F _dunlin dunlin
