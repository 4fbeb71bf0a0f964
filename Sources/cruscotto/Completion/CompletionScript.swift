/// The few lines that make a shell ask this program for words.
///
/// The words are found while a line is typed, in the reader's language. No script evaluates an
/// answer: it is read line by line, and a line is a word.
enum CompletionScript {
  /// Returns the script of a shell.
  static func text(for shell: CompletionRequest.Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static let bash = #"""
    #!/bin/bash
    # Completion of cruscotto for bash. Its answers are escaped for bash and put on the line as they are.

    _cruscotto() {
      local answer code line=$COMP_LINE
      COMPREPLY=()
      # Where a locale is not installed, bash counts in characters but cuts in bytes.
      (( COMP_POINT < ${#line} )) && line=${line:0:COMP_POINT}
      answer=$(command cruscotto ---offer bash "$line" "$COMP_WORDBREAKS" 2>/dev/null)
      code=$?
      [[ -n $answer ]] && mapfile -t COMPREPLY <<< "$answer"
      if [[ $code -eq 3 ]]; then
        compopt -o default -o bashdefault 2>/dev/null
      elif [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/=] ]]; then
        compopt -o nospace 2>/dev/null
      fi
      return 0
    }

    complete -F _cruscotto cruscotto

    """#

  private static let zsh = #"""
    #compdef cruscotto
    # Completion of cruscotto for zsh, which quotes the words itself.

    _cruscotto() {
      local answer line word code width=0
      local -a names meanings shown begun
      answer=$(command cruscotto ---offer zsh "${(j: :)words[1,CURRENT-1]} ${QIPREFIX}${PREFIX}" 2>/dev/null)
      code=$?
      if (( code == 3 )); then
        _files
        return
      fi
      for line in "${(@f)answer}"; do
        word=${line%%$'\t'*}
        [[ -n $word ]] || continue
        if [[ $word == *[/=] ]]; then
          begun+=("$word")
        else
          names+=("$word")
          meanings+=("${${line#"$word"}#$'\t'}")
          (( ${#word} > width )) && width=${#word}
        fi
      done
      for (( code = 1; code <= ${#names}; code++ )); do
        shown+=("${(r:width:)names[code]}  ${meanings[code]}")
      done
      (( ${#begun} )) && compadd -V begun -S '' -a begun
      if [[ -n ${(j::)meanings} ]]; then
        compadd -V cruscotto -l -d shown -a names
      elif (( ${#names} )); then
        compadd -V cruscotto -a names
      fi
      (( ${#names} + ${#begun} ))
    }

    if [[ ${funcstack[1]} == _cruscotto ]]; then
      _cruscotto "$@"
    else
      compdef _cruscotto cruscotto
    fi

    """#

  private static let fish = #"""
    # Completion of cruscotto for fish, which quotes the words itself.

    function __cruscotto_offers
        set -l line (commandline -cp | string collect)
        set -l offers (command cruscotto ---offer fish "$line" 2>/dev/null)
        if test $status -eq 3
            __fish_complete_path (commandline -ct)
        else
            string join \n -- $offers
        end
    end

    complete -c cruscotto -e
    complete -c cruscotto -k -f -a '(__cruscotto_offers)'

    """#
}
