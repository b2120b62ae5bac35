package import Sodium
package import Terminal

/// Showing a secret to the one person who must copy it down.
package enum SecretDisplay {
  /// Shows a secret on the alternate screen until a key is pressed, then erases it.
  ///
  /// The terminal itself keeps what it drew in its own memory, which no program can wipe.
  ///
  /// - Parameters:
  ///   - secret: printable ASCII, such as a generated passphrase.
  ///   - caption: what it is and what to do; lines above the secret.
  ///   - hint: how to go on, below it.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput`, `.inputOutput`.
  package static func show(
    _ secret: borrowing SecretBytes, caption: String, hint: String
  ) throws(TerminalError) {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal)
    let screen = try AlternateScreen(terminal)
    try draw(secret, caption: caption, hint: hint, on: terminal)
    var keys = KeyReader(descriptor: terminal.descriptor)
    while true {
      switch try raw.nextEvent() {
      case .timeout: break
      case .resized, .resumed: try draw(secret, caption: caption, hint: hint, on: terminal)
      case .suspensionAsked:
        try screen.leave(terminal)
        try raw.suspend()
        try screen.enter(terminal)
        try draw(secret, caption: caption, hint: hint, on: terminal)
      case .input:
        switch try keys.next() {
        case .control("c"): throw .interrupted
        case .end: throw .endOfInput
        case .enter, .character: return
        default: break
        }
      }
    }
  }

  private static func draw(
    _ secret: borrowing SecretBytes, caption: String, hint: String,
    on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    try terminal.send(terminal.traits.isDumb ? "" : "\u{1b}[2J\u{1b}[H")
    try terminal.write(caption + "\n\n    ")
    let descriptor = terminal.descriptor
    let bytes = secret.bytes
    // Straight from locked memory; the precondition stands for "nothing raw reaches a terminal".
    try unsafe bytes.withUnsafeBytes { (memory) throws(TerminalError) in
      precondition(unsafe memory.allSatisfy { (0x20..<0x7f).contains($0) })
      try unsafe DescriptorCalls.write(descriptor, memory)
    }
    try terminal.write("\n\n" + hint + "\n")
  }
}
