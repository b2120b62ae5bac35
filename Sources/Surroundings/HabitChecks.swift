import SystemPackage

/// What shells, editors, terminals and desktops keep of what a person types, opens or sees.
struct HabitChecks {
  let machine: Machine

  func findings() -> [MachineFinding] {
    unseen() + thumbnails() + clipboard() + shell() + editors() + scrollback() + multiplexers()
      + recorders()
  }

  private func unseen() -> [MachineFinding] {
    guard let home = machine.home, machine.exists(home) else { return [.homeUnseen] }
    return []
  }

  private func thumbnails() -> [MachineFinding] {
    guard let folder = machine.inHome(".cache/thumbnails"),
      machine.names(in: folder).contains(where: {
        !machine.names(in: folder.appending($0)).isEmpty
      })
    else { return [] }
    return [.thumbnails(folder: folder.string)]
  }

  private func clipboard() -> [MachineFinding] {
    let managers: Set = [
      "klipper", "copyq", "clipit", "parcellite", "gpaste-daemon", "clipman", "cliphist",
      "xfce4-clipman", "greenclip", "diodon", "clipcatd", "qlipper", "clipmenud",
    ]
    // The kernel cuts names after 15 bytes; "plasmashell" has Klipper built in.
    return Set(machine.programs).filter { managers.contains($0) || $0 == "plasmashell" }
      .sorted().map { .clipboardManager(program: $0) }
  }

  // MARK: The shell's history

  /// A shell that keeps every line, also one that begins with a blank.
  private func shell() -> [MachineFinding] {
    let shell = shellName()
    let keeps =
      switch shell {
      case "bash": bashKeepsAll()
      case "zsh": zshKeepsAll()
      default: false
      }
    return keeps ? [.shellHistory(shell: shell)] : []
  }

  /// The shell of the environment, else the user's in `/etc/passwd`, else the one that has kept a
  /// history; empty where none is known.
  private func shellName() -> String {
    func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }
    if let path = machine.environment["SHELL"], !path.isEmpty { return name(path) }
    for line in machine.settings(machine.system("etc/passwd")) {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      if fields.count == 7, UInt32(fields[2]) == machine.user { return name(String(fields[6])) }
    }
    return ["bash", "zsh"].first { shell in
      machine.inHome(".\(shell)_history").map(machine.exists) ?? false
    } ?? ""
  }

  private func bashKeepsAll() -> Bool {
    let lines = [".bashrc", ".bash_profile", ".profile", ".bash_aliases"]
      .flatMap { machine.settings(machine.inHome($0)) }
    if machine.environment["HISTFILE"] == "" || machine.environment["HISTFILE"] == "/dev/null" {
      return false
    }
    for line in lines {
      let line = line.replacing("export ", with: "").filter { !$0.isWhitespace }
      if line.hasPrefix("unsetHISTFILE") || line.hasPrefix("set+ohistory") { return false }
      if line.hasPrefix("HISTFILE=") && (line.hasSuffix("=") || line.contains("/dev/null")) {
        return false
      }
    }
    let controls =
      lines.filter { $0.contains("HISTCONTROL=") } + [machine.environment["HISTCONTROL"] ?? ""]
    return !controls.contains { $0.contains("ignorespace") || $0.contains("ignoreboth") }
  }

  private func zshKeepsAll() -> Bool {
    let lines =
      machine.settings(machine.inHome(".zshrc"))
      + machine.settings(machine.system("etc/zsh/zshrc"))
    guard
      machine.environment["HISTFILE"] != nil || lines.contains(where: { $0.contains("HISTFILE=") })
    else { return false }
    // Names of options know no case and no underscores.
    return !lines.contains { line in
      let plain = line.lowercased().filter { $0 != "_" }
      return plain.hasPrefix("setopt") && plain.contains("histignorespace")
    }
  }

  // MARK: Editors

  /// Settings by which editors keep what was written in files elsewhere.
  private func editors() -> [MachineFinding] {
    let vim =
      [".vimrc", ".vim/vimrc"].compactMap(machine.inHome)
      + [machine.system("etc/vim/vimrc.local")]
    let neovim = [".config/nvim/init.vim", ".config/nvim/init.lua"].compactMap(machine.inHome)
    var found: [MachineFinding] = []
    for (editor, files) in [("vim", vim), ("nvim", neovim)] {
      for file in files {
        let lines = machine.settings(file, comment: "\"")
        for setting in ["undofile", "backup"]
        where lines.contains(where: { HabitChecks.switchesOn($0, setting) }) {
          found.append(.editorKeeps(editor: editor, setting: setting, file: file.string))
        }
      }
    }
    if let file = machine.inHome(".nanorc") {
      let lines = machine.settings(file).map { $0.split(whereSeparator: \.isWhitespace) }
      for setting in ["backup", "historylog", "positionlog"]
      where lines.contains(where: { $0.starts(with: ["set", Substring(setting)]) }) {
        found.append(.editorKeeps(editor: "nano", setting: setting, file: file.string))
      }
    }
    let own = [machine.environment["VISUAL"], machine.environment["EDITOR"]].compactMap { $0 }
    if own.contains(where: { $0.contains("emacs") }), let folder = home("emacs") {
      let lines = folder.flatMap { machine.settings($0, comment: ";") }
      if !lines.contains(where: { $0.contains("make-backup-files nil") }) {
        found.append(
          .editorKeeps(editor: "emacs", setting: "make-backup-files", file: folder[0].string))
      }
    }
    return found
  }

  private func home(_ editor: String) -> [FilePath]? {
    let files = [".emacs.d/init.el", ".emacs", ".config/emacs/init.el"].compactMap(machine.inHome)
    return files.isEmpty ? nil : files
  }

  /// Whether a line of Vim's or Neovim's settings switches something on: `set undofile`,
  /// `vim.opt.undofile = true`.
  private static func switchesOn(_ line: String, _ setting: String) -> Bool {
    let words = line.split { !$0.isLetter }
    if ["se", "set", "setglobal"].contains(words.first ?? "") {
      return words.contains(Substring(setting))
    }
    return words.starts(with: ["vim"]) && words.contains(Substring(setting))
      && words.last == "true"
  }

  // MARK: Terminals

  /// Terminals that write what scrolled away to a file.
  private func scrollback() -> [MachineFinding] {
    // Since 0.39.2 the file is encrypted with a key that is never written down.
    if let version = machine.environment["VTE_VERSION"].flatMap({ Int($0) }), version < 3902 {
      return [.scrollbackOnDisk(terminal: "VTE \(version)")]
    }
    guard machine.environment["KONSOLE_VERSION"] != nil,
      let folder = machine.inHome(".local/share/konsole")
    else { return [] }
    // 2 is an unlimited scrollback, which Konsole keeps in a file.
    let isUnlimited = machine.names(in: folder).filter { $0.hasSuffix(".profile") }.contains {
      machine.settings(folder.appending($0)).contains("HistoryMode=2")
    }
    return isUnlimited ? [.scrollbackOnDisk(terminal: "Konsole")] : []
  }

  private func multiplexers() -> [MachineFinding] {
    let tmux =
      [".tmux.conf", ".config/tmux/tmux.conf"].compactMap(machine.inHome)
      .flatMap { machine.settings($0) } + machine.settings(machine.system("etc/tmux.conf"))
    var found: [MachineFinding] = []
    for setting in ["pipe-pane", "tmux-logging"]
    where tmux.contains(where: { $0.contains(setting) }) {
      found.append(.multiplexerLogs(program: "tmux", setting: setting))
    }
    if tmux.contains(where: { $0.contains("resurrect-capture-pane-contents") && $0.contains("on") })
    {
      found.append(.multiplexerLogs(program: "tmux", setting: "resurrect-capture-pane-contents"))
    }
    let screen =
      machine.settings(machine.inHome(".screenrc"))
      + machine.settings(machine.system("etc/screenrc"))
    for line in screen {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count > 1, ["deflog", "log"].contains(words[0]), words[1] == "on" {
        found.append(.multiplexerLogs(program: "screen", setting: "\(words[0]) on"))
      }
    }
    return found
  }

  /// Programs that write down all that stands on the terminal they started.
  private func recorders() -> [MachineFinding] {
    let recorders: Set = [
      "script", "asciinema", "ttyrec", "tlog-rec", "tlog-rec-sessio", "termrec",
    ]
    return machine.parents.filter(recorders.contains).map { .recorded(by: $0) }
  }
}
